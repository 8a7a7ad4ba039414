package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.people.Roll;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;
import vn.ketnap.web.Sentence;

/// What the form of an act shows.
///
/// @param kind the act's word
/// @param person the candidate's name
/// @param path where the form is sent
/// @param lines the fields with what was typed
/// @param roll the roll of the cell on the day, for a vote of the cell
/// @param overridable true when the findings block and the actor may give a written reason
/// @param proxy true when the act is another's and is entered for them
public record ActModel(
        String kind,
        CaseFile file,
        String person,
        String cell,
        String path,
        List<Line> lines,
        Errors errors,
        List<Finding> findings,
        Optional<Sentence> out,
        Optional<Roll> roll,
        boolean overridable,
        String reason,
        boolean proxy) {

    /// One field: what it is, what was typed, what there is to choose from.
    public record Line(ActField field, String value, List<Option> options) {}

    public ActModel {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /// The page of the candidate, to which one returns.
    public String back() {
        return "/people/" + file.person();
    }

    /// The value typed into a field, for the arithmetic of a vote.
    public Optional<Integer> number(String key) {
        return lines.stream()
                .filter(line -> line.field().key().equals(key) && line.value().matches("\\d{1,4}"))
                .findFirst()
                .map(line -> Integer.valueOf(line.value()));
    }
}
