package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Letter;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;

/// Puts together the plan of letters of a case.
@Component
class LetterPlans {

    /// Whom a verification may be about (ADM-VER-WHO).
    static final List<String> SUBJECTS = ActField.of(ActKind.VERIFICATION_SENT).stream()
            .filter(field -> field.type() == ActField.Type.SUBJECT)
            .findFirst()
            .orElseThrow()
            .choices();

    private final Cases cases;
    private final People people;
    private final DossierModels dossiers;
    private final Today today;

    LetterPlans(Cases cases, People people, DossierModels dossiers, Today today) {
        this.cases = cases;
        this.people = people;
        this.dossiers = dossiers;
        this.today = today;
    }

    void requireSeen(CaseFile file, Actor actor) {
        dossiers.requireSeen(file, actor);
    }

    LetterPlanModel of(CaseFile file, LetterPlanForm form, Errors errors, List<StoredFinding> findings, Actor actor) {
        var overridable = findings.stream().anyMatch(StoredFinding::blocks) && cases.mayOverride(actor, file);
        return new LetterPlanModel(
                people.find(file.person()).map(Person::fullName).orElse(""),
                dossiers.cell(file.progress().cell()),
                file,
                lines(file),
                file.standing().stream()
                        .filter(one -> one.act() instanceof Act.CvSealed)
                        .map(StandingAct::on)
                        .reduce((_, later) -> later),
                form,
                errors,
                findings.stream()
                        .map(one -> Findings.shown(one, overridable, file, kind -> cases.mayRecord(actor, file, kind)))
                        .toList(),
                overridable,
                today.date());
    }

    private static List<LetterPlanModel.Line> lines(CaseFile file) {
        Map<String, Letter> letters =
                Letter.of(file).stream().collect(Collectors.toMap(Letter::subject, Function.identity()));
        return SUBJECTS.stream()
                .map(subject -> new LetterPlanModel.Line(
                        subject, "", "", false, Optional.empty(), Optional.ofNullable(letters.get(subject))))
                .toList();
    }
}
