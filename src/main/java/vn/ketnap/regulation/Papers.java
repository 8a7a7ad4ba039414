package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Opinions, sealing, verification, certification, and the papers of probation (sections 3, 5 and 8).
final class Papers {

    private static final LocalDate CONFLICT_FROM = LocalDate.of(2025, 9, 29);
    private static final LocalDate LIMIT_FROM = LocalDate.of(2022, 1, 18);
    private static final LocalDate CONFIRMED_FROM = LocalDate.of(2025, 6, 9);

    private static final Set<String> OWN = Set.of("father", "mother", "child", "raised-by");
    private static final Set<String> SPOUSES =
            Set.of("spouse", "spouse-father", "spouse-mother", "father-in-law", "mother-in-law");
    private static final Set<String> OWN_MEMBERS = Set.of("father", "mother", "sibling", "child");
    private static final Set<String> SPOUSES_MEMBERS =
            Set.of("spouse", "spouse-father", "spouse-mother", "spouse-sibling", "father-in-law", "mother-in-law");

    private Papers() {}

    static void check(Inquiry asked) {
        switch (asked.step.word()) {
            case "verification-sent" -> sent(asked);
            case "cv-certified" -> certified(asked);
            case "cell-voted" -> voted(asked);
            case "self-review-written" ->
                asked.deadlines
                        .due("probation-end", "")
                        .filter(owed -> asked.day().isBefore(owed.due()))
                        .ifPresent(owed -> asked.blocks("ADM-PROB-SELF", "until", owed.due()));
            case "recognition-voted" -> recognition(asked);
            default -> {}
        }
    }

    private static void sent(Inquiry asked) {
        if (!asked.past.has("cv-sealed")) {
            asked.blocks("ADM-CV-STAMP");
        }
        var verifier = asked.step.text("verifier").orElse("");
        if (!asked.day().isBefore(CONFLICT_FROM)
                && (verifier.equals("self") || asked.facts.relatives().containsKey(verifier))) {
            asked.blocks("ADM-VER-CONFLICT");
        }
    }

    private static void certified(Inquiry asked) {
        var open = pending(asked, asked.day());
        if (!open.isEmpty()) {
            asked.blocks("ADM-VER-WHO", "subjects", open);
        }
        if (!asked.day().isBefore(LIMIT_FROM) && reliesOnMember(asked)) {
            asked.warns("ADM-VER-EXEMPT-LIMIT");
        }
    }

    private static void voted(Inquiry asked) {
        if (!asked.past.has("opinions-summarised")) {
            asked.blocks("ADM-OPN-SUM");
        }
        var certified = asked.past.latest("cv-certified");
        if (certified.isEmpty()) {
            asked.blocks("ADM-CV-CERT-BEFORE-VOTE");
        }
        var lawOf = certified.map(Step::on).orElse(asked.day());
        var open = pending(asked, lawOf);
        if (!open.isEmpty()) {
            asked.blocksUnder("ADM-VER-WHO", lawOf, "subjects", open);
        }
    }

    private static void recognition(Inquiry asked) {
        if (!asked.step.says("proposal", "recognise")) {
            return;
        }
        asked.deadlines
                .due("probation-end", "")
                .filter(owed -> asked.day().isBefore(owed.due()))
                .ifPresent(owed -> asked.blocks("ADM-PROB-LEN", "until", owed.due()));
        for (var paper : Map.of(
                        "new-member-class-certified", "ADM-PROB-CLASS",
                        "self-review-written", "ADM-PROB-SELF",
                        "helper-review-written", "ADM-PROB-REMARK",
                        "probation-opinions-summarised", "ADM-PROB-OPN")
                .entrySet()) {
            if (!asked.past.has(paper.getKey())) {
                asked.blocks(paper.getValue(), "until", "");
            }
        }
    }

    /// Who must still be verified, by the rules of a day.
    private static List<String> pending(Inquiry asked, LocalDate lawOf) {
        var open = new ArrayList<String>();
        if (isPending(asked.past, "self")) {
            open.add("self");
        }
        var relatives = asked.facts.relatives();
        var local = !relatives.isEmpty()
                && relatives.values().stream()
                        .allMatch(one ->
                                one.declared() && one.confirmed() && one.place().equals("here"));
        if (!local) {
            relatives.keySet().stream()
                    .filter(subject -> mustBeVerified(relatives, subject, lawOf) && isPending(asked.past, subject))
                    .sorted()
                    .forEach(open::add);
        }
        return open;
    }

    private static boolean mustBeVerified(Map<String, Facts.RelativeFacts> all, String subject, LocalDate lawOf) {
        var plain = plain(subject);
        return (OWN.contains(plain) && !exempt(all, OWN_MEMBERS, lawOf))
                || (SPOUSES.contains(plain) && !exempt(all, SPOUSES_MEMBERS, lawOf));
    }

    /// A side falls away through a member among its people who is fully declared, later also confirmed
    /// (ADM-VER-EXEMPT-OWN, -SPOUSE).
    private static boolean exempt(Map<String, Facts.RelativeFacts> all, Set<String> side, LocalDate lawOf) {
        return all.entrySet().stream()
                .filter(one -> side.contains(plain(one.getKey())))
                .map(Map.Entry::getValue)
                .anyMatch(one -> one.member() && one.declared() && (one.confirmed() || lawOf.isBefore(CONFIRMED_FROM)));
    }

    private static boolean reliesOnMember(Inquiry asked) {
        var all = asked.facts.relatives();
        var local = !all.isEmpty()
                && all.values().stream()
                        .allMatch(one ->
                                one.declared() && one.confirmed() && one.place().equals("here"));
        return !local
                && all.keySet().stream()
                        .filter(subject -> isPending(asked.past, subject))
                        .map(Papers::plain)
                        .anyMatch(subject -> (OWN.contains(subject) && exempt(all, OWN_MEMBERS, asked.day()))
                                || (SPOUSES.contains(subject) && exempt(all, SPOUSES_MEMBERS, asked.day())));
    }

    static boolean isPending(Past past, String subject) {
        var sent = past.latest("verification-sent", step -> step.says("subject", subject))
                .map(Step::on);
        return java.util.stream.Stream.of("verification-returned", "verification-waived")
                .flatMap(past::steps)
                .filter(step -> step.says("subject", subject))
                .noneMatch(step -> sent.isEmpty() || !step.on().isBefore(sent.get()));
    }

    private static String plain(String subject) {
        return subject.replaceFirst("-\\d+$", "");
    }
}
