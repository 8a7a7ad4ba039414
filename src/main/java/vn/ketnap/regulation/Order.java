package vn.ketnap.regulation;

/// What must come before (ORDER), each step directly, not through another; and leaving the process.
final class Order {

    private Order() {}

    /// Where part of the past was read off an old list, a gap is not held against the next step: it is in doubt.
    static Answer stepsBefore(Inquiry asked) {
        var out = asked.past.isOut(asked.step.word());
        if (!out && !isMissing(asked)) {
            return Answer.MET;
        }
        return asked.past.anyFromList() && !out
                ? Answer.doubtful("step", asked.step.word())
                : Answer.no("step", asked.step.word());
    }

    private static boolean isMissing(Inquiry asked) {
        var procedure = asked.book.step(asked.step.word());
        return procedure.isPresent() && isMissing(asked, procedure.get());
    }

    private static boolean isMissing(Inquiry asked, Procedure procedure) {
        var setting = asked.facts.setting();
        return anyMissing(procedure.needs(), asked)
                || (setting.sectionCommittee() && anyMissing(procedure.whereSection(), asked))
                || (!procedure.whereBase().isEmpty()
                        && Competence.baseVotes(setting, asked.day(), asked.book)
                        && anyMissing(procedure.whereBase(), asked))
                || procedure.sameSubject().stream()
                        .anyMatch(before -> asked.past
                                .steps(before)
                                .noneMatch(one -> one.text("subject").equals(asked.step.text("subject"))));
    }

    private static boolean anyMissing(java.util.List<Procedure.Need> needs, Inquiry asked) {
        for (var need : needs) {
            if (!need.isMet(asked.past)) {
                return true;
            }
        }
        return false;
    }
}
