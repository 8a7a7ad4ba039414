package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.regulation.Facts;
import vn.ketnap.regulation.Regulations;

/// A case told act by act, and what the regulation says of the next one.
final class Considered {

    static final OrganizationRef CELL = new OrganizationRef(new UUID(0, 1));
    static final OrganizationRef ANOTHER = new OrganizationRef(new UUID(0, 2));
    static final PersonRef HOA = new PersonRef(new UUID(1, 1));
    static final Words CONSENT = new Words("đã có ý kiến của cấp trên");
    static final Facts.Candidate AN = new Facts.Candidate(
            Optional.of(day("1990-05-19")),
            Optional.of(day("1990-05-19")),
            Optional.of("higher"),
            "ordinary",
            Optional.of(false),
            Optional.of(false),
            Set.of(),
            Optional.empty(),
            Set.of());

    static final Regulations REGULATIONS = Regulations.asReleased();

    private Considered() {}

    static Map<Integer, List<StoredFinding>> reconsidered(CaseFile file) {
        return Consideration.reconsidered(file, Considered::known, REGULATIONS);
    }

    static List<String> rules(CaseFile file, Act act) {
        return ask(file, act).stream().map(StoredFinding::rule).toList();
    }

    static List<StoredFinding> ask(CaseFile file, Act act) {
        return Consideration.ask(file, act, Considered::known, REGULATIONS);
    }

    static CaseFile told(Act... acts) {
        var file = file();
        for (var act : acts) {
            file = accepted(file, act, CONSENT).file();
        }
        return file;
    }

    static Outcome.Accepted accepted(CaseFile file, Act act, Words override) {
        return (Outcome.Accepted) consider(file, act, override);
    }

    static Outcome consider(CaseFile file, Act act, Words override) {
        return Consideration.of(
                file,
                act,
                Considered::known,
                REGULATIONS,
                new Consideration.Writing(
                        "can-bo",
                        Instant.EPOCH,
                        day("2026-11-26"),
                        RecordedAct.Origin.PAGE,
                        Optional.empty(),
                        override));
    }

    static RecordedAct fromList(Act act) {
        return new RecordedAct(
                1,
                act,
                CELL,
                "can-bo",
                Instant.EPOCH,
                RecordedAct.Origin.LIST,
                Optional.empty(),
                List.of(),
                Words.NONE);
    }

    static Act corrected(int step, Act instead) {
        return new Act.Corrected(day("2018-05-02"), step, instead, new Words("ghi nhầm ngày"));
    }

    static Facts known(LocalDate day, List<StandingAct> acts) {
        var official = new Facts.MemberFacts(Optional.of(day("2005-06-01")), Optional.empty());
        return Consideration.facts(
                new Facts.Setting("residential-cell", true, false, false, false),
                AN,
                Map.of(HOA.toString(), official),
                Map.of(),
                acts);
    }

    static CaseFile file(RecordedAct... acts) {
        return new CaseFile(
                new CaseId(new UUID(2, 2)), new PersonRef(new UUID(1, 9)), CELL, List.of(acts), ToldCase.VOTES);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
