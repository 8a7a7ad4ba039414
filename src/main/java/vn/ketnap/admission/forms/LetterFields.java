package vn.ketnap.admission.forms;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Letter;
import vn.ketnap.admission.LetterSubject;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Cv;
import vn.ketnap.web.Tongue;

/// The letters of verification (D-C07): whom each is about, where it went, whether it came back.
final class LetterFields {

    private static final Pattern CHILD = Pattern.compile("child-(\\d+)");

    private LetterFields() {}

    static void put(Fields fields, CaseFile file, Cv cv, Around around, Tongue tongue) {
        var verifiers = file.standing().stream()
                .map(StandingAct::act)
                .filter(Act.VerificationSent.class::isInstance)
                .map(Act.VerificationSent.class::cast)
                .collect(Collectors.toMap(Act.VerificationSent::subject, Function.identity(), (_, later) -> later));
        fields.put(
                "letters",
                Letter.of(file).stream()
                        .map(letter -> row(letter, cv, verifiers, around, tongue))
                        .toList());
    }

    private static Fields row(
            Letter letter, Cv cv, Map<String, Act.VerificationSent> sent, Around around, Tongue tongue) {
        var row = new Fields()
                .put("letter.subject", subject(letter.subject(), tongue))
                .put("letter.word", letter.subject())
                .put("letter.place", letter.place().text())
                .put("letter.day", letter.sentOn())
                .put("letter.number", letter.number())
                .put("letter.answered", letter.answeredOn())
                .put("letter.reported", letter.reportedOn())
                .put("letter.reminded", letter.reminders().stream().reduce((_, later) -> later))
                .put("letter.waived", letter.waivedOn())
                .put("letter.ground", letter.ground().text())
                .put("letter.abroad", letter.abroad())
                .put("letter.by-member", letter.byMember());
        Optional.ofNullable(sent.get(letter.subject()))
                .flatMap(Act.VerificationSent::verifier)
                .ifPresent(who -> row.put("letter.verifier", around.name(who)));
        Optional.ofNullable(cv.subjects().get(LetterSubject.of(letter.subject()).person()))
                .ifPresent(one -> row.put("letter.relatives", java.util.List.of(FamilyFields.row(one, tongue))));
        return row;
    }

    private static String subject(String letter, Tongue tongue) {
        var word = LetterSubject.of(letter).person();
        var child = CHILD.matcher(word);
        return child.matches() ? "con thứ " + child.group(1) : tongue.t("admission.choice." + word);
    }
}
