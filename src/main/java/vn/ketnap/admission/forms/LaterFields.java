package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.AnnulledDecision;
import vn.ketnap.admission.AnnulmentGround;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.LateMatter;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.web.Tongue;

/// What papers after the vote print besides days and numbers: what a move or an annulment met,
/// which matters ask for the consent of the superior.
@Component
class LaterFields {

    private final Regulations regulations;

    LaterFields(Regulations regulations) {
        this.regulations = regulations;
    }

    void put(CaseFile file, Person person, Fields fields, Around around, Tongue tongue) {
        var acts = file.standing().stream().map(StandingAct::act).toList();
        acts.forEach(act -> of(act, fields));
        move(acts, fields);
        annulment(acts, fields, tongue);
        reviews(acts, fields, around);
        fields.put("special.matters", matters(person, fields, tongue));
    }

    private static void of(Act act, Fields fields) {
        switch (act) {
            case Act.LatenessExplained one
            when one.matter() == LateMatter.RECOGNITION ->
                fields.put("recognition.lateness", one.reason().text());
            case Act.HelperReviewWritten one -> fields.put("helper-review.day", one.on());
            case Act.TransferDecided one -> fields.put("transfer.to", one.to().text());
            case Act.DossierForwarded one ->
                fields.put("dossier-forwarded.day", one.on())
                        .put("dossier-forwarded.to", one.to().text());
            case Act.CardReceived one -> fields.put("card.received", one.on());
            case Act.Died one -> fields.put("died.day", one.on()).put("died.member", fields.has("ceremony.day"));
            case Act.Withdrawn one ->
                fields.put("dropped.day", one.on())
                        .put("dropped.reason", one.reason().text());
            case Act.Removed one ->
                fields.put("dropped.day", one.on())
                        .put("dropped.reason", one.reason().text());
            case Act.DecisionForwarded one ->
                fields.put("decision-forwarded.day", one.on())
                        .put("decision-forwarded.to", one.to().text());
            default -> {}
        }
    }

    /// Which letter a move asks for, by what had been done before it.
    private static void move(List<Act> acts, Fields fields) {
        var went = last(acts, act -> act instanceof Act.MovedOut || act instanceof Act.TransferDecided);
        if (went.isEmpty()) {
            return;
        }
        var before = acts.subList(0, acts.indexOf(went.get()));
        var decided = last(before, LaterFields::admits).isPresent();
        var resolved = last(before, Act.CellVoted.class::isInstance).isPresent();
        var helped = last(before, Act.HelperAssigned.class::isInstance).isPresent();
        var member = last(before, Act.CeremonyHeld.class::isInstance).isPresent();
        fields.put("moving.day", went.get().on())
                .put("moving.to", to(went.get()))
                .put("moving.helped", helped && !resolved && !decided && !member)
                .put("moving.resolved", resolved && !decided && !member)
                .put("moving.decided", decided && !member)
                .put("moving.member", member)
                .put("moving.applicant", Optional.of(went.get().on()).filter(_ -> !member));
    }

    private static String to(Act act) {
        return switch (act) {
            case Act.MovedOut one -> one.to().text();
            case Act.TransferDecided one -> one.to().text();
            default -> "";
        };
    }

    private static boolean admits(Act act) {
        return act instanceof Act.Decided one && one.outcome() == DecisionOutcome.ADMITTED;
    }

    private static void annulment(List<Act> acts, Fields fields, Tongue tongue) {
        var annulled = last(acts, Act.DecisionAnnulled.class::isInstance);
        if (annulled.isEmpty()) {
            return;
        }
        var act = (Act.DecisionAnnulled) annulled.get();
        Predicate<Act> decides =
                act.decision() == AnnulledDecision.ADMISSION ? LaterFields::admits : Act.Recognised.class::isInstance;
        var at = acts.indexOf(act);
        fields.put("annulment.consent", act.consent())
                .put("annulment.procedural", act.ground() == AnnulmentGround.PROCEDURE)
                .put("annulment.redone", acts.subList(at, acts.size()).stream().anyMatch(decides))
                .put(
                        "annulment.again",
                        inOrder(act.again()).stream()
                                .map(kind -> new Fields().put("again.step", tongue.t("admission.act." + kind.word())))
                                .toList());
        last(acts.subList(0, at), decides)
                .ifPresent(one ->
                        fields.put("annulment.annulled-day", one.on()).put("annulment.annulled-number", number(one)));
    }

    private static String number(Act act) {
        return switch (act) {
            case Act.Decided one -> one.number();
            case Act.Recognised one -> one.number();
            default -> "";
        };
    }

    /// The day on which each helper's review was written; of one that names nobody, the last helper's.
    private void reviews(List<Act> acts, Fields fields, Around around) {
        var helpers = fields.rows("probation-helpers");
        for (var act : acts) {
            if (act instanceof Act.HelperReviewWritten one && !helpers.isEmpty()) {
                var name = one.member().flatMap(around::person).map(Person::fullName);
                helpers.stream()
                        .filter(row ->
                                name.filter(row.words("helper.name")::equals).isPresent())
                        .findFirst()
                        .or(() -> name.isEmpty() ? Optional.of(helpers.getLast()) : Optional.empty())
                        .ifPresent(row -> row.put("helper.reviewed", one.on()));
            }
        }
    }

    private List<Fields> matters(Person person, Fields fields, Tongue tongue) {
        var matters = new ArrayList<String>();
        if (fields.has("person.readmission")) {
            matters.add(tongue.t("admission.choice.readmission"));
        }
        var on = fields.day("cell-vote.day").or(() -> fields.day("application.day"));
        if (on.filter(day -> isAboveTheAge(person, day)).isPresent()) {
            matters.add(tongue.t("admission.choice.age"));
        }
        person.detail(Detail.SPECIAL).stream()
                .flatMap(all -> Arrays.stream(all.split(" ")))
                .filter(one -> !one.isBlank())
                .forEach(one -> matters.add(tongue.t("people.special." + one)));
        return matters.stream()
                .map(one -> new Fields().put("special.matter", one))
                .toList();
    }

    /// Counted by months, as the age is (ADM-AGE-MAX); above it the province agrees in writing (ADM-AGE-OVER60).
    private boolean isAboveTheAge(Person person, LocalDate day) {
        return regulations
                .number("max-age", day)
                .flatMap(most -> person.birth()
                        .map(birth -> YearMonth.from(birth.latest()).plusYears(most)))
                .filter(last -> last.isBefore(YearMonth.from(day)))
                .isPresent();
    }

    private static Optional<Act> last(List<Act> acts, Predicate<Act> which) {
        return acts.stream().filter(which).reduce((_, later) -> later);
    }

    /// Steps in the order of the procedure, whatever the order in which they were named.
    private static List<ActKind> inOrder(Set<String> named) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> named.contains(kind.word()))
                .toList();
    }
}
