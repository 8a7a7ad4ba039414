package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.BirthDates;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonChanged;
import vn.ketnap.people.Sex;
import vn.ketnap.people.ThroughCase;
import vn.ketnap.regulation.RegulationChanged;

/// Keeps what follows from the acts: the flat copies, and the membership that a case makes.
@Component
class Keeping {

    private static final int AT_ONCE = 200;

    private final CaseCopies copies;
    private final CaseStore store;
    private final FactsOfCase facts;
    private final People people;
    private final BirthDates births;

    Keeping(CaseCopies copies, CaseStore store, FactsOfCase facts, People people, BirthDates births) {
        this.copies = copies;
        this.store = store;
        this.facts = facts;
        this.people = people;
        this.births = births;
    }

    void open(CaseFile file) {
        copies.open(file, copied(file, people.find(file.person()).orElseThrow()));
    }

    /// Writes everything that follows from the acts of a case.
    void write(CaseFile file, Actor by) {
        var openedFor = store.openedFor(List.of(file.id())).getOrDefault(file.id(), file.person());
        people.memberThrough(file.id().value(), openedFor, membership(file), by);
        births.admitted(file.id().value(), openedFor, admittedOn(file));
        refresh(file);
    }

    /// Writes the copies only, as the rebuild does.
    void refresh(CaseFile file) {
        var gathered = facts.gather(file, Optional.empty());
        gathered.person()
                .ifPresentOrElse(
                        person -> copies.write(file, copied(file, person), facts.owed(file, gathered)),
                        () -> nobody(file).ifPresent(copied -> copies.write(file, copied, List.of())));
    }

    /// Every case that copies something of the person: the person's own, and those whose helper the person is.
    @EventListener
    void on(PersonChanged change) {
        var naming = store.naming(change.person());
        settle(naming);
        store.findAll(naming).values().forEach(this::refresh);
    }

    /// Says anew whose each case is: of whom it was opened for, the one meant after the merges that stand.
    void settle(List<CaseId> cases) {
        var openedFor = store.openedFor(cases);
        var meant = people.survivors(openedFor.values());
        openedFor.forEach((id, person) -> copies.own(id, meant.getOrDefault(person, person)));
    }

    /// Every open case, a few at a time: what is due follows the regulation. Each is locked before it is read,
    /// so that no act recorded meanwhile is missed.
    @EventListener
    void on(RegulationChanged change) {
        var open = store.open();
        for (var from = 0; from < open.size(); from += AT_ONCE) {
            store.lock(open.subList(from, Math.min(from + AT_ONCE, open.size())))
                    .values()
                    .forEach(this::refresh);
        }
    }

    /// A case of which nothing stands any more, of a person taken back with an import: no name is kept.
    private static Optional<CaseCopies.Copied> nobody(CaseFile file) {
        var none = Optional.<String>empty();
        return file.progress().stage() == Stage.EMPTY
                ? Optional.of(new CaseCopies.Copied("", "", "", none, Optional.empty(), none, none, Optional.empty()))
                : Optional.empty();
    }

    private CaseCopies.Copied copied(CaseFile file, Person person) {
        var named = file.progress().helper();
        var helper = named.flatMap(people::find);
        return new CaseCopies.Copied(
                person.fullName(),
                Vietnamese.fold(person.fullName()),
                Vietnamese.sortKey(person.fullName()),
                person.sex().map(Sex::word),
                person.birth().map(BirthDate::earliest),
                person.birth().map(birth -> birth.precision().word()),
                helper.map(Person::fullName),
                helper.map(Person::id).or(() -> named));
    }

    /// The day from which the date of birth holds (ADM-DOB-LOCK).
    private static Optional<LocalDate> admittedOn(CaseFile file) {
        return file.progress()
                .decidedOn()
                .filter(day -> file.standing().stream()
                        .anyMatch(act -> act.on().equals(day)
                                && act.act() instanceof Act.Decided decided
                                && decided.outcome() == DecisionOutcome.ADMITTED));
    }

    /// Ceremony, recognition, strike-off, death and card, as the acts that stand say. What came before
    /// the ceremony that stands belongs to an admission that was annulled, and says nothing of this
    /// one.
    private Optional<ThroughCase> membership(CaseFile file) {
        var progress = file.progress();
        return progress.ceremonyOn().map(ceremony -> {
            var recognised = progress.recognisedOn().filter(day -> !day.isBefore(ceremony));
            return new ThroughCase(
                    stays(file, ceremony),
                    ceremony,
                    recognised,
                    recognised.map(_ -> officialOn(file.standing(), ceremony)),
                    card(file.standing()),
                    sinceCeremony(file, ceremony).stream()
                            .filter(act -> endsMembership(act.act()))
                            .map(StandingAct::on)
                            .findFirst());
        });
    }

    private static List<StandingAct> sinceCeremony(CaseFile file, LocalDate ceremony) {
        var acts = file.standing();
        var held = acts.stream()
                .filter(act -> act.act() instanceof Act.CeremonyHeld && act.on().equals(ceremony))
                .reduce((_, later) -> later);
        return held.map(act -> acts.subList(acts.indexOf(act), acts.size())).orElse(acts);
    }

    /// The cell of the ceremony, then wherever the person moved.
    private static List<ThroughCase.Stay> stays(CaseFile file, LocalDate ceremony) {
        var stays = new ArrayList<ThroughCase.Stay>();
        stays.add(new ThroughCase.Stay(ceremony, Optional.of(file.cellOn(ceremony))));
        for (var one : file.standing()) {
            if (one.on().isAfter(ceremony)) {
                switch (one.act()) {
                    case Act.MovedIn in -> stays.add(new ThroughCase.Stay(in.on(), Optional.of(file.cellOn(in.on()))));
                    case Act.MovedOut out
                    when out.cell().isEmpty() -> stays.add(new ThroughCase.Stay(out.on(), Optional.empty()));
                    default -> {}
                }
            }
        }
        return List.copyOf(stays);
    }

    private static boolean endsMembership(Act act) {
        return act instanceof Act.StruckOff
                || act instanceof Act.Died
                || (act instanceof Act.DecisionAnnulled annulled && annulled.ground() == AnnulmentGround.STANDARD);
    }

    private LocalDate officialOn(List<StandingAct> acts, LocalDate ceremony) {
        return acts.stream()
                .flatMap(act -> act.act() instanceof Act.Recognised one
                        ? one.effective().stream()
                        : Optional.<LocalDate>empty().stream())
                .findFirst()
                .orElseGet(() -> facts.probationEnds(ceremony));
    }

    private static Optional<String> card(List<StandingAct> acts) {
        return acts.stream()
                .flatMap(act -> act.act() instanceof Act.CardIssued one
                        ? Optional.of(one.number()).stream()
                        : Optional.<String>empty().stream())
                .filter(number -> !number.isEmpty())
                .findFirst();
    }
}
