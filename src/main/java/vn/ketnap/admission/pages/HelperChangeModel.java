package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;

/// What the page on which a helper is replaced shows.
///
/// @param before who helps until then
/// @param members the official members of the cell to choose from
/// @param typed what was typed, by field
/// @param proxy true when it is entered for the cell
/// @param acts how many acts the case has
/// @param meanwhile what somebody else recorded while the form was open
public record HelperChangeModel(
        CaseId id,
        PersonRef person,
        String name,
        String cell,
        String before,
        List<Option> members,
        Map<String, String> typed,
        Errors errors,
        List<Finding> findings,
        boolean proxy,
        int acts,
        Optional<Meanwhile> meanwhile) {

    public HelperChangeModel {
        members = List.copyOf(members);
        typed = Map.copyOf(typed);
        findings = List.copyOf(findings);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Whether what the rules say is only to be seen before it is recorded.
    public boolean lookFirst() {
        return Findings.onlyRemark(findings);
    }

    public String path() {
        return "/cases/" + id + "/helper";
    }

    public String back() {
        return "/people/" + person;
    }
}
