package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.document.Form;
import vn.ketnap.document.IssuedPaper;
import vn.ketnap.web.Errors;

/// One paper: as it would be printed, what it still lacks, what may be typed for it, and what was issued of it.
///
/// @param html the print view, safe to be written as it is
/// @param missing labels of what it asks for and nobody said
/// @param typed what stands in the forms, by field
/// @param issued what was issued of it, the latest first
public record CasePaperModel(
        CaseFile file,
        String name,
        CasePaper paper,
        String html,
        List<String> missing,
        Map<String, String> typed,
        List<IssuedPaper> issued,
        boolean mayIssue,
        boolean pdf,
        Errors errors) {

    /// Rows offered beyond those that were filled in.
    private static final int SPARE_ROWS = 3;

    public CasePaperModel {
        missing = List.copyOf(missing);
        typed = Map.copyOf(typed);
        issued = List.copyOf(issued);
    }

    public Form form() {
        return paper.form();
    }

    public String path(String rest) {
        return "/cases/" + file.id() + "/papers/" + paper.key() + rest;
    }

    /// The address of a file of the version that is looked at.
    public String file(String rest) {
        return path(rest) + (isTyped() ? "?typed=true" : "");
    }

    /// Whether it is the version to be signed as printed, not the sheet to copy by hand.
    public boolean isTyped() {
        return paper.fields().has("paper.typed");
    }

    /// Whether it is a blank for whoever is asked to write on.
    public boolean isBlank() {
        return paper.fields().has("opinion.blank");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// How many rows to offer for a table that is asked for.
    public int rows(Form.Ask ask) {
        return (int) typed(ask.name()).lines().count() + SPARE_ROWS;
    }

    /// One cell of such a table.
    public String cell(Form.Ask ask, int row, int column) {
        var lines = typed(ask.name()).lines().toList();
        if (row >= lines.size()) {
            return "";
        }
        var cells = lines.get(row).split("\t", -1);
        return column < cells.length ? cells[column] : "";
    }

    public boolean isIssued() {
        return issued.stream().anyMatch(IssuedPaper::counts);
    }
}
