package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What a case makes of its person, as rows of membership.
final class CaseMembership {

    private CaseMembership() {}

    /// One row for each day on which something changed: what the person is, or where.
    static List<MemberStore.State> states(ThroughCase said) {
        var days = new TreeSet<LocalDate>();
        days.add(said.joinedOn());
        said.decidedOn().ifPresent(days::add);
        said.endedOn().ifPresent(days::add);
        said.stays().stream()
                .map(ThroughCase.Stay::from)
                .filter(day -> day.isAfter(said.joinedOn()))
                .forEach(days::add);
        return days.stream().map(day -> state(said, day)).toList();
    }

    private static MemberStore.State state(ThroughCase said, LocalDate day) {
        var stays =
                said.stays().stream().filter(stay -> !stay.from().isAfter(day)).toList();
        var cell = stays.reversed().stream()
                .flatMap(stay -> stay.cell().stream())
                .findFirst()
                .orElseThrow();
        var joined = Optional.of(said.joinedOn());
        var none = Optional.<LocalDate>empty();
        var isOver = has(said.endedOn(), day);
        if (isOver || stays.getLast().cell().isEmpty()) {
            var ending = isOver ? Optional.<Leaving>empty() : Optional.of(Leaving.MOVED);
            return new MemberStore.State(
                    cell, "none", day, none, joined, none, Optional.empty(), Optional.empty(), ending);
        }
        return has(said.decidedOn(), day)
                ? new MemberStore.State(
                        cell,
                        "official",
                        day,
                        said.decidedOn(),
                        joined,
                        said.officialOn(),
                        Optional.empty(),
                        said.cardNumber(),
                        Optional.empty())
                : new MemberStore.State(
                        cell,
                        "probationary",
                        day,
                        none,
                        joined,
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    private static boolean has(Optional<LocalDate> since, LocalDate day) {
        return since.filter(from -> !from.isAfter(day)).isPresent();
    }

    /// The case no longer says anything: a row that ends what it said.
    static MemberStore.State nothing(MemberStore.State first) {
        return new MemberStore.State(
                first.cell(),
                "none",
                first.from(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
