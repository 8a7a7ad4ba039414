package vn.ketnap.reporting;

import static vn.ketnap.reporting.HandTables.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ketnap.people.Detail;
import vn.ketnap.reporting.HandFacts.Done;

/// The tables of new members and of how the number of members changed, filled in by hand.
final class HandBreakdowns {

    static final List<String> CODES = List.of("composition", "bieu-1", "bieu-2", "bieu-2b");

    private final List<Done> now;
    private final List<Done> last;
    private final List<Done> before;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private HandBreakdowns(ByHand hand) {
        now = hand.counted("admitted");
        last = hand.in(hand.period().lastYear()).counted("admitted");
        before = hand.in(hand.period().before()).counted("admitted");
    }

    static Map<String, List<String>> of(String code, ByHand hand) {
        return switch (code) {
            case "composition" -> new HandBreakdowns(hand).composition();
            case "bieu-1" -> changes(hand);
            case "bieu-2" -> new HandBreakdowns(hand).newMembers();
            case "bieu-2b" -> peoples(hand.counted("admitted"));
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Map<String, List<String>> composition() {
        people("all");
        ages("age", 18, 31, 36, 41, 46, 51, 56, 61);
        say("age-unknown", one -> HandFacts.age(one).isEmpty());
        education();
        say(
                "schooling-unknown",
                one -> word(one, Detail.EDUCATION_GENERAL_LEVEL).isEmpty());
        say(
                "training-none",
                one -> word(one, Detail.EDUCATION_PROFESSIONAL_LEVEL).isEmpty());
        return rows;
    }

    private Map<String, List<String>> newMembers() {
        people("total");
        Stream.of("owner", "family-planning", "foreign-spouse", "readmitted")
                .forEach(key -> rows.put(key, row("", "", "", "")));
        ages("age", 18, 31, 36, 41, 46, 51, 56, 61);
        rows.put("age-mean", row(mean(now), mean(last), mean(before), ""));
        ages("age-2007", 18, 31, 41, 51);
        education();
        say("title-held", _ -> false);
        return rows;
    }

    private static String mean(List<Done> done) {
        var mean = done.stream()
                .flatMap(one -> HandFacts.age(one).stream())
                .mapToInt(age -> age)
                .average();
        return mean.isEmpty() ? "" : HandTables.plain(Math.round(mean.getAsDouble() * 10) / 10.0);
    }

    private void people(String all) {
        say(all, _ -> true);
        say("women", one -> HandFacts.isWoman(one.life()));
        say("minority", one -> HandFacts.isMinority(one.life()));
        say("religion", one -> HandFacts.isReligious(one.life()));
        say("youth", one -> word(one, Detail.YOUTH_UNION_MEMBER).equals("yes"));
    }

    private void ages(String key, int... from) {
        say(key, _ -> true);
        for (var i = 0; i < from.length; i++) {
            var first = i == 0 ? 0 : from[i];
            var after = i + 1 < from.length ? from[i + 1] : 999;
            say(
                    key + "-" + from[i] + "-" + (after == 999 ? "" : after - 1),
                    one -> HandFacts.age(one)
                            .filter(age -> age >= first && age < after)
                            .isPresent());
        }
    }

    private void education() {
        say("schooling", _ -> true);
        Stream.of("primary", "lower-secondary", "upper-secondary")
                .forEach(level -> say(
                        "schooling-" + level,
                        one -> word(one, Detail.EDUCATION_GENERAL_LEVEL).equals(level)));
        say("training", _ -> true);
        Stream.of("elementary", "intermediate", "college", "university", "master", "doctor")
                .forEach(level -> say(
                        "training-" + level,
                        one -> word(one, Detail.EDUCATION_PROFESSIONAL_LEVEL).equals(level)));
    }

    private void say(String key, Predicate<Done> criterion) {
        rows.put(
                key,
                row(
                        now.stream().filter(criterion).count(),
                        last.stream().filter(criterion).count(),
                        before.stream().filter(criterion).count(),
                        now.stream().filter(criterion).count() + "/" + now.size()));
    }

    private static Map<String, List<String>> changes(ByHand hand) {
        var before = hand.members(hand.period().from().minusDays(1));
        var after = hand.members(hand.cut());
        var died = left(hand, "died");
        var struckOff = left(hand, "struck-off");
        var admitted = hand.count("admitted");
        var cameIn = moved(hand, false);
        var wentOut = moved(hand, true);
        var rows = new LinkedHashMap<String, List<String>>();
        rows.put("forward", row(before));
        rows.put("admitted", row(admitted));
        rows.put("moved-in", row(cameIn));
        rows.put("died", row(died));
        rows.put("struck-off", row(struckOff));
        rows.put("moved-out", row(wentOut));
        rows.put("other", row(after - before - admitted - cameIn + died + struckOff + wentOut));
        rows.put("end", row(after));
        return rows;
    }

    /// Days of the period on which a member stood in a cell of another part than the day before.
    private static long moved(ByHand hand, boolean out) {
        return hand.ward().lives().stream()
                .mapToLong(life -> HandFacts.done(life).stream()
                        .map(Done::on)
                        .filter(hand.period()::holds)
                        .distinct()
                        .filter(day -> {
                            var then = HandFacts.memberIn(life, day.minusDays(1));
                            var now = HandFacts.memberIn(life, day);
                            return then.isPresent()
                                    && now.isPresent()
                                    && hand.cells().contains(then.get()) == out
                                    && hand.cells().contains(now.get()) != out;
                        })
                        .count())
                .sum();
    }

    /// Whose membership ended so, of those whom a ceremony that stands had made members by then.
    private static int left(ByHand hand, String kind) {
        return hand.acts(one -> one.kind().equals(kind)
                        && one.life()
                                .file()
                                .progress()
                                .ceremonyOn()
                                .filter(day -> !day.isAfter(one.on()))
                                .isPresent())
                .size();
    }

    private static Map<String, List<String>> peoples(List<Done> admitted) {
        var rows = new LinkedHashMap<String, List<String>>();
        rows.put("peoples", line(admitted, admitted));
        rows.put("religions", line(admitted, admitted));
        var names = new TreeSet<String>();
        admitted.forEach(one -> names.add(word(one, Detail.ETHNICITY)));
        names.forEach(name -> rows.put(
                "people-" + (name.isEmpty() ? "unknown" : name),
                line(
                        admitted.stream()
                                .filter(one -> word(one, Detail.ETHNICITY).equals(name))
                                .toList(),
                        admitted)));
        Stream.of("Công giáo", "Phật giáo").forEach(name -> {
            var of = admitted.stream()
                    .filter(one -> word(one, Detail.RELIGION).equals(name))
                    .toList();
            if (!of.isEmpty()) {
                rows.put("religion-" + name.replace(' ', '-'), line(of, admitted));
            }
        });
        return rows;
    }

    private static List<String> line(List<Done> of, List<Done> all) {
        return row(
                of.size(),
                of.stream().filter(one -> HandFacts.isWoman(one.life())).count(),
                of.size() + "/" + all.size());
    }

    private static String word(Done one, Detail detail) {
        return HandFacts.word(one.life(), detail);
    }
}
