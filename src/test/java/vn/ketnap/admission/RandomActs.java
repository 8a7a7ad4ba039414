package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// Draws an act by lot, with details that are mostly as they should be.
final class RandomActs {

    static final PersonRef HOA = new PersonRef(new UUID(1, 1));
    static final PersonRef BINH = new PersonRef(new UUID(1, 2));
    static final PersonRef LAN = new PersonRef(new UUID(1, 3));

    private static final OrganizationRef ANOTHER_CELL = new OrganizationRef(new UUID(0, 2));
    private static final Words WHY = new Words("ghi nhầm");
    private static final List<ActKind> KINDS = List.of(ActKind.values());

    private final Random lot;
    private final int days;
    private final List<OrganizationRef> others;

    RandomActs(Random lot) {
        this(lot, 4300, List.of(ANOTHER_CELL));
    }

    /// @param days within how many days of 2015 and after a case begins
    /// @param others the cells to which people move
    RandomActs(Random lot, int days, List<OrganizationRef> others) {
        this.lot = lot;
        this.days = days;
        this.others = List.copyOf(others);
    }

    /// What may come next in a case, or what should not.
    Act next(CaseFile file) {
        if (file.acts().isEmpty()) {
            var first = lot.nextInt(10) > 0 ? ActKind.LISTED : ActKind.INTRODUCED;
            return act(first, LocalDate.parse("2015-01-01").plusDays(lot.nextInt(days)), file);
        }
        return act(kind(file), day(file), file);
    }

    /// An act of any kind on a day, regardless of the case.
    Act any(LocalDate on, CaseFile file) {
        return act(KINDS.get(lot.nextInt(KINDS.size())), on, file);
    }

    private ActKind kind(CaseFile file) {
        var next = NextStep.of(file, lot.nextBoolean());
        return next.isEmpty() || lot.nextInt(5) == 0
                ? KINDS.get(lot.nextInt(KINDS.size()))
                : next.get(lot.nextInt(next.size()));
    }

    private LocalDate day(CaseFile file) {
        var standing = file.standing();
        var last = standing.isEmpty()
                ? file.acts().getLast().act().on()
                : standing.getLast().on();
        return last.plusDays(
                switch (lot.nextInt(12)) {
                    case 0 -> -lot.nextInt(400);
                    case 1, 2 -> 0;
                    case 3 -> lot.nextInt(500);
                    default -> lot.nextInt(45);
                });
    }

    private Act act(ActKind kind, LocalDate on, CaseFile file) {
        return switch (kind) {
            case CORRECTED -> {
                var step = 1 + lot.nextInt(file.nextStep());
                var wrong = file.standingAt(step).map(StandingAct::kind).orElse(ActKind.APPLIED);
                yield new Act.Corrected(on, step, plain(wrong, on.minusDays(lot.nextInt(60)), file), WHY);
            }
            case RETRACTED -> new Act.Retracted(on, 1 + lot.nextInt(file.nextStep()), WHY);
            default -> plain(kind, on, file);
        };
    }

    private Act plain(ActKind kind, LocalDate on, CaseFile file) {
        return switch (kind) {
            case MOVED_OUT -> new Act.MovedOut(on, Optional.of(another()).filter(_ -> lot.nextBoolean()), WHY);
            case MOVED_IN -> new Act.MovedIn(on, Optional.of(another()), WHY, lot.nextBoolean());
            case CEREMONY_HELD -> new Act.CeremonyHeld(on, Optional.of(member()));
            case INTRODUCTION_WRITTEN ->
                new Act.IntroductionWritten(
                        on, member(), Optional.of(on.minusMonths(6 + lot.nextInt(40))), lot.nextInt(9) == 0);
            case JUDGED ->
                new Act.Judged(
                        on,
                        lot.nextBoolean() ? "ADM-CITIZEN" : "ADM-POLSTD",
                        lot.nextInt(5) > 0 ? JudgementOutcome.MET : JudgementOutcome.NOT_MET,
                        WHY);
            case REEXAMINED -> new Act.Reexamined(on, JudgementOutcome.MET, "");
            case CONSENT_GIVEN -> new Act.ConsentGiven(on, ConsentMatter.AGE, "");
            case COLLECTIVE_TRANSFER_DECIDED ->
                new Act.CollectiveTransferDecided(
                        on, lot.nextBoolean() ? CollectiveGround.DISSOLUTION : CollectiveGround.MERGER, "");
            default -> kind.read(on, details(file), Map.of());
        };
    }

    /// Every detail that any act may have; each takes what is its own.
    private Map<String, Object> details(CaseFile file) {
        var details = new LinkedHashMap<String, Object>();
        var all = 2 + lot.nextInt(12);
        details.put("official", all);
        details.put("members", all);
        details.put("excluded", lot.nextInt(6) == 0 ? 1 : 0);
        details.put("in-favour", lot.nextInt(5) == 0 ? lot.nextInt(all + 1) : all);
        details.put("member", member().toString());
        details.put("subject", subject(file));
        details.put("by", lot.nextInt(3) > 0 ? "youth-union" : "trade-union");
        details.put("level", lot.nextBoolean() ? "base" : "superior");
        details.put("category", "b");
        details.put("paper", "cv");
        details.put("verdict", "mend");
        details.put("holder", "cell");
        details.put("decision", lot.nextBoolean() ? "admission" : "recognition");
        details.put("ground", List.of("standard", "procedure", "moved").get(lot.nextInt(3)));
        details.put(
                "redo", List.of("", "base-voted", "cell-voted ceremony-held").get(lot.nextInt(3)));
        details.put("slip", lot.nextBoolean() ? "ten-box" : "eight-box");
        details.put("matter", "decision");
        details.put("outcome", lot.nextInt(8) > 0 ? "admitted" : "refused");
        details.put("proposal", lot.nextInt(8) > 0 ? "recognise" : "strike-off");
        return details;
    }

    private String subject(CaseFile file) {
        var sent = file.standing().stream()
                .filter(one -> one.act() instanceof Act.VerificationSent)
                .toList();
        return lot.nextBoolean() && !sent.isEmpty() && sent.getLast().act() instanceof Act.VerificationSent last
                ? last.subject()
                : List.of("self", "self", "self", "father", "spouse", "sibling").get(lot.nextInt(6));
    }

    private OrganizationRef another() {
        return others.size() == 1 ? others.getFirst() : others.get(lot.nextInt(others.size()));
    }

    private PersonRef member() {
        return List.of(HOA, HOA, BINH, BINH, BINH, LAN).get(lot.nextInt(6));
    }
}
