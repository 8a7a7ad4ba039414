package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.document.Paper;
import vn.ketnap.people.Person;

/// The door to the papers of a case (giấy tờ của hồ sơ): which there are, and each drawn from what is recorded.
@Service
public class CasePapers {

    private final Forms forms;
    private final FieldsOfCase fieldsOfCase;
    private final OrganisationFields organisations;
    private final PaperWords words;

    CasePapers(Forms forms, FieldsOfCase fieldsOfCase, OrganisationFields organisations, PaperWords words) {
        this.forms = forms;
        this.fieldsOfCase = fieldsOfCase;
        this.organisations = organisations;
        this.words = words;
    }

    /// Every paper of the case, in the order of the steps: those whose step was recorded, and those still ahead.
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseFile file, Person person) {
        var said = words.of(file.id());
        var all = fieldsOfCase.of(file, person);
        var papers = new ArrayList<CasePaper>();
        for (var form : forms.all()) {
            if (form.isOfCase()) {
                add(papers, form, file, all, said);
            }
        }
        papers.sort(java.util.Comparator.comparing((CasePaper one) -> one.form().step())
                .thenComparing(one -> one.form().code())
                .thenComparingInt(CasePaper::copy));
        return papers;
    }

    /// Draws a paper; nothing is kept.
    public Paper draw(CasePaper paper) {
        return forms.draw(paper.form(), dayOf(paper), paper.fields());
    }

    /// The day by which a paper is laid out: that of its step, otherwise today.
    public LocalDate dayOf(CasePaper paper) {
        return paper.day().orElseGet(fieldsOfCase::today);
    }

    /// What was typed for papers of a case, by field.
    @Transactional(readOnly = true)
    public Map<String, String> said(CaseFile file) {
        return words.of(file.id());
    }

    /// Keeps words typed for a paper.
    @Transactional
    public void say(CaseFile file, Map<String, String> said, Actor by) {
        words.say(file.id(), said, by);
    }

    private void add(
            List<CasePaper> papers, Form form, CaseFile file, Fields all, Map<String, String> said) {
        if (form.when().filter(name -> !all.has(name)).isPresent()) {
            return;
        }
        if (form.each().isEmpty()) {
            papers.add(paper(form, 0, "", file, new Fields().putAll(all), said));
            return;
        }
        var n = 0;
        for (var row : all.rows(form.each().get())) {
            n++;
            var fields = new Fields().putAll(all).putAll(row);
            papers.add(paper(form, n, row.firstWords(), file, fields, said));
        }
    }

    private CasePaper paper(
            Form form, int copy, String label, CaseFile file, Fields fields, Map<String, String> said) {
        PaperWords.put(fields, form, said);
        var day = form.day().flatMap(fields::day);
        var on = day.orElseGet(fieldsOfCase::today);
        organisations.put(fields, file, on);
        organisations.issuer(fields, file, form.by(), on);
        fields.put("paper.day", on).put("paper.code", form.codeOn(on));
        var number = form.number().map(fields::words).orElse("");
        symbol(fields, form);
        if (!number.isBlank()) {
            fields.put("paper.number", number);
        }
        return new CasePaper(form, copy, label, day, number, fields);
    }

    /// `NQ/CB`: what follows the number (FMT-05).
    private static void symbol(Fields fields, Form form) {
        var whose = fields.words("paper.symbol");
        fields.put(
                "paper.symbol",
                Optional.of(whose)
                        .filter(one -> !one.isEmpty())
                        .map(one -> form.register().map(kind -> kind + "/" + one).orElse(one))
                        .orElse(form.register().orElse("")));
    }
}
