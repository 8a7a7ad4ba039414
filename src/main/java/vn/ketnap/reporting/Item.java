package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;

/// One case behind a figure, without a name.
///
/// @param cell the cell for which it counts
/// @param day the day of what is counted, or from which it has been so
public record Item(UUID caseId, UUID person, OrganizationRef cell, LocalDate day) {}
