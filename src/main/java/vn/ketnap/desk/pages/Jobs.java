package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Due;
import vn.ketnap.admission.DueRow;
import vn.ketnap.admission.pages.LettersModel;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.web.Job;
import vn.ketnap.web.Tone;
import vn.ketnap.web.Tongue;

/// Puts what is due into words: who, what, since when, by which clause, and the button that records it.
@Component
public class Jobs {

    private final Regulations regulations;

    Jobs(Regulations regulations) {
        this.regulations = regulations;
    }

    /// @param recordable whether the reader may record the step; whoever may not opens the person instead
    Job of(DueRow row, boolean recordable, LocalDate today, Map<OrganizationRef, String> cells, Tongue tongue) {
        var due = row.due();
        var days = ChronoUnit.DAYS.between(today, due.due());
        var path = "/people/" + row.person();
        return new Job(
                Optional.of(due.due()),
                path,
                row.fullName(),
                Optional.ofNullable(cells.get(row.cell())),
                tongue.t("desk.due." + due.deadline(), subject(due.subject(), tongue)),
                reckoning(due, today, tongue),
                due.clause().isEmpty() ? Optional.empty() : Optional.of(due.clause()),
                Tone.in(days),
                status(days, tongue),
                Optional.of(action(row, recordable, tongue)),
                days < 0);
    }

    /// Whose it is, from which day the time runs, and what makes the day less than certain.
    private String reckoning(Due due, LocalDate today, Tongue tongue) {
        var words = new StringJoiner(" ");
        words.add(tongue.say(regulations.who(due.step(), today)) + ".");
        words.add(tongue.t("desk.due." + due.deadline() + ".since", due.startedOn(), subject(due.subject(), tongue)));
        if (due.local()) {
            words.add(tongue.t("desk.due.local"));
        }
        if (due.provisional()) {
            words.add(tongue.t("desk.due.provisional"));
        }
        if (due.unknown()) {
            words.add(tongue.t("desk.due.unknown"));
        }
        return words.toString();
    }

    static String status(long days, Tongue tongue) {
        if (days < 0) {
            return tongue.t("desk.days.late", -days);
        }
        return days == 0 ? tongue.t("desk.days.today") : tongue.t("desk.days.left", days);
    }

    private static String subject(String subject, Tongue tongue) {
        return LettersModel.subject(subject, tongue::t);
    }

    private static Job.Action action(DueRow row, boolean recordable, Tongue tongue) {
        return ActKind.named(row.due().step())
                .filter(_ -> recordable)
                .map(kind -> new Job.Action(
                        tongue.t("admission.act." + kind.word()), "/cases/" + row.caseId() + "/" + kind.word()))
                .orElseGet(() -> new Job.Action(tongue.t("desk.open"), "/people/" + row.person()));
    }
}
