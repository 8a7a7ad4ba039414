package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What must come before (ORDER), each step directly, not through another; and leaving the process.
final class Order {

    private Order() {}

    /// Where part of the past was read off an old list, a gap is not held against the next step: it is in doubt.
    static Answer stepsBefore(Inquiry asked) {
        var out = asked.past.isOut(asked.step.word());
        var missing = asked.book
                .step(asked.step.word())
                .map(procedure -> missing(asked, procedure))
                .orElse(List.of());
        if (!out && missing.isEmpty()) {
            return Answer.MET;
        }
        return asked.past.anyFromList() && !out ? Answer.doubtful("steps", missing) : Answer.no("steps", missing);
    }

    /// The steps that should have come before and did not, by their words.
    private static List<Object> missing(Inquiry asked, Procedure procedure) {
        var missing = new ArrayList<Object>();
        add(missing, procedure.needs(), asked);
        var setting = asked.facts.setting();
        if (setting.sectionCommittee()) {
            add(missing, procedure.whereSection(), asked);
        }
        if (!procedure.whereBase().isEmpty() && Competence.baseVotes(setting, asked.day(), asked.book)) {
            add(missing, procedure.whereBase(), asked);
        }
        for (var before : procedure.sameSubject()) {
            if (asked.past.steps(before).noneMatch(one -> one.text("subject").equals(asked.step.text("subject")))) {
                missing.add(later(asked, before, one -> one.text("subject").equals(asked.step.text("subject"))));
            }
        }
        return missing;
    }

    /// The step that is missing on this day; where it was recorded on a later one, with that day.
    private static Object later(Inquiry asked, String word, Predicate<Step> which) {
        return asked.facts.past().stream()
                .filter(one -> one.word().equals(word) && one.on().isAfter(asked.day()) && which.test(one))
                .findFirst()
                .<Object>map(one -> new Later(word, one.on()))
                .orElse(word);
    }

    /// A step recorded on a day after the one asked about.
    record Later(String word, LocalDate on) {}

    private static void add(List<Object> missing, List<Procedure.Need> needs, Inquiry asked) {
        for (var need : needs) {
            if (!need.isMet(asked.past)) {
                missing.add(later(asked, need.step(), _ -> true));
            }
        }
    }
}
