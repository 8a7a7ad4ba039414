package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One line of a list of cases: what lists show, filter and sort by.
public record CaseRow(
        CaseId id,
        PersonRef person,
        String fullName,
        String sortKey,
        Optional<String> sex,
        Optional<LocalDate> birth,
        Optional<String> birthPrecision,
        OrganizationRef cell,
        Stage stage,
        Optional<String> helper,
        Optional<LocalDate> listedOn,
        Optional<LocalDate> certifiedOn,
        Optional<LocalDate> remarkedOn,
        Optional<LocalDate> ceremonyOn,
        Optional<LocalDate> nextDue,
        Optional<SourceClass> category) {}
