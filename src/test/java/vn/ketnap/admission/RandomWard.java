package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Leaving;
import vn.ketnap.people.Leavings;
import vn.ketnap.people.Membership;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// A ward whose people and histories are drawn by lot and recorded through the door: moves between cells, corrections,
/// retractions, decisions annulled. The same number draws the same ward.
@TestComponent
public class RandomWard {

    /// The last day on which anything happens: that of the tests.
    public static final LocalDate TODAY = LocalDate.parse("2018-09-26");

    private static final LocalDate BEGINNING = LocalDate.parse("2014-01-01");
    private static final Actor PROGRAM = Actor.program("test");
    private static final Words OVERRIDE = new Words("rút thăm cho phép thử");
    private static final List<OrganizationKind> KINDS = List.of(
            OrganizationKind.RESIDENTIAL_CELL,
            OrganizationKind.CELL_UNDER_BASE_COMMITTEE,
            OrganizationKind.RESIDENTIAL_CELL,
            OrganizationKind.CELL_UNDER_BASE_COMMITTEE,
            OrganizationKind.RESIDENTIAL_CELL);

    private final Organizations organizations;
    private final People people;
    private final Leavings leavings;
    private final Admissions admissions;
    private final Cases cases;

    RandomWard(Organizations organizations, People people, Leavings leavings, Admissions admissions, Cases cases) {
        this.organizations = organizations;
        this.people = people;
        this.leavings = leavings;
        this.admissions = admissions;
        this.cases = cases;
    }

    /// A ward with all that was recorded in it.
    ///
    /// @param members how many members each cell has had since 2009, beside those of cases
    /// @param endings who of these left
    public record Ward(
            OrganizationRef id,
            List<OrganizationRef> cells,
            Map<OrganizationRef, Integer> members,
            List<Ending> endings,
            List<Life> lives) {}

    /// That one of the members of old left.
    public record Ending(OrganizationRef cell, Leaving why, LocalDate from) {}

    /// One person with the acts of the case, read back from what was recorded.
    public record Life(NewPerson person, CaseFile file) {

        /// How far the case had come at the end of a day; nothing before its first act.
        public Optional<Progress> on(LocalDate day) {
            var until = file.standing().stream()
                    .filter(one -> !one.on().isAfter(day))
                    .toList();
            return until.isEmpty() ? Optional.empty() : Optional.of(Progress.of(file.cell(), until));
        }
    }

    /// A ward of five cells and so many cases; the last cell has none to begin with.
    public Ward drawn(long seed, int size) {
        return TestDatabase.everywhere(() -> {
            var lot = new Random(seed);
            var mark = UUID.randomUUID().toString().substring(0, 6);
            var ward = add("R" + mark, OrganizationKind.BASE_COMMITTEE, Optional.empty());
            var cells = new ArrayList<OrganizationRef>();
            KINDS.forEach(kind -> cells.add(add("R" + cells.size() + mark, kind, Optional.of(ward))));
            var members = new HashMap<OrganizationRef, Integer>();
            var endings = new ArrayList<Ending>();
            var fate = new Random(seed);
            cells.forEach(cell -> members.put(cell, members(lot.nextInt(4), cell, fate, endings)));
            var persons = new HashMap<CaseId, NewPerson>();
            var entries = new ArrayList<Admissions.Entry>();
            for (var n = 0; n < size; n++) {
                var cell = cells.get(lot.nextInt(cells.size() - 1));
                var person = RandomPerson.of(lot, cell);
                var acts = acts(lot, cell, cells);
                var outcome = admissions.open(people.add(person, PROGRAM), cell, acts.getFirst(), PROGRAM);
                if (outcome instanceof Outcome.Accepted accepted) {
                    var id = accepted.file().id();
                    persons.put(id, person);
                    acts.stream().skip(1).forEach(act -> entries.add(new Admissions.Entry(id, act, OVERRIDE)));
                }
            }
            record(entries);
            var lives = cases.findAll(persons.keySet()).values().stream()
                    .map(file ->
                            new Life(Optional.ofNullable(persons.get(file.id())).orElseThrow(), file))
                    .toList();
            return new Ward(ward, cells, members, endings, lives);
        });
    }

    private void record(List<Admissions.Entry> entries) {
        var refused = admissions.performAll(entries, PROGRAM).stream()
                .filter(one -> !one.stands())
                .findFirst();
        if (refused.isPresent()) {
            throw new IllegalStateException(String.valueOf(refused.get()));
        }
    }

    /// What happens in one case, in order of recording.
    private static List<Act> acts(Random lot, OrganizationRef cell, List<OrganizationRef> cells) {
        var random = new RandomActs(lot, 900, cells);
        var file = new CaseFile(
                new CaseId(new UUID(2, 2)), new PersonRef(new UUID(1, 9)), cell, List.of(), ToldCase.VOTES);
        var wanted = 6 + lot.nextInt(30);
        for (var tries = 0; tries < 3 * wanted && file.acts().size() < wanted; tries++) {
            var act = random.next(file);
            if (!latest(act).isAfter(TODAY)
                    && isSound(act, file)
                    && file.outOfTurn(act).isEmpty()) {
                file = file.with(new RecordedAct(
                        file.nextStep(),
                        act,
                        file.responsible(act),
                        "can-bo",
                        Instant.EPOCH,
                        RecordedAct.Origin.PAGE,
                        Optional.empty(),
                        List.of(),
                        Words.NONE));
            }
        }
        return file.acts().stream().map(RecordedAct::act).toList();
    }

    private static LocalDate latest(Act act) {
        return Stream.of(
                        act.on(),
                        act instanceof Act.Corrected corrected
                                ? corrected.instead().on()
                                : act.on())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /// A decision can be annulled that was made, and nothing is put right by an annulment or a move.
    private static boolean isSound(Act act, CaseFile file) {
        return switch (act) {
            case Act.DecisionAnnulled annulled ->
                annulled.decision() == AnnulledDecision.ADMISSION
                        ? file.progress().decidedOn().isPresent()
                        : file.progress().recognisedOn().isPresent();
            case Act.Corrected corrected -> !(corrected.instead() instanceof Act.DecisionAnnulled);
            default -> true;
        };
    }

    private int members(int n, OrganizationRef cell, Random fate, List<Ending> endings) {
        for (var i = 0; i < n; i++) {
            var joined = Optional.of(LocalDate.parse("2008-05-19"));
            var member = people.add(
                    new NewPerson("Vũ Văn Tám", Optional.empty(), Optional.empty(), Map.of(), cell), PROGRAM);
            people.join(
                    member,
                    new Membership(
                            cell,
                            Optional.empty(),
                            joined,
                            joined.map(day -> day.plusYears(1)),
                            Optional.empty(),
                            Activity.ACTIVE),
                    PROGRAM);
            if (fate.nextInt(3) == 0) {
                var why = List.of(Leaving.values()).get(fate.nextInt(Leaving.values().length));
                var from = BEGINNING.plusDays(fate.nextInt((int) ChronoUnit.DAYS.between(BEGINNING, TODAY)));
                leavings.leaves(member, leavings.on(member, from).orElseThrow(), why, from, PROGRAM);
                endings.add(new Ending(cell, why, from));
            }
        }
        return n;
    }

    private OrganizationRef add(String code, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return organizations.add(
                NewOrganization.of(
                        code, "Chi bộ " + code, kind, parent, Span.since(LocalDate.of(2008, 1, 1)), List.of()),
                PROGRAM);
    }
}
