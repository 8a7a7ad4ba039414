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

/// The tables of new members, filled in by hand.
final class HandBreakdowns {

    static final List<String> CODES = List.of("composition", "bieu-1", "bieu-2", "bieu-2b");

    private static final List<String> OCCUPATIONS = List.of(
            "state-body",
            "party-body",
            "ward-body",
            "village-body",
            "public-service",
            "private-service",
            "enterprise-manager",
            "enterprise-staff",
            "enterprise-worker",
            "farming",
            "armed-forces",
            "student",
            "pupil",
            "other");

    /// The ward is one base organisation; a cell of it is none.
    private final int bases;

    private final List<Done> now;
    private final List<Done> last;
    private final List<Done> before;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private HandBreakdowns(ByHand hand) {
        bases = hand.cells().size() < hand.ward().cells().size() ? 0 : 1;
        now = hand.counted("admitted");
        last = hand.in(hand.period().lastYear()).counted("admitted");
        before = hand.in(hand.period().before()).counted("admitted");
    }

    static Map<String, List<String>> of(String code, ByHand hand) {
        return switch (code) {
            case "composition" -> new HandBreakdowns(hand).composition();
            case "bieu-1" -> HandChanges.of(hand);
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
        say("owner", one -> has(one, Detail.SPECIAL, "business-owner"));
        say("family-planning", one -> has(one, Detail.SPECIAL, "population-policy"));
        say("foreign-spouse", one -> has(one, Detail.SPECIAL, "foreign-spouse"));
        say("readmitted", one -> !word(one, Detail.LEFT_PARTY).isEmpty());
        say("occupation", _ -> true);
        OCCUPATIONS.forEach(code -> say(
                "occupation-2021-" + code,
                one -> word(one, Detail.OCCUPATION_CODE).equals("2021:" + code)));
        say("occupation-unknown", one -> word(one, Detail.OCCUPATION_CODE).isEmpty());
        ages("age", 18, 31, 36, 41, 46, 51, 56, 61);
        rows.put("age-mean", row(mean(now), mean(last), mean(before), ""));
        ages("age-2007", 18, 31, 41, 51);
        education();
        say("title-held", _ -> false);
        rows.put("bases", row(bases, "", "", ""));
        rows.put("bases-committees", row(bases, "", "", ""));
        rows.put("bases-cells", row(0, "", "", ""));
        rows.put("bases-admitting", row(some(now), some(last), some(before), ""));
        rows.put("bases-without-others", row("", "", "", ""));
        return rows;
    }

    private int some(List<Done> done) {
        return done.isEmpty() ? 0 : bases;
    }

    private static boolean has(Done one, Detail detail, String mark) {
        return List.of(word(one, detail).split(" ")).contains(mark);
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
        Stream.of("literate", "primary", "lower-secondary")
                .forEach(level -> say(
                        "schooling-" + level,
                        one -> word(one, Detail.EDUCATION_GENERAL_LEVEL).equals(level)));
        say(
                "schooling-upper-secondary",
                one -> List.of("upper-secondary", "higher").contains(word(one, Detail.EDUCATION_GENERAL_LEVEL)));
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
