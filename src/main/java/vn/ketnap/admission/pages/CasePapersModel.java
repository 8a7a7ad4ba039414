package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.document.IssuedPaper;

/// The papers of a case, by step.
///
/// @param issued papers that count, by form and copy
public record CasePapersModel(
        CaseFile file, String name, List<CasePaper> papers, Map<String, IssuedPaper> issued, boolean pdf) {

    public CasePapersModel {
        papers = List.copyOf(papers);
        issued = Map.copyOf(issued);
    }

    public List<String> steps() {
        return papers.stream().map(one -> one.form().step()).distinct().toList();
    }

    public List<CasePaper> of(String step) {
        return papers.stream().filter(one -> one.form().step().equals(step)).toList();
    }

    public Optional<IssuedPaper> issued(CasePaper paper) {
        return Optional.ofNullable(issued.get(paper.key()));
    }

    public String code(CasePaper paper) {
        return paper.fields().words("paper.code");
    }

    public boolean hasPassed() {
        return papers.stream().anyMatch(CasePaper::isPassed);
    }

    public String path(String rest) {
        return "/cases/" + file.id() + "/papers" + rest;
    }

    public String back() {
        return "/people/" + file.person();
    }
}
