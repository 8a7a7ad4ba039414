package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Due;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.web.Milestone;
import vn.ketnap.web.Tongue;

/// A person's way (chặng đường): a dot for each milestone, filled with its real day, hollow with the day by which it
/// must come. A milestone later ones have passed by is left out: it is not in the list, and is not invented.
final class Way {

    private static final List<ActKind> MILESTONES = List.of(
            ActKind.INTRODUCED,
            ActKind.LISTED,
            ActKind.CLASS_CERTIFIED,
            ActKind.PROCEDURE_ALLOWED,
            ActKind.APPLIED,
            ActKind.CV_CERTIFIED,
            ActKind.CELL_VOTED,
            ActKind.BASE_VOTED,
            ActKind.DECIDED,
            ActKind.CEREMONY_HELD,
            ActKind.RECOGNITION_VOTED,
            ActKind.RECOGNISED,
            ActKind.CARD_ISSUED);

    private final Tongue tongue;

    Way(Tongue tongue) {
        this.tongue = tongue;
    }

    List<Milestone> of(List<StandingAct> acts, List<Due> owed, boolean baseVotes) {
        var done = MILESTONES.stream().map(kind -> last(acts, kind)).toList();
        var now = -1;
        for (var i = 0; i < done.size(); i++) {
            now = done.get(i).isPresent() ? i : now;
        }
        var way = new ArrayList<Milestone>();
        Optional<LocalDate> before = Optional.empty();
        for (var i = 0; i < done.size(); i++) {
            var kind = MILESTONES.get(i);
            if (done.get(i).isPresent()) {
                way.add(filled(kind, done.get(i).get(), before, i == now));
                before = done.get(i);
            } else if (i > now && (baseVotes || kind != ActKind.BASE_VOTED)) {
                way.add(hollow(kind, owed));
            }
        }
        return List.copyOf(way);
    }

    private Milestone filled(ActKind kind, LocalDate on, Optional<LocalDate> before, boolean now) {
        return new Milestone(
                now ? Milestone.State.NOW : Milestone.State.DONE,
                label(kind),
                Optional.of(on),
                before.map(earlier -> later(earlier, on)));
    }

    private Milestone hollow(ActKind kind, List<Due> owed) {
        var due = owed.stream()
                .filter(one -> one.step().equals(kind.word()))
                .map(Due::due)
                .min(LocalDate::compareTo);
        return new Milestone(Milestone.State.GHOST, label(kind), due, due.map(_ -> tongue.t("desk.way.at-latest")));
    }

    private String later(LocalDate earlier, LocalDate on) {
        var months = ChronoUnit.MONTHS.between(earlier, on);
        return months > 0
                ? tongue.t("desk.way.months", months)
                : tongue.t("desk.way.days", ChronoUnit.DAYS.between(earlier, on));
    }

    private String label(ActKind kind) {
        return tongue.t("desk.milestone." + kind.word());
    }

    private static Optional<LocalDate> last(List<StandingAct> acts, ActKind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .map(StandingAct::on)
                .reduce((_, later) -> later);
    }
}
