package vn.ketnap.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.regulation.Facts;
import vn.ketnap.regulation.Regulations;

/// A case whose acts are drawn by lot: mostly what comes next, sometimes anything; sometimes written down late, put
/// right, taken back, or recorded although a rule blocks. The same number draws the same case: `-Dketnap.seed=`.
final class RandomCase {

    static final OrganizationRef CELL = new OrganizationRef(new UUID(0, 1));
    static final LocalDate TODAY = LocalDate.parse("2100-01-01");

    private static final long FIRST = Long.getLong("ketnap.seed", 20261126L);
    private static final int CASES = Integer.getInteger("ketnap.cases", 2000);
    private static final Facts.MemberFacts OFFICIAL =
            new Facts.MemberFacts(Optional.of(LocalDate.parse("2005-06-01")), Optional.empty());
    private static final Facts.MemberFacts PROBATIONARY = new Facts.MemberFacts(Optional.empty(), Optional.empty());

    /// One act tried: the file before it, and what came of it.
    record Tried(CaseFile before, Act act, Consideration.Writing writing, Outcome outcome) {}

    final List<Tried> tried = new ArrayList<>();
    final Consideration.Known known;
    private final long seed;
    private final Random lot;
    private final RandomActs acts;
    private CaseFile file =
            new CaseFile(new CaseId(new UUID(2, 2)), new PersonRef(new UUID(1, 9)), CELL, List.of(), ToldCase.VOTES);

    private RandomCase(long seed, Regulations regulations) {
        this.seed = seed;
        lot = new Random(seed);
        acts = new RandomActs(lot);
        var setting = setting();
        var person = person();
        var members = Map.of(
                RandomActs.HOA.toString(), OFFICIAL,
                RandomActs.BINH.toString(), OFFICIAL,
                RandomActs.LAN.toString(), PROBATIONARY);
        known = (_, standing) -> Consideration.facts(setting, person, members, Map.of(), standing);
        live(regulations);
    }

    /// Two thousand cases of up to forty acts; of fewer in the long campaigns that say so with `-Dketnap.cases=`.
    static List<RandomCase> draw(Regulations regulations) {
        return LongStream.range(FIRST, FIRST + CASES)
                .mapToObj(seed -> drawn(seed, regulations))
                .toList();
    }

    static RandomCase drawn(long seed, Regulations regulations) {
        return new RandomCase(seed, regulations);
    }

    @Override
    public String toString() {
        return "the case drawn by -Dketnap.seed=" + seed;
    }

    CaseFile file() {
        return file;
    }

    /// The acts recorded, in order of their recording.
    List<Act> recorded() {
        return file.acts().stream().map(RecordedAct::act).toList();
    }

    private void live(Regulations regulations) {
        var wanted = lot.nextInt(5, 41);
        while (file.acts().size() < wanted && tried.size() < 4 * wanted) {
            var act = acts.next(file);
            var writing = new Consideration.Writing(
                    "can-bo",
                    Instant.EPOCH,
                    TODAY,
                    RecordedAct.Origin.PAGE,
                    Optional.empty(),
                    lot.nextInt(12) == 0 ? new Words("đã có ý kiến của cấp trên") : Words.NONE);
            var outcome = Consideration.of(file, act, known, regulations, writing);
            tried.add(new Tried(file, act, writing, outcome));
            if (outcome instanceof Outcome.Accepted accepted) {
                file = accepted.file();
            }
        }
    }

    private Facts.Setting setting() {
        return new Facts.Setting(
                List.of("residential-cell", "cell-under-base-committee", "grassroots-cell")
                        .get(lot.nextInt(3)),
                lot.nextInt(4) > 0,
                lot.nextBoolean(),
                lot.nextInt(4) == 0,
                lot.nextInt(4) == 0);
    }

    private Facts.Candidate person() {
        var born = Optional.of(LocalDate.parse("1955-01-01").plusDays(lot.nextInt(20000)))
                .filter(_ -> lot.nextInt(20) > 0);
        return new Facts.Candidate(
                born,
                born,
                Optional.of(List.of("literate", "primary", "lower-secondary", "higher")
                        .get(Math.min(3, lot.nextInt(12)))),
                lot.nextInt(4) == 0 ? "special" : "ordinary",
                Optional.of(lot.nextBoolean()).filter(_ -> lot.nextInt(6) > 0),
                Optional.of(lot.nextBoolean()),
                lot.nextInt(4) == 0 ? Set.of("age", "education") : Set.of(),
                Optional.empty(),
                Set.of());
    }
}
