package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.regulation.Regulations;

/// A case in which these acts were recorded, whatever the rules say.
final class ToldCase {

    static final OrganizationRef CELL = new OrganizationRef(new UUID(0, 1));
    static final Votes VOTES = new Votes(Regulations.asReleased());
    static final PersonRef HOA = new PersonRef(new UUID(1, 1));

    private ToldCase() {}

    static CaseFile of(Act... acts) {
        var records = new ArrayList<RecordedAct>();
        for (var act : acts) {
            records.add(new RecordedAct(
                    records.size() + 1,
                    act,
                    CELL,
                    "can-bo",
                    Instant.EPOCH,
                    RecordedAct.Origin.PAGE,
                    Optional.empty(),
                    List.of(),
                    Words.NONE));
        }
        return new CaseFile(new CaseId(new UUID(2, 2)), new PersonRef(new UUID(1, 9)), CELL, records, VOTES);
    }

    /// Where the case stands after an act, by the regulation as released.
    static Stage after(Stage before, Act act) {
        return Stage.after(before, act, VOTES.carried(act));
    }

    /// A day in the month of this number, January 2018 being the first: the later the number, the later the act.
    static LocalDate day(int month) {
        return LocalDate.of(2017, 12, 5).plusMonths(month);
    }

    /// Acts of these kinds, a month after one another, every vote carried and every decision one that admits.
    static CaseFile of(ActKind... kinds) {
        var acts = new Act[kinds.length];
        for (var i = 0; i < kinds.length; i++) {
            acts[i] = act(kinds[i], i + 1);
        }
        return of(acts);
    }

    static Act act(ActKind kind, int month) {
        return kind.read(
                day(month),
                Map.of(
                        "official",
                        9,
                        "members",
                        9,
                        "in-favour",
                        9,
                        "by",
                        "youth-union",
                        "member",
                        HOA.toString(),
                        "subject",
                        "self",
                        "outcome",
                        "admitted",
                        "proposal",
                        "recognise"),
                Map.of());
    }
}
