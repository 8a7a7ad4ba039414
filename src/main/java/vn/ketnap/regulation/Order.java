package vn.ketnap.regulation;

import java.util.List;
import java.util.Map;

/// What must come before (ORDER), each step directly, not through another; and leaving the process.
final class Order {

    private static final List<String> PROBATION = List.of(
            "member-file-declared",
            "new-member-class-certified",
            "self-review-written",
            "helper-review-written",
            "probation-opinions-summarised",
            "recognition-voted");

    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("helper-assigned", "listed"),
            Map.entry("class-sent", "listed"),
            Map.entry("procedure-allowed", "listed"),
            Map.entry("task-completed", "task-given"),
            Map.entry("remarked", "helper-assigned"),
            Map.entry("applied", "procedure-allowed"),
            Map.entry("cv-sealed", "applied"),
            Map.entry("cv-certified", "applied"),
            Map.entry("cell-voted", "applied"),
            Map.entry("section-appraised", "cell-voted"),
            Map.entry("dossier-returned", "dossier-sent"),
            Map.entry("decision-received", "decided"),
            Map.entry("recognition-base-voted", "recognition-voted"),
            Map.entry("recognition-announced", "recognised"),
            Map.entry("card-issued", "recognised"));

    private Order() {}

    static void check(Inquiry asked) {
        if (asked.past.isOut(asked.step.word()) || isMissing(asked)) {
            if (asked.past.anyFromList() && !asked.past.isOut(asked.step.word())) {
                asked.warns("ORDER", "step", asked.step.word());
            } else {
                asked.blocks("ORDER", "step", asked.step.word());
            }
        }
    }

    private static boolean isMissing(Inquiry asked) {
        var past = asked.past;
        var setting = asked.facts.setting();
        var word = asked.step.word();
        var base = Competence.baseVotes(setting, asked.day());
        return switch (word) {
            case "verification-returned" ->
                past.steps("verification-sent")
                        .noneMatch(sent -> sent.text("subject").equals(asked.step.text("subject")));
            case "base-voted" -> past.done("cell-voted").isEmpty() || unappraised(asked);
            case "dossier-sent", "decided" ->
                past.done("cell-voted").isEmpty()
                        || unappraised(asked)
                        || (base && past.done("base-voted").isEmpty());
            case "ceremony-held" ->
                !past.has("decision-received")
                        || past.steps("decided").noneMatch(step -> step.says("outcome", "admitted"));
            case "recognised", "struck-off" ->
                past.done("recognition-voted")
                                .filter(vote ->
                                        vote.says("proposal", word.equals("recognised") ? "recognise" : "strike-off"))
                                .isEmpty()
                        || (base && past.done("recognition-base-voted").isEmpty());
            default ->
                PROBATION.contains(word)
                        ? !past.has("ceremony-held")
                        : BEFORE.containsKey(word)
                                && past.done(BEFORE.get(word)).isEmpty();
        };
    }

    private static boolean unappraised(Inquiry asked) {
        return asked.facts.setting().sectionCommittee() && !asked.past.has("section-appraised");
    }
}
