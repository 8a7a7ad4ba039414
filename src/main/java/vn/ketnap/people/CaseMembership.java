package vn.ketnap.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a case makes of its person, as rows of membership.
final class CaseMembership {

    private CaseMembership() {}

    static List<MemberStore.State> states(People.ThroughCase said) {
        var states = new ArrayList<MemberStore.State>();
        var joined = Optional.of(said.joinedOn());
        var none = Optional.<LocalDate>empty();
        states.add(new MemberStore.State(
                said.cell(), "probationary", said.joinedOn(), none, joined, none, Optional.empty(), Optional.empty()));
        said.decidedOn()
                .ifPresent(day -> states.add(new MemberStore.State(
                        said.cell(),
                        "official",
                        day,
                        said.decidedOn(),
                        joined,
                        said.officialOn(),
                        Optional.empty(),
                        said.cardNumber())));
        said.endedOn()
                .ifPresent(day -> states.add(new MemberStore.State(
                        said.cell(), "none", day, none, joined, none, Optional.empty(), Optional.empty())));
        return List.copyOf(states);
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
                Optional.empty());
    }
}
