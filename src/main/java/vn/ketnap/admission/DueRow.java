package vn.ketnap.admission;

import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One line of the work list: who owes what by when, by which clause.
public record DueRow(CaseId caseId, PersonRef person, String fullName, OrganizationRef cell, Stage stage, Due due) {}
