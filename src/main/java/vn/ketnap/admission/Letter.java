package vn.ketnap.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A letter that asks a place to verify a curriculum vitae (phiếu thẩm tra), or the ground on which none was sent. Only
/// whether an answer came, never what it says.
///
/// @param subject whom it is about: self, father, mother, … as in the rule data
/// @param sentOn the day of the latest letter about this person; nothing when it was waived without one
/// @param number its number; `place` is where it went
/// @param byMember whether a member was sent to verify, who has to report in writing
/// @param reminders the days on which the place was reminded since
/// @param waivedOn the day the committee concluded that none is needed, on the `ground` said
public record Letter(
        String subject,
        Optional<LocalDate> sentOn,
        String number,
        Words place,
        boolean abroad,
        boolean byMember,
        List<LocalDate> reminders,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> waivedOn,
        Words ground) {

    public Letter {
        reminders = List.copyOf(reminders);
    }

    /// The letters of a case, one for each person verified, in the order in which they were first sent.
    public static List<Letter> of(CaseFile file) {
        var letters = new LinkedHashMap<String, Letter>();
        for (var one : file.standing()) {
            switch (one.act()) {
                case Act.Listed _ -> letters.clear();
                case Act.VerificationSent sent -> letters.put(sent.subject(), sent(sent));
                case Act.VerificationReminded act -> change(letters, act.subject(), old -> old.reminded(act.on()));
                case Act.VerificationReported act -> change(letters, act.subject(), old -> old.reported(act.on()));
                case Act.VerificationReturned act -> change(letters, act.subject(), old -> old.answered(act.on()));
                case Act.VerificationWaived act -> change(letters, act.subject(), old -> old.waived(act));
                default -> {}
            }
        }
        return List.copyOf(letters.values());
    }

    /// Whether an answer is still waited for.
    public boolean isOut() {
        return sentOn.isPresent() && answeredOn.isEmpty() && waivedOn.isEmpty();
    }

    /// Whether the member who was sent has still to report in writing.
    public boolean wantsReport() {
        return byMember && reportedOn.isEmpty() && waivedOn.isEmpty();
    }

    /// Calendar days from the letter to the answer, or to a day.
    public long waited(LocalDate today) {
        return sentOn.map(sent -> ChronoUnit.DAYS.between(
                        sent, answeredOn.or(() -> waivedOn).orElse(today)))
                .orElse(0L);
    }

    private static Letter sent(Act.VerificationSent sent) {
        return new Letter(
                sent.subject(),
                Optional.of(sent.on()),
                sent.number(),
                sent.place(),
                sent.abroad(),
                sent.verifier().isPresent(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Words.NONE);
    }

    private static void change(
            Map<String, Letter> letters, String subject, java.util.function.UnaryOperator<Letter> how) {
        letters.put(subject, how.apply(letters.getOrDefault(subject, none(subject))));
    }

    private static Letter none(String subject) {
        return new Letter(
                subject,
                Optional.empty(),
                "",
                Words.NONE,
                false,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Words.NONE);
    }

    private Letter reminded(LocalDate on) {
        var longer = new ArrayList<>(reminders);
        longer.add(on);
        return with(longer, reportedOn, answeredOn, waivedOn, ground);
    }

    private Letter reported(LocalDate on) {
        return with(reminders, Optional.of(on), answeredOn, waivedOn, ground);
    }

    private Letter answered(LocalDate on) {
        return with(reminders, reportedOn, Optional.of(on), waivedOn, ground);
    }

    private Letter waived(Act.VerificationWaived act) {
        return with(reminders, reportedOn, answeredOn, Optional.of(act.on()), act.ground());
    }

    private Letter with(
            List<LocalDate> reminders,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> answeredOn,
            Optional<LocalDate> waivedOn,
            Words ground) {
        return new Letter(
                subject, sentOn, number, place, abroad, byMember, reminders, reportedOn, answeredOn, waivedOn, ground);
    }
}
