package vn.ketnap.regulation;

/// Thresholds at each body, and deciding in time (section 6).
final class VoteRules {

    private VoteRules() {}

    static void check(Inquiry asked) {
        switch (asked.step.word()) {
            case "cell-voted" -> {
                smallest(asked);
                threshold(asked, "ADM-VOTE-CB");
            }
            case "base-voted" -> threshold(asked, "ADM-VOTE-DUCS");
            case "recognition-voted" -> {
                smallest(asked);
                threshold(asked, rule(asked.step.says("proposal", "strike-off")));
                thrice(asked);
                late(asked, "recognition-vote", "ADM-OFF-CB-DAYS");
            }
            case "recognition-base-voted" ->
                asked.past
                        .done("recognition-voted")
                        .ifPresent(vote -> threshold(asked, rule(vote.says("proposal", "strike-off"))));
            case "decided" -> decided(asked);
            case "recognised" -> {
                majority(asked, "ADM-OFF-VOTE");
                lateTwice(asked, "recognition-decision", "ADM-OFF-DEC-DAYS", "ADM-OFF-DEC-EXT");
            }
            case "struck-off" -> majority(asked, "ADM-DEL-VOTE");
            case "ceremony-held" ->
                asked.deadlines
                        .due("ceremony", "")
                        .filter(owed -> asked.day().isAfter(owed.due()))
                        .ifPresent(owed -> asked.late(
                                Deadlines.fromIssue(asked.book, owed.startedOn()) ? "ADM-CER-DAYS" : "ADM-CER-LATE",
                                owed.startedOn(),
                                "due",
                                owed.due()));
            case "member-file-declared" -> late(asked, "member-file", "ADM-LL-DAYS");
            default -> {}
        }
    }

    private static String rule(boolean strikeOff) {
        return strikeOff ? "ADM-DEL-VOTE" : "ADM-OFF-VOTE";
    }

    private static void smallest(Inquiry asked) {
        if (asked.step.number("official") < 3) {
            asked.blocks("ADM-VOTE-CB-MIN", "official", asked.step.number("official"));
        }
    }

    private static void threshold(Inquiry asked, String rule) {
        if (!asked.step.twoThirds()) {
            var whole = asked.step.denominator();
            asked.fails(rule, "in-favour", asked.step.number("in-favour"), "of", whole, "needed", (whole * 2 + 2) / 3);
        }
    }

    private static void decided(Inquiry asked) {
        if (asked.step.says("outcome", "admitted")) {
            majority(asked, asked.facts.setting().delegated() ? "ADM-VOTE-DUCS-DEL" : "ADM-VOTE-BTV");
        }
        lateTwice(asked, "decision", "ADM-DEC-DAYS", "ADM-DEC-EXT");
    }

    /// A deciding body needs more than half, a delegated base committee two thirds.
    private static void majority(Inquiry asked, String rule) {
        var delegated = asked.facts.setting().delegated();
        if (delegated ? !asked.step.twoThirds() : !asked.step.moreThanHalf()) {
            var whole = asked.step.denominator();
            asked.blocks(
                    rule,
                    "in-favour",
                    asked.step.number("in-favour"),
                    "of",
                    whole,
                    "needed",
                    delegated ? (whole * 2 + 2) / 3 : whole / 2 + 1);
        }
    }

    /// Three votes of either proposal that reached no two thirds: the case goes up (ADM-VOTE-3X).
    private static void thrice(Inquiry asked) {
        var failed = asked.past
                .steps("recognition-voted")
                .filter(vote -> vote.on().isBefore(asked.day()) && !vote.twoThirds())
                .count();
        if (failed >= 3) {
            asked.warns("ADM-VOTE-3X");
        }
    }

    private static void late(Inquiry asked, String deadline, String rule) {
        asked.deadlines
                .due(deadline, "")
                .filter(owed -> asked.day().isAfter(owed.due()))
                .ifPresent(owed -> asked.late(rule, owed.startedOn(), "due", owed.due()));
    }

    private static void lateTwice(Inquiry asked, String deadline, String first, String extended) {
        var owed = asked.deadlines.due(deadline, "");
        var last = asked.deadlines.due(deadline + "-extended", "");
        if (last.filter(one -> asked.day().isAfter(one.due())).isPresent()) {
            asked.late(extended, last.get().startedOn(), "due", last.get().due());
        } else if (owed.filter(one -> asked.day().isAfter(one.due())).isPresent()) {
            asked.late(first, owed.get().startedOn(), "due", owed.get().due());
        }
    }
}
