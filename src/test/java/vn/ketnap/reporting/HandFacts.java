package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.RandomWard.Life;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Sex;

/// What somebody notes who reads the acts of one case one after another.
final class HandFacts {

    private HandFacts() {}

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("introduced", "introduced"),
            Map.entry("listed", "listed"),
            Map.entry("class-sent", "sentToClass"),
            Map.entry("class-certified", "certified"),
            Map.entry("applied", "applied"),
            Map.entry("cell-voted", "cellVoted"),
            Map.entry("decided", "decided"),
            Map.entry("ceremony-held", "admitted"),
            Map.entry("recognised", "recognised"),
            Map.entry("card-issued", "cardsIssued"),
            Map.entry("removed", "removed"));
    private static final Map<CaseId, List<Done>> READ = new HashMap<>();
    private static final Map<CaseId, List<Stay>> STAYS = new HashMap<>();

    /// One act that stands, with what it counts as and for which cell; nothing where an annulment took it along.
    record Done(Life life, Act act, String kind, Optional<String> measure, OrganizationRef cell) {

        LocalDate on() {
            return act.on();
        }

        boolean is(String word) {
            return measure.filter(word::equals).isPresent();
        }
    }

    /// A stage in a cell, from one day until the day before another.
    record Stay(Life life, String stage, OrganizationRef cell, LocalDate from, Optional<LocalDate> until) {}

    /// Everything that was done in a case, whenever and wherever.
    static List<Done> done(Life life) {
        return READ.computeIfAbsent(life.file().id(), _ -> read(life));
    }

    private static List<Done> read(Life life) {
        var acts = life.file().standing();
        var done = new ArrayList<Done>();
        var cell = life.file().cell();
        for (var i = 0; i < acts.size(); i++) {
            var act = acts.get(i).act();
            for (var other : acts) {
                if (other.act() instanceof Act.MovedIn moved && other.on().equals(act.on())) {
                    cell = moved.cell().orElse(cell);
                }
            }
            var kind = acts.get(i).kind().word();
            var fallen = acts.subList(i, acts.size()).stream().anyMatch(later -> takesAlong(later.act(), kind));
            done.add(new Done(
                    life, act, kind, Optional.ofNullable(MEASURES.get(kind)).filter(_ -> !fallen), cell));
        }
        return done;
    }

    private static boolean takesAlong(Act act, String kind) {
        if (!(act instanceof Act.DecisionAnnulled annulled)) {
            return false;
        }
        var nothing = annulled.ground().name().equals("STANDARD");
        var admission = annulled.decision().name().equals("ADMISSION");
        return switch (kind) {
            case "ceremony-held" -> admission && (nothing || annulled.again().contains("ceremony-held"));
            case "recognised" -> !admission || nothing;
            case "card-issued" -> nothing;
            default -> false;
        };
    }

    static List<Stay> stays(Life life) {
        return STAYS.computeIfAbsent(life.file().id(), _ -> stayed(life));
    }

    /// Since when a case has stood where it stands on a day.
    static Optional<LocalDate> since(Life life, LocalDate day) {
        return stays(life).stream()
                .map(Stay::from)
                .filter(from -> !from.isAfter(day))
                .reduce((_, later) -> later);
    }

    private static List<Stay> stayed(Life life) {
        var stays = new ArrayList<Stay>();
        for (var act : life.file().standing()) {
            var now = life.on(act.on()).orElseThrow();
            var open = stays.isEmpty() ? null : stays.getLast();
            if (open != null
                    && open.stage().equals(now.stage().word())
                    && open.cell().equals(now.cell())) {
                continue;
            }
            if (open != null) {
                stays.removeLast();
                stays.add(new Stay(life, open.stage(), open.cell(), open.from(), Optional.of(act.on())));
            }
            stays.add(new Stay(life, now.stage().word(), now.cell(), act.on(), Optional.empty()));
        }
        return stays;
    }

    /// Of which cell somebody is a member on a day, if a ceremony that stands made one.
    static Optional<OrganizationRef> memberIn(Life life, LocalDate day) {
        var ceremony = life.file().progress().ceremonyOn();
        if (ceremony.filter(held -> !held.isAfter(day)).isEmpty()) {
            return Optional.empty();
        }
        var cell = Optional.<OrganizationRef>empty();
        for (var one : done(life)) {
            if (one.on().isAfter(day)) {
                break;
            }
            var after = one.on().isAfter(ceremony.get());
            if (one.on().isBefore(ceremony.get()) || (one.is("admitted") && !after)) {
                cell = Optional.of(one.cell());
            } else if (one.act() instanceof Act.MovedIn && after) {
                cell = Optional.of(one.cell());
            } else if (one.act() instanceof Act.MovedOut out && out.cell().isEmpty() && after) {
                cell = Optional.empty();
            } else if (endsMembership(one.act())) {
                return Optional.empty();
            }
        }
        return cell;
    }

    /// Whether the membership was ended by a day, by anything but a move.
    static boolean isOver(Life life, LocalDate day) {
        return done(life).stream().anyMatch(one -> !one.on().isAfter(day) && endsMembership(one.act()));
    }

    private static boolean endsMembership(Act act) {
        return act instanceof Act.StruckOff
                || act instanceof Act.Died
                || (act instanceof Act.DecisionAnnulled annulled
                        && annulled.ground().name().equals("STANDARD"));
    }

    static boolean isWoman(Life life) {
        return life.person().sex().filter(Sex.FEMALE::equals).isPresent();
    }

    static boolean isMinority(Life life) {
        return !word(life, Detail.ETHNICITY).isEmpty()
                && !word(life, Detail.ETHNICITY).equals("Kinh");
    }

    static boolean isReligious(Life life) {
        return !word(life, Detail.RELIGION).isEmpty()
                && !word(life, Detail.RELIGION).equals("không");
    }

    static String word(Life life, Detail detail) {
        return life.person().details().getOrDefault(detail, "");
    }

    /// Whole years on the day of the act; nothing where the birthday is unknown.
    static Optional<Integer> age(Done done) {
        return done.life().person().birth().map(BirthDate::earliest).map(born ->
                (int) ChronoUnit.YEARS.between(born, done.on()));
    }
}
