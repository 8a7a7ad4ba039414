package vn.ketnap.admission.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Form;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// The list of cases whose papers are made together.
///
/// @param ticked the cases chosen, as sent
/// @param form the one form wanted, empty for every paper
public record PapersTogetherModel(
        TogetherPage.Filter filter,
        List<Organization> cells,
        List<CaseRow> rows,
        List<Form> forms,
        Set<String> ticked,
        String form,
        Errors errors) {

    /// How many cases are listed at most: more than that are chosen cell by cell.
    static final int MOST = 500;

    public PapersTogetherModel {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        forms = List.copyOf(forms);
        ticked = Set.copyOf(ticked);
    }

    public List<Option> cellOptions() {
        return cells.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public List<Option> stageOptions() {
        return Arrays.stream(Stage.values())
                .map(one -> new Option(one.word(), Say.t("admission.stage." + one.word())))
                .toList();
    }

    public List<Option> formOptions() {
        return forms.stream()
                .filter(Form::isOfCase)
                .map(one -> new Option(one.code(), Say.say(one.title())))
                .toList();
    }

    public String cellCode() {
        return filter.cellCode();
    }

    public String stage() {
        return filter.at().map(Stage::word).orElse("");
    }

    public String cell(OrganizationRef id) {
        return cells.stream()
                .filter(one -> one.id().equals(id))
                .map(Organization::name)
                .findFirst()
                .orElse("…");
    }
}
