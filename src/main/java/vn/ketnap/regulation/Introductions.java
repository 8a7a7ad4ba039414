package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who helps and who introduces (Charter, Điều 4; section 4): two members, or the Đoàn or the union in the place of
/// one.
final class Introductions {

    /// What the papers come to.
    enum Enough {
        ENOUGH,
        /// Enough, but somebody should look at the age or the membership.
        BUT_DOAN,
        BUT_UNION,
        NO_DOAN,
        NO_UNION,
        TOO_FEW,
        TOO_FEW_AND_DOAN,
        TOO_FEW_AND_UNION;

        boolean isEnough() {
            return this == ENOUGH || this == BUT_DOAN || this == BUT_UNION;
        }
    }

    private enum Youth {
        YOUTH,
        DOUBTFUL,
        NOT_YOUTH
    }

    private Introductions() {}

    /// Whoever the step names must be an official member on that day.
    static Answer officialMember(Inquiry asked) {
        return Answer.met(member(asked, asked.mustBeTold("named"))
                .flatMap(Facts.MemberFacts::officialSince)
                .filter(since -> !since.isAfter(asked.day()))
                .isPresent());
    }

    /// ADM-INTRO-12M: being together, not time as a member. Not for a replacement (ADM-INTRO-REPLACE), nor after a move
    /// with a certificate of the old committee (ADM-TRF-CAND).
    static Answer together(Inquiry asked) {
        if (asked.step.yes("replacement")
                || asked.past
                        .latest("moved-in")
                        .filter(step -> step.yes("certificate"))
                        .isPresent()) {
            return Answer.MET;
        }
        var since = asked.step
                .text("together-since")
                .map(LocalDate::parse)
                .or(() -> member(asked, "member").flatMap(Facts.MemberFacts::togetherSince));
        var months = asked.number("introducer-together");
        return Answer.met(
                since.filter(day -> !day.plusMonths(months).isAfter(asked.day()))
                        .isPresent(),
                "months",
                months);
    }

    static Answer byYouthUnion(Inquiry asked) {
        if (asked.asks("union-resolution")) {
            return Answer.met(!asked.step.says("by", "youth-union")
                    || (asked.facts.setting().youthUnion()
                            && asked.facts.candidate().youthUnionMember().orElse(true)));
        }
        return switch (atTheVote(asked)) {
            case NO_DOAN -> Answer.no();
            case BUT_DOAN, TOO_FEW_AND_DOAN -> Answer.doubtful();
            default -> Answer.MET;
        };
    }

    static Answer byTradeUnion(Inquiry asked) {
        if (asked.asks("union-resolution")) {
            var setting = asked.facts.setting();
            return Answer.met(asked.step.says("by", "youth-union")
                    || (!setting.youthUnion()
                            && setting.tradeUnion()
                            && asked.facts.candidate().tradeUnionMember().orElse(true)));
        }
        return switch (atTheVote(asked)) {
            case NO_UNION -> Answer.no();
            case BUT_UNION, TOO_FEW_AND_UNION -> Answer.doubtful();
            default -> Answer.MET;
        };
    }

    static Answer byTwo(Inquiry asked) {
        return switch (atTheVote(asked)) {
            case TOO_FEW, TOO_FEW_AND_DOAN, TOO_FEW_AND_UNION -> Answer.no();
            default -> Answer.MET;
        };
    }

    /// Reads the papers that `counting` lets through, by the person's age on the day.
    static Enough enough(Facts facts, Past past, Book book, LocalDate day, Predicate<Step> counting) {
        var members = introducers(past, counting);
        var setting = facts.setting();
        var person = facts.candidate();
        if (setting.youthUnion()) {
            var resolution = members >= 1 && hasResolution(past, counting, "youth-union");
            return withYouthUnion(
                    person.youthUnionMember().orElse(resolution), youth(person, book, day), resolution, members);
        }
        if (setting.tradeUnion() && !setting.kind().equals("residential-cell")) {
            var resolution = members >= 1 && hasResolution(past, counting, "trade-union");
            return withTradeUnion(person.tradeUnionMember().orElse(resolution), resolution, members);
        }
        return members >= 2 ? Enough.ENOUGH : Enough.TOO_FEW;
    }

    /// How many members introduce; two papers of one member are one introducer.
    static long introducers(Past past, Predicate<Step> counting) {
        return past.steps("introduction-written")
                .filter(counting)
                .map(step -> step.text("member"))
                .distinct()
                .count();
    }

    private static boolean hasResolution(Past past, Predicate<Step> counting, String by) {
        return past.steps("union-resolution").filter(counting).anyMatch(step -> step.says("by", by));
    }

    private static Enough withYouthUnion(boolean member, Youth age, boolean resolution, long members) {
        if (!member) {
            return switch (age) {
                case YOUTH -> Enough.NO_DOAN;
                case DOUBTFUL -> members >= 2 ? Enough.BUT_DOAN : Enough.TOO_FEW_AND_DOAN;
                case NOT_YOUTH -> members >= 2 ? Enough.ENOUGH : Enough.TOO_FEW;
            };
        }
        if (resolution) {
            return Enough.ENOUGH;
        }
        return switch (age) {
            case YOUTH -> Enough.NO_DOAN;
            case DOUBTFUL -> members >= 2 ? Enough.BUT_DOAN : Enough.NO_DOAN;
            case NOT_YOUTH -> members >= 2 ? Enough.ENOUGH : Enough.TOO_FEW;
        };
    }

    private static Enough withTradeUnion(boolean member, boolean resolution, long members) {
        if (member && resolution) {
            return Enough.ENOUGH;
        }
        if (members >= 2) {
            return Enough.BUT_UNION;
        }
        return member ? Enough.NO_UNION : Enough.TOO_FEW_AND_UNION;
    }

    private static Enough atTheVote(Inquiry asked) {
        return enough(asked.facts, asked.past, asked.book, asked.day(), _ -> true);
    }

    private static Youth youth(Facts.Candidate person, Book book, LocalDate day) {
        var turning = turningDays(person, book, day).toList();
        if (turning.isEmpty()) {
            return Youth.DOUBTFUL;
        }
        if (day.isBefore(turning.getFirst())) {
            return Youth.YOUTH;
        }
        return day.isBefore(turning.getLast()) ? Youth.DOUBTFUL : Youth.NOT_YOUTH;
    }

    /// The birthdays on which youth becomes doubtful, and on which it is certainly over.
    static Stream<LocalDate> turningDays(Facts.Candidate person, Book book, LocalDate day) {
        var months = number(book, "youth-age", day) * 12L;
        return person.bornLatest().stream()
                .flatMap(born ->
                        Stream.of(born.plusMonths(months), born.plusMonths(months + number(book, "youth-doubt", day))));
    }

    private static int number(Book book, String key, LocalDate day) {
        return book.inForce(key, day).flatMap(Value::number).orElseThrow();
    }

    private static Optional<Facts.MemberFacts> member(Inquiry asked, String named) {
        return asked.step
                .text(named)
                .flatMap(key -> Optional.ofNullable(asked.facts.members().get(key)));
    }
}
