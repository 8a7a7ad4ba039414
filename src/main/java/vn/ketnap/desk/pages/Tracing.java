package vn.ketnap.desk.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Traces;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Reads what one account did, and whom it concerns, as far as the reader's rights reach. A constant number of
/// statements.
@Component
class Tracing {

    /// So many kinds of deeds done to one subject are read at most.
    static final int MOST = 50_000;

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Comparator<Traced.Concerned> BY_NAME =
            Comparator.comparing(one -> Vietnamese.sortKey(one.name()));

    private final Traces traces;
    private final TraceReach reach;
    private final People people;
    private final Cases cases;

    Tracing(Traces traces, TraceReach reach, People people, Cases cases) {
        this.traces = traces;
        this.reach = reach;
        this.people = people;
        this.cases = cases;
    }

    /// One line with the person it is of, where the reader may know.
    record Line(Journal.Line line, Optional<Person> person) {}

    @Transactional(readOnly = true)
    public Traced of(Traces.Asked asked, Actor actor) {
        var found = traces.of(asked, reach.of(asked, actor), MOST + 1);
        var persons = persons(found.stream().map(Traces.Trace::subject).toList());
        var sums = new LinkedHashMap<PersonRef, Sum>();
        var others = new LinkedHashMap<List<String>, Traced.Other>();
        var unnamed = new HashSet<String>();
        for (var one : found.stream().limit(MOST).toList()) {
            var kind = TracedKind.of(one.what());
            var whose = identities(one.subject())
                    .flatMap(id -> Stream.ofNullable(persons.get(id)))
                    .findFirst();
            if (whose.isPresent()) {
                sums.computeIfAbsent(whose.get().id(), _ -> new Sum(whose.get()))
                        .add(one, kind);
            } else if (isOfSomebody(one, kind)) {
                unnamed.add(one.subject().split("/", 2)[0]);
            } else {
                other(others, one, kind);
            }
        }
        return new Traced(
                sums.values().stream().map(Sum::sum).sorted(BY_NAME).toList(),
                List.copyOf(others.values()),
                unnamed.size(),
                found.size() > MOST);
    }

    @Transactional(readOnly = true)
    public List<Line> lines(Traces.Asked asked, Actor actor, long before, int limit) {
        var found = traces.lines(asked, reach.of(asked, actor), before, limit);
        var persons = persons(found.stream().map(Journal.Line::subject).toList());
        return found.stream()
                .map(line -> new Line(
                        line,
                        identities(line.subject())
                                .flatMap(id -> Stream.ofNullable(persons.get(id)))
                                .findFirst()))
                .toList();
    }

    private static boolean isOfSomebody(Traces.Trace one, TracedKind kind) {
        return (kind.way() == TracedKind.Way.OPENED || kind.way() == TracedKind.Way.TAKEN)
                && !kind.groups().isEmpty()
                && identities(one.subject()).findFirst().isPresent();
    }

    private void other(Map<List<String>, Traced.Other> others, Traces.Trace one, TracedKind kind) {
        var part = one.part().map(reach::name).orElse("");
        others.merge(
                List.of(one.what(), part),
                new Traced.Other(one.what(), part, kind.way() == TracedKind.Way.TAKEN, one.times(), one.last()),
                (old, more) -> new Traced.Other(
                        old.what(),
                        old.part(),
                        old.taken(),
                        old.times() + more.times(),
                        later(old, more).last()));
    }

    private static Traced.Other later(Traced.Other one, Traced.Other other) {
        return one.last().isAfter(other.last()) ? one : other;
    }

    /// The persons behind identities of persons and of cases, two statements.
    private Map<UUID, Person> persons(List<String> subjects) {
        var ids = subjects.stream().flatMap(Tracing::identities).distinct().toList();
        var of = new HashMap<UUID, PersonRef>();
        ids.forEach(id -> of.put(id, new PersonRef(id)));
        of.putAll(cases.personsOf(ids));
        var known = new HashMap<PersonRef, Person>();
        people.findAll(of.values()).forEach(one -> known.put(one.id(), one));
        var found = new HashMap<UUID, Person>();
        of.forEach((id, person) -> Optional.ofNullable(known.get(person)).ifPresent(one -> found.put(id, one)));
        return found;
    }

    private static Stream<UUID> identities(String subject) {
        return UUIDS.matcher(subject).results().map(found -> UUID.fromString(found.group()));
    }

    /// What is added up of one person.
    private final class Sum {

        private final Person person;
        private final List<Traces.Trace> deeds = new ArrayList<>();
        private final Map<TracedKind.Way, Integer> times = new HashMap<>();
        private final HashSet<String> groups = new HashSet<>();

        Sum(Person person) {
            this.person = person;
        }

        void add(Traces.Trace one, TracedKind kind) {
            deeds.add(one);
            times.merge(kind.way(), one.times(), Integer::sum);
            groups.addAll(kind.groups());
        }

        Traced.Concerned sum() {
            return new Traced.Concerned(
                    person.id(),
                    person.fullName(),
                    reach.name(person.cell()),
                    times.getOrDefault(TracedKind.Way.OPENED, 0),
                    times.getOrDefault(TracedKind.Way.TAKEN, 0),
                    times.getOrDefault(TracedKind.Way.CHANGED, 0),
                    groups,
                    deeds.stream()
                            .map(Traces.Trace::first)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    deeds.stream()
                            .map(Traces.Trace::last)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
    }
}
