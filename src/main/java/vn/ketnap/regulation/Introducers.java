package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.function.Predicate;

/// Who introduces (Charter, Điều 4; section 4): two members, or the Đoàn or the union in the place of one.
final class Introducers {

    private static final int YOUTH = 30;

    private Introducers() {}

    static void check(Inquiry asked) {
        switch (asked.step.word()) {
            case "helper-assigned" -> helper(asked, "member", "ADM-HELP-ASSIGN");
            case "ceremony-held" -> helper(asked, "helper", "ADM-CER-HELPER");
            case "introduction-written" -> introduction(asked);
            case "union-resolution" -> resolution(asked);
            case "cell-voted" -> atTheVote(asked);
            default -> {}
        }
    }

    private static void helper(Inquiry asked, String key, String rule) {
        var since = asked.step
                .text(key)
                .map(asked.facts.members()::get)
                .flatMap(member -> member == null ? java.util.Optional.empty() : member.officialSince());
        if (since.isEmpty() || since.get().isAfter(asked.day())) {
            asked.blocks(rule);
        }
    }

    private static void introduction(Inquiry asked) {
        helper(asked, "member", "ADM-INTRO-OFFICIAL");
        var moved = asked.past
                .latest("moved-in")
                .filter(step -> step.yes("certificate"))
                .isPresent();
        if (asked.step.yes("replacement") || moved) {
            return;
        }
        var together = asked.step
                .text("together-since")
                .map(LocalDate::parse)
                .or(() -> asked.step
                        .text("member")
                        .flatMap(key -> java.util.Optional.ofNullable(
                                        asked.facts.members().get(key))
                                .flatMap(Facts.MemberFacts::togetherSince)));
        var months = asked.number("introducer-together");
        if (together.isEmpty() || together.get().plusMonths(months).isAfter(asked.day())) {
            asked.blocks("ADM-INTRO-12M", "months", months);
        }
    }

    private static void resolution(Inquiry asked) {
        var setting = asked.facts.setting();
        var person = asked.facts.candidate();
        if (asked.step.says("by", "youth-union")) {
            if (!setting.youthUnion() || !person.youthUnionMember().orElse(true)) {
                asked.blocks("ADM-INTRO-DOAN");
            }
        } else if (setting.youthUnion()
                || !setting.tradeUnion()
                || !person.tradeUnionMember().orElse(true)) {
            asked.blocks("ADM-INTRO-UNION");
        }
    }

    private static void atTheVote(Inquiry asked) {
        var answer = answer(asked.facts, asked.past, asked.day(), _ -> true);
        switch (answer) {
            case ENOUGH -> {}
            case ENOUGH_BUT_DOAN -> asked.warns("ADM-INTRO-DOAN");
            case ENOUGH_BUT_UNION -> asked.warns("ADM-INTRO-UNION");
            case NO_DOAN -> asked.blocks("ADM-INTRO-DOAN");
            case NO_UNION -> asked.blocks("ADM-INTRO-UNION");
            case TOO_FEW -> asked.blocks("ADM-INTRO-2");
            case TOO_FEW_AND_DOAN -> {
                asked.blocks("ADM-INTRO-2");
                asked.warns("ADM-INTRO-DOAN");
            }
            case TOO_FEW_AND_UNION -> {
                asked.blocks("ADM-INTRO-2");
                asked.warns("ADM-INTRO-UNION");
            }
        }
    }

    /// What the papers amount to.
    enum Answer {
        ENOUGH,
        ENOUGH_BUT_DOAN,
        ENOUGH_BUT_UNION,
        NO_DOAN,
        NO_UNION,
        TOO_FEW,
        TOO_FEW_AND_DOAN,
        TOO_FEW_AND_UNION;

        boolean isEnough() {
            return this == ENOUGH || this == ENOUGH_BUT_DOAN || this == ENOUGH_BUT_UNION;
        }
    }

    /// Reads the papers that `counting` lets through, by the person's age on the day.
    static Answer answer(Facts facts, Past past, LocalDate day, Predicate<Step> counting) {
        var members = past.steps("introduction-written")
                .filter(counting)
                .map(step -> step.text("member"))
                .distinct()
                .count();
        var setting = facts.setting();
        var person = facts.candidate();
        if (setting.youthUnion()) {
            var doan = members >= 1
                    && past.steps("union-resolution").filter(counting).anyMatch(step -> step.says("by", "youth-union"));
            return withYouthUnion(person.youthUnionMember().orElse(doan), age(facts, day), doan, members);
        }
        if (setting.tradeUnion() && !setting.kind().equals("residential-cell")) {
            var union = members >= 1
                    && past.steps("union-resolution").filter(counting).anyMatch(step -> step.says("by", "trade-union"));
            return withTradeUnion(person.tradeUnionMember().orElse(union), union, members);
        }
        return members >= 2 ? Answer.ENOUGH : Answer.TOO_FEW;
    }

    private enum Age {
        YOUTH,
        DOUBTFUL,
        NOT_YOUTH
    }

    private static Answer withYouthUnion(boolean member, Age age, boolean resolution, long members) {
        if (!member) {
            return switch (age) {
                case YOUTH -> Answer.NO_DOAN;
                case DOUBTFUL -> members >= 2 ? Answer.ENOUGH_BUT_DOAN : Answer.TOO_FEW_AND_DOAN;
                case NOT_YOUTH -> members >= 2 ? Answer.ENOUGH : Answer.TOO_FEW;
            };
        }
        if (resolution) {
            return Answer.ENOUGH;
        }
        return switch (age) {
            case YOUTH -> Answer.NO_DOAN;
            case DOUBTFUL -> members >= 2 ? Answer.ENOUGH_BUT_DOAN : Answer.NO_DOAN;
            case NOT_YOUTH -> members >= 2 ? Answer.ENOUGH : Answer.TOO_FEW;
        };
    }

    private static Answer withTradeUnion(boolean member, boolean resolution, long members) {
        if (member) {
            if (resolution) {
                return Answer.ENOUGH;
            }
            return members >= 2 ? Answer.ENOUGH_BUT_UNION : Answer.NO_UNION;
        }
        return members >= 2 ? Answer.ENOUGH_BUT_UNION : Answer.TOO_FEW_AND_UNION;
    }

    private static Age age(Facts facts, LocalDate day) {
        var born = facts.candidate().bornLatest();
        if (born.isEmpty()) {
            return Age.DOUBTFUL;
        }
        if (day.isBefore(born.get().plusYears(YOUTH))) {
            return Age.YOUTH;
        }
        return day.isBefore(born.get().plusYears(YOUTH + 1L)) ? Age.DOUBTFUL : Age.NOT_YOUTH;
    }
}
