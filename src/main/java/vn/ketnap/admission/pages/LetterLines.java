package vn.ketnap.admission.pages;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Family;
import vn.ketnap.admission.Letter;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Person;
import vn.ketnap.people.Relative;
import vn.ketnap.regulation.Regulations;

/// Whom the plan of letters of a case has a line for, and what became of the letter.
@Component
class LetterLines {

    /// Whom a verification may be about (ADM-VER-WHO).
    static final List<String> SUBJECTS = ActField.of(ActKind.VERIFICATION_SENT).stream()
            .filter(field -> field.type() == ActField.Type.SUBJECT)
            .findFirst()
            .orElseThrow()
            .choices();

    private final Cvs cvs;
    private final DossierModels dossiers;
    private final Regulations regulations;

    LetterLines(Cvs cvs, DossierModels dossiers, Regulations regulations) {
        this.cvs = cvs;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    /// Those whom the CV names, where the reader may see it; otherwise everybody whom the rules name.
    List<LetterPlanModel.Line> of(CaseFile file, Person person, Actor actor) {
        var family = dossiers.seesCv(file, actor) ? Optional.of(cvs.open(person, actor)) : Optional.<Cv>empty();
        var relatives = family.map(Cv::subjects).orElseGet(LinkedHashMap::new);
        var exempt = family.map(cv -> regulations.exemptions(Family.of(cv), dossiers.today()))
                .orElse(Map.of());
        Map<String, Letter> letters =
                Letter.of(file).stream().collect(Collectors.toMap(Letter::subject, Function.identity()));
        return subjects(relatives, letters.keySet()).stream()
                .map(subject -> line(
                        subject,
                        Optional.ofNullable(relatives.get(subject)),
                        Optional.ofNullable(exempt.get(subject)),
                        Optional.ofNullable(letters.get(subject))))
                .toList();
    }

    private static Set<String> subjects(Map<String, Relative> relatives, Set<String> written) {
        var subjects = new LinkedHashSet<String>();
        subjects.add("self");
        subjects.addAll(relatives.isEmpty() ? SUBJECTS : relatives.keySet());
        subjects.addAll(written);
        return subjects;
    }

    private static LetterPlanModel.Line line(
            String subject, Optional<Relative> relative, Optional<String> exempt, Optional<Letter> letter) {
        return new LetterPlanModel.Line(
                subject,
                relative.map(Relative::name).orElse(""),
                relative.map(Relative::address).orElse(""),
                relative.flatMap(Relative::lives)
                        .filter(Relative.Dwelling.ABROAD::equals)
                        .isPresent(),
                relative.filter(Relative::dead).isPresent(),
                exempt,
                letter);
    }
}
