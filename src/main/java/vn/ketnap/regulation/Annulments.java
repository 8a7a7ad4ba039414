package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decisions annulled (section 11): what they take out of the past, and what must then be done again. What an
/// annulment does not name is kept.
final class Annulments {

    private static final String WORD = "decision-annulled";
    private static final Set<String> WITH_ADMISSION = Set.of("decided", "decision-received");
    private static final Set<String> WITH_RECOGNITION = Set.of("recognised", "recognition-announced");

    private Annulments() {}

    /// Whether one of these took this step away: the decision itself, and the steps it names to be done again. What
    /// was done on the day of the annulment was done after it.
    static boolean takeAway(List<Step> annulled, Step step) {
        for (var one : annulled) {
            if (step.on().isBefore(one.on())
                    && ((one.says("decision", "recognition") ? WITH_RECOGNITION : WITH_ADMISSION).contains(step.word())
                            || again(one).contains(step.word()))) {
                return true;
            }
        }
        return false;
    }

    /// The latest day before the one asked on which a decision fell because the person did not meet the conditions.
    static @Nullable LocalDate unfit(List<Step> annulled, LocalDate day) {
        LocalDate found = null;
        for (var one : annulled) {
            if (one.on().isBefore(day) && one.says("ground", "standard")) {
                found = one.on();
            }
        }
        return found;
    }

    /// ADM-WRONG-STD: whoever did not meet the conditions is struck from the list, until the cell lists the person
    /// anew.
    static Answer notUnfit(Inquiry asked) {
        var fell =
                asked.past.latest(WORD, one -> one.says("ground", "standard")).map(Step::on);
        var listed = asked.past.latest("listed").map(Step::on);
        return fell.isEmpty() || listed.filter(on -> on.isAfter(fell.get())).isPresent()
                ? Answer.MET
                : Answer.no("day", fell.get());
    }

    /// ADM-WRONG-PROC: before a new decision the steps that were wrong have been done again.
    static Answer doneAgain(Inquiry asked) {
        var decision = asked.asks("recognised") ? "recognition" : "admission";
        var wrong = asked.past.latest(WORD, one -> one.says("ground", "procedure") && one.says("decision", decision));
        if (wrong.isEmpty()) {
            return Answer.MET;
        }
        var open = again(wrong.get()).stream()
                .filter(word -> asked.past
                        .done(word)
                        .filter(step -> !step.on().isBefore(wrong.get().on()))
                        .isEmpty())
                .toList();
        return Answer.met(open.isEmpty(), "steps", open);
    }

    /// ADM-WRONG-RECV: the committee that received the person annuls with the written consent of its superior.
    static Answer consentToAnnul(Inquiry asked) {
        var decision = asked.step.says("decision", "recognition") ? "recognised" : "decided";
        var decided = asked.past.latest(decision).map(Step::on);
        var received = asked.past
                .latest("moved-in")
                .filter(in -> decided.filter(on -> on.isBefore(in.on())).isPresent());
        return received.isEmpty()
                        || asked.step.says("ground", "moved")
                        || said(asked.step, "consent").isPresent()
                ? Answer.MET
                : Answer.met(!asked.holds("consent-to-annul"));
    }

    private static List<String> again(Step annulled) {
        return said(annulled, "redo")
                .map(words -> Arrays.asList(words.split("\\s+")))
                .orElse(List.of());
    }

    private static Optional<String> said(Step step, String key) {
        return step.text(key).map(String::strip).filter(text -> !text.isEmpty());
    }
}
