package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.DossierPaper;
import vn.ketnap.admission.PaperFault;
import vn.ketnap.admission.PaperVerdict;
import vn.ketnap.admission.Words;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Typed;

/// What an appraiser typed paper by paper, as typed. It becomes the acts of one appraisal, or says what is wrong.
///
/// @param typed `verdict-cv`, `fault-cv`, `note-cv` and so on; `on`, `return`, `reasons`
public record AppraisalForm(Map<String, String> typed) {

    private static final int LONGEST_NOTE = 500;

    public AppraisalForm {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String value(String part, DossierPaper paper) {
        return value(part + "-" + DossierModel.word(paper));
    }

    /// Whether the dossier goes back with what was found.
    public boolean returns() {
        return value("return").equals("true");
    }

    /// The acts, one for each paper looked at, the return last; nothing when something is wrong.
    Optional<List<Act>> read(List<DossierPaper> papers, Typed reading, Tongue tongue) {
        var on = reading.pastDay("on", value("on"));
        var found = new ArrayList<Act.Appraised>();
        papers.forEach(paper -> verdict(paper)
                .ifPresent(verdict -> found.add(appraised(paper, verdict, on.orElse(LocalDate.EPOCH), reading))));
        if (found.isEmpty()) {
            reading.complain("verdict-" + DossierModel.word(papers.getFirst()), "admission.appraisal.nothing");
        }
        var reasons = reasons(found, tongue);
        if (returns() && reasons.isEmpty()) {
            reading.complain("reasons", "admission.appraisal.no-reason");
        }
        if (!reading.fine()) {
            return Optional.empty();
        }
        var acts = new ArrayList<Act>(found);
        if (returns()) {
            acts.add(new Act.DossierReturned(on.orElseThrow(), new Words(reasons)));
        }
        return Optional.of(acts);
    }

    private Optional<PaperVerdict> verdict(DossierPaper paper) {
        return switch (value("verdict", paper)) {
            case "met" -> Optional.of(PaperVerdict.MET);
            case "mend" -> Optional.of(PaperVerdict.MEND);
            case "missing" -> Optional.of(PaperVerdict.MISSING);
            default -> Optional.empty();
        };
    }

    /// What is to be mended says what is wrong: a fault of the catalogue, or a note.
    private Act.Appraised appraised(DossierPaper paper, PaperVerdict verdict, LocalDate on, Typed reading) {
        var fault = PaperFault.named(value("fault", paper))
                .filter(one ->
                        verdict != PaperVerdict.MET && PaperFault.of(paper).contains(one))
                .map(PaperFault::word)
                .orElse("");
        var note = value("note", paper);
        if (verdict == PaperVerdict.MEND && fault.isEmpty() && note.isEmpty()) {
            reading.complain("fault-" + DossierModel.word(paper), "admission.appraisal.why");
        }
        if (note.length() > LONGEST_NOTE) {
            reading.complain("note-" + DossierModel.word(paper), "admission.appraisal.long", LONGEST_NOTE);
        }
        return new Act.Appraised(on, paper, verdict, fault, new Words(note));
    }

    /// The reasons of the return, put together from what was found, one line a paper, and what was added.
    private String reasons(List<Act.Appraised> found, Tongue tongue) {
        var lines = new StringJoiner("\n");
        found.stream().filter(one -> one.verdict() != PaperVerdict.MET).forEach(one -> lines.add(line(one, tongue)));
        if (!value("reasons").isEmpty()) {
            lines.add(value("reasons"));
        }
        return lines.toString();
    }

    /// *Lý lịch: cần sửa. Khai thiếu người thân (E-15). Thiếu bà ngoại.*
    private static String line(Act.Appraised one, Tongue tongue) {
        var words = new StringJoiner(". ");
        words.add(tongue.t("admission.choice." + DossierModel.word(one.paper())) + ": "
                + tongue.t("admission.verdict." + DossierModel.word(one.verdict())));
        PaperFault.named(one.fault())
                .ifPresent(
                        fault -> words.add(tongue.t("admission.fault." + fault.word()) + " (" + fault.error() + ")"));
        if (!one.note().isEmpty()) {
            words.add(one.note().text());
        }
        return words + (words.toString().endsWith(".") ? "" : ".");
    }
}
