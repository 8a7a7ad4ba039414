package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.basics.Text;
import vn.ketnap.web.Finding;

/// Findings as pages show them: what, by which clause, and the way out, with the page on which it is taken.
public final class Findings {

    private static final Text UNKNOWN = new Text(
            "Chưa có văn bản cho thời kỳ này, hãy xác nhận; đang dùng giá trị của thời kỳ trước.",
            "No text has been read for this period; the value of the period before is used. Please confirm.");

    /// The act that answers a rule.
    private static final Map<String, ActKind> ANSWERS = Map.ofEntries(
            Map.entry("PAPERS-TO-MEND", ActKind.PAPER_MENDED),
            Map.entry("ADM-CV-ORDER", ActKind.VERIFICATION_RETURNED),
            Map.entry("ADM-CLASS-REQ", ActKind.CLASS_CERTIFIED),
            Map.entry("ADM-CLASS-VALID", ActKind.CLASS_SENT),
            Map.entry("ADM-DOC-12M", ActKind.INTRODUCTION_WRITTEN),
            Map.entry("ADM-INTRO-DOAN", ActKind.UNION_RESOLUTION),
            Map.entry("ADM-INTRO-UNION", ActKind.UNION_RESOLUTION),
            Map.entry("ADM-INTRO-2", ActKind.INTRODUCTION_WRITTEN),
            Map.entry("ADM-OPN-SUM", ActKind.OPINIONS_SUMMARISED),
            Map.entry("ADM-CV-STAMP", ActKind.CV_SEALED),
            Map.entry("ADM-VER-WHO", ActKind.VERIFICATION_RETURNED),
            Map.entry("ADM-CV-CERT-BEFORE-VOTE", ActKind.CV_CERTIFIED),
            Map.entry("ADM-PROB-SELF", ActKind.SELF_REVIEW_WRITTEN),
            Map.entry("ADM-PROB-CLASS", ActKind.NEW_MEMBER_CLASS_CERTIFIED),
            Map.entry("ADM-PROB-REMARK", ActKind.HELPER_REVIEW_WRITTEN),
            Map.entry("ADM-PROB-OPN", ActKind.PROBATION_OPINIONS_SUMMARISED),
            Map.entry("ADM-AGE-MAX", ActKind.CONSENT_GIVEN),
            Map.entry("ADM-EDU-MIN", ActKind.CONSENT_GIVEN),
            Map.entry("ADM-RE-CONSENT", ActKind.CONSENT_GIVEN));

    private Findings() {}

    /// What a form sends back of a finding that stood on its page.
    static String mark(String rule, String words) {
        return rule + "~" + Integer.toHexString(words.hashCode());
    }

    /// A finding in words, with the way out.
    ///
    /// @param may which acts the reader may record; only to those a link leads
    public static Finding shown(StoredFinding one, boolean overridable, CaseFile file, Predicate<ActKind> may) {
        return new Finding(
                one.rule(),
                Finding.Weight.valueOf(one.effect().toUpperCase(Locale.ROOT)),
                new Text(one.titleVi(), one.titleEn()),
                new Text(one.vi(), one.en()),
                Optional.of(one.clause()).filter(clause -> !clause.isEmpty()),
                one.unknown() ? Optional.of(UNKNOWN) : Optional.empty(),
                one.way().isEmpty()
                        ? List.of()
                        : List.of(new Finding.Way(new Text(one.way(), one.wayEn()), path(one, file, may))),
                overridable && one.blocks());
    }

    /// Whether what the rules say is only to be seen before it is recorded.
    static boolean onlyRemark(List<Finding> findings) {
        return !findings.isEmpty() && findings.stream().noneMatch(one -> one.weight() == Finding.Weight.BLOCKS);
    }

    private static Optional<String> path(StoredFinding one, CaseFile file, Predicate<ActKind> may) {
        var rule = one.rule();
        if (one.effect().equals("asks")) {
            return Optional.of("/cases/" + file.id() + "/judged?rule=" + rule).filter(_ -> may.test(ActKind.JUDGED));
        }
        if (rule.startsWith("FACT-")) {
            return Optional.of("/people/" + file.person() + "/edit").filter(_ -> may.test(ActKind.CV_CERTIFIED));
        }
        return Optional.ofNullable(ANSWERS.get(rule))
                .filter(may)
                .map(kind -> "/cases/" + file.id() + "/" + kind.word());
    }
}
