package vn.ketnap.reporting;

import static vn.ketnap.reporting.HandTables.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Sex;
import vn.ketnap.reporting.HandFacts.Done;

/// Progress towards the targets of a plan, filled in by hand.
record HandTargets(HandPlans plans) {

    private static final Map<String, Function<Done, Optional<Boolean>>> ASKED = Map.of(
            "admitted", _ -> Optional.of(true),
            "women", one -> one.life().person().sex().map(Sex.FEMALE::equals),
            "young", one -> HandFacts.age(one).map(age -> age < 31),
            "minority", one -> written(one, Detail.ETHNICITY).map(word -> !word.equals("Kinh")),
            "religion", one -> written(one, Detail.RELIGION).map(word -> !word.equals("không")),
            "students", one -> written(one, Detail.SOURCE_GROUP).map("Sinh viên"::equals),
            "militia", one -> written(one, Detail.SOURCE_GROUP).map("Quân nhân"::equals),
            "enterprises", one -> written(one, Detail.SOURCE_GROUP).map("Doanh nghiệp"::equals));

    private static Optional<String> written(Done done, Detail detail) {
        return Optional.of(HandFacts.word(done.life(), detail)).filter(word -> !word.isEmpty());
    }

    Map<String, List<String>> table(ByHand hand, Map<String, ByHand> kinds) {
        var rows = new LinkedHashMap<String, List<String>>();
        ASKED.keySet().forEach(word -> rows.put(word, line(word, hand)));
        if (kinds.size() > 1) {
            kinds.forEach((kind, cells) ->
                    ASKED.keySet().forEach(word -> rows.put(kind + "-" + word, line(word, cells))));
        }
        var able = hand.cells().stream()
                .map(cell -> hand.in(List.of(cell)))
                .filter(cell -> !cell.at(ByHand.SOURCES).isEmpty() || cell.count("admitted") > 0)
                .toList();
        var done = able.stream().filter(cell -> cell.count("admitted") > 0).count();
        var wanted = plans.coverage(hand.cells(), hand.cut());
        rows.put(
                "coverage",
                row(wanted ? able.size() : "", "", done, "", wanted ? done + "/" + able.size() : "", "", ""));
        return rows;
    }

    private List<String> line(String word, ByHand hand) {
        var given = plans.sum(hand.cells(), word, hand.cut());
        var target = given.orElse(0) == 0 ? OptionalInt.empty() : given;
        var done = answered(word, hand, Optional.of(true));
        return row(
                said(target),
                expected(target, hand),
                done,
                answered(word, hand, Optional.empty()),
                target.isPresent() ? done + "/" + target.getAsInt() : "",
                answered(word, hand.in(hand.period().lastYear()), Optional.of(true)),
                answered(word, hand.in(hand.period().before()), Optional.of(true)));
    }

    private static long answered(String word, ByHand hand, Optional<Boolean> answer) {
        return hand.counted("admitted").stream()
                .filter(one -> Optional.ofNullable(ASKED.get(word))
                        .orElseThrow()
                        .apply(one)
                        .equals(answer))
                .count();
    }

    static String said(OptionalInt n) {
        return n.isPresent() ? String.valueOf(n.getAsInt()) : "";
    }

    /// The target shared out over the days of the year.
    static String expected(OptionalInt target, ByHand hand) {
        var days = (double) hand.cut().getDayOfYear() / hand.cut().lengthOfYear();
        return target.orElse(0) == 0 ? "" : HandTables.plain(Math.round(target.getAsInt() * days * 10) / 10.0);
    }
}
