package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who must be verified, and whom a member relative exempts (section 3.2).
final class Verification {

    private static final Set<String> OWN = Set.of("father", "mother", "child", "raised-by");
    private static final Set<String> SPOUSES = Set.of("spouse", "spouse-father", "spouse-mother");
    private static final Set<String> OWN_MEMBERS = Set.of("father", "mother", "sibling", "child");
    private static final Set<String> SPOUSES_MEMBERS =
            Set.of("spouse", "spouse-father", "spouse-mother", "spouse-sibling");

    private Verification() {}

    /// ADM-VER-CONFLICT: neither the candidate nor a relative is sent to verify.
    static Answer verifierNotRelative(Inquiry asked) {
        var verifier = asked.step.text("verifier").orElse("");
        var kin = Optional.ofNullable(asked.facts.members().get(verifier)).flatMap(Facts.MemberFacts::kin);
        return Answer.met(!(verifier.equals("self")
                        || kin.isPresent()
                        || asked.facts.relatives().containsKey(verifier))
                || !asked.holds("verifier-not-relative"));
    }

    /// ADM-VER-WHO. At the vote the law is that of the day the CV was certified.
    static Answer everyoneVerified(Inquiry asked) {
        var lawOf = asked.asks("cell-voted")
                ? asked.past.latest("cv-certified").map(Step::on).orElse(asked.day())
                : asked.day();
        var open = pending(asked, lawOf);
        return open.isEmpty() || !asked.holds("verification-needed", lawOf)
                ? Answer.MET
                : Answer.no("subjects", open).under(lawOf);
    }

    /// ADM-CV-ORDER: the places of verification, then the cell, then the committee. A certification that
    /// follows no recorded remark is not held against anybody: of whom it needs an answer ADM-VER-WHO
    /// speaks.
    static Answer cvInOrder(Inquiry asked) {
        var remarked =
                asked.asks("cv-certified") ? asked.past.latest("cv-remarked").map(Step::on) : Optional.of(asked.day());
        var open = remarked.map(on -> openAt(asked.past, on)).orElse(List.of());
        return Answer.met(open.isEmpty(), "subjects", open);
    }

    /// Those written about by a day who were answered later, or not yet.
    private static List<String> openAt(Past past, LocalDate day) {
        return past.steps("verification-sent")
                .filter(sent -> !sent.on().isAfter(day))
                .flatMap(sent -> sent.text("subject").stream())
                .filter(subject -> isPending(past, subject) || isAnsweredAfter(past, subject, day))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAnsweredAfter(Past past, String subject, LocalDate day) {
        return Stream.of("verification-returned", "verification-waived")
                .flatMap(past::steps)
                .anyMatch(step -> step.says("subject", subject) && step.on().isAfter(day));
    }

    /// ADM-VER-EXEMPT-LIMIT: two texts differ on what a member relative is exempt from.
    static Answer noExemptionReliedOn(Inquiry asked) {
        var all = asked.facts.relatives();
        if (isLocalFamily(all) || all.isEmpty()) {
            return Answer.MET;
        }
        var confirmed = asked.book.holds("member-relative-confirmed", asked.day());
        var relied = all.keySet().stream()
                .filter(subject -> isPending(asked.past, subject))
                .map(Verification::plain)
                .anyMatch(subject -> (OWN.contains(subject) && isExempt(all, OWN_MEMBERS, confirmed))
                        || (SPOUSES.contains(subject) && isExempt(all, SPOUSES_MEMBERS, confirmed)));
        return Answer.met(!relied || !asked.holds("member-relative-limit"));
    }

    /// Whom the rules exempt, each with the rule that does, where the family is as said.
    static Map<String, String> exemptions(Map<String, Facts.RelativeFacts> all, boolean mustBeConfirmed) {
        var exempt = new TreeMap<String, String>();
        var local = isLocalFamily(all);
        var own = isExempt(all, OWN_MEMBERS, mustBeConfirmed);
        var spouses = isExempt(all, SPOUSES_MEMBERS, mustBeConfirmed);
        for (var subject : all.keySet()) {
            var plain = plain(subject);
            if (local) {
                exempt.put(subject, "ADM-VER-LOCALFAMILY");
            } else if (own && OWN.contains(plain)) {
                exempt.put(subject, "ADM-VER-EXEMPT-OWN");
            } else if (spouses && SPOUSES.contains(plain)) {
                exempt.put(subject, "ADM-VER-EXEMPT-SPOUSE");
            }
        }
        return exempt;
    }

    /// Who must still be verified, by the rules of a day.
    private static List<String> pending(Inquiry asked, LocalDate lawOf) {
        var open = new ArrayList<String>();
        if (isOpen(asked.past, "self")) {
            open.add("self");
        }
        var all = asked.facts.relatives();
        if (!all.isEmpty() && !isLocalFamily(all)) {
            var confirmed = asked.book.holds("member-relative-confirmed", lawOf);
            var own = !isExempt(all, OWN_MEMBERS, confirmed);
            var spouses = !isExempt(all, SPOUSES_MEMBERS, confirmed);
            all.keySet().stream()
                    .filter(subject ->
                            (own && OWN.contains(plain(subject))) || (spouses && SPOUSES.contains(plain(subject))))
                    .filter(subject -> isOpen(asked.past, subject))
                    .sorted()
                    .forEach(open::add);
        }
        return open;
    }

    /// ADM-VER-LOCALFAMILY: everyone listed lives here, is declared and confirmed.
    private static boolean isLocalFamily(Map<String, Facts.RelativeFacts> all) {
        return !all.isEmpty()
                && all.values().stream()
                        .allMatch(one ->
                                one.declared() && one.confirmed() && one.place().equals("here"));
    }

    /// A side falls away through a member among its people who is fully declared, later also confirmed
    /// (ADM-VER-EXEMPT-OWN, -SPOUSE).
    private static boolean isExempt(Map<String, Facts.RelativeFacts> all, Set<String> side, boolean mustBeConfirmed) {
        return all.entrySet().stream()
                .filter(one -> side.contains(plain(one.getKey())))
                .map(Map.Entry::getValue)
                .anyMatch(one -> one.member() && one.declared() && (one.confirmed() || !mustBeConfirmed));
    }

    /// While a place asked about a person has not answered, or nobody was asked. The first place is named by the
    /// person, each other by `person@2` and so on.
    private static boolean isOpen(Past past, String person) {
        var asked = past.steps("verification-sent")
                .flatMap(sent -> sent.text("subject").stream())
                .filter(subject -> person(subject).equals(person))
                .distinct()
                .toList();
        return asked.isEmpty() ? isPending(past, person) : asked.stream().anyMatch(subject -> isPending(past, subject));
    }

    private static String person(String subject) {
        var place = subject.indexOf('@');
        return place < 0 ? subject : subject.substring(0, place);
    }

    /// Without an answer or a waiver on or after the day it was last sent; or at all, when it was never sent.
    static boolean isPending(Past past, String subject) {
        var sent = past.latest("verification-sent", step -> step.says("subject", subject))
                .map(Step::on);
        return Stream.of("verification-returned", "verification-waived")
                .flatMap(past::steps)
                .filter(step -> step.says("subject", subject))
                .noneMatch(step -> sent.isEmpty() || !step.on().isBefore(sent.get()));
    }

    private static String plain(String subject) {
        var person = person(subject);
        var dash = person.lastIndexOf('-');
        return dash > 0 && person.substring(dash + 1).chars().allMatch(Character::isDigit)
                ? person.substring(0, dash)
                : person;
    }
}
