package vn.ketnap.reporting;

import static vn.ketnap.reporting.HandTables.plain;
import static vn.ketnap.reporting.HandTables.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.RandomWard.Life;
import vn.ketnap.admission.SourceClass;
import vn.ketnap.people.Detail;

/// The tables of sources, of classes, of how long stages lasted and of those introduced, filled in by hand.
final class HandSteps {

    private HandSteps() {}

    static Map<String, List<String>> classes(ByHand hand) {
        var rounds = new LinkedHashMap<String, List<HandFacts.Done>>();
        hand.counted("sentToClass").forEach(one -> {
            rounds.computeIfAbsent(one.on().toString(), _ -> new ArrayList<>()).add(one);
            rounds.computeIfAbsent("total", _ -> new ArrayList<>()).add(one);
        });
        rounds.putIfAbsent("total", List.of());
        var rows = new LinkedHashMap<String, List<String>>();
        rounds.forEach((round, sent) -> {
            var certified = sent.stream()
                    .filter(one -> !hand.before(
                                    one.life(),
                                    later ->
                                            later.is("certified") && !later.on().isBefore(one.on()))
                            .isEmpty())
                    .count();
            rows.put(round, row(sent.size(), certified, sent.size() - certified));
        });
        return rows;
    }

    static Map<String, List<String>> duration(ByHand hand) {
        var rows = new LinkedHashMap<String, List<String>>();
        var hands = List.of(
                "introduced cell",
                "listed cell",
                "in-class class",
                "certified cell",
                "preparing person",
                "applied cell",
                "verified cell",
                "voted base",
                "proposed base",
                "submitted deciding",
                "decided cell",
                "probationary person",
                "recommended deciding");
        for (var stage : hands) {
            var word = stage.split(" ")[0];
            var days = hand.ended().stream()
                    .filter(stay -> stay.stage().equals(word))
                    .map(stay -> stay.until().orElseThrow().toEpochDay()
                            - stay.from().toEpochDay())
                    .sorted()
                    .toList();
            rows.put(
                    word,
                    row(
                            stage.split(" ")[1],
                            days.size(),
                            share(days, 1),
                            share(days, 2),
                            share(days, 3),
                            share(days, 4)));
        }
        rows.put(
                "returned",
                row(
                        "deciding",
                        hand.acts(one -> one.kind().equals("dossier-returned")).size(),
                        "",
                        "",
                        "",
                        ""));
        return rows;
    }

    /// So many quarters up, between two values where it falls between them.
    private static String share(List<Long> sorted, int quarters) {
        if (sorted.isEmpty()) {
            return "";
        }
        var quarter = quarters * (sorted.size() - 1);
        var low = sorted.get(quarter / 4);
        var high = sorted.get(Math.min(sorted.size() - 1, quarter / 4 + 1));
        return plain(Math.round((low + (high - low) * (quarter % 4) / 4.0) * 10) / 10.0);
    }

    static Map<String, List<String>> introducers(ByHand hand) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var body :
                List.of("youth-union", "trade-union", "women", "farmers", "veterans", "front", "cell", "total")) {
            var cohort = ByHand.lives(hand.acts(one -> one.act() instanceof Act.Introduced introduced
                    && (body.equals("total") || introduced.by().word().equals(body))));
            rows.put(
                    body,
                    row(Stream.concat(
                                    Stream.of(cohort.size()),
                                    Stream.of("listed", "sentToClass", "certified", "applied", "admitted", "removed")
                                            .map(step -> reached(cohort, step, hand)))
                            .toArray()));
        }
        return rows;
    }

    private static long reached(Collection<Life> cohort, String step, ByHand hand) {
        return cohort.stream()
                .filter(life -> !hand.before(life, one -> one.is(step)).isEmpty())
                .count();
    }

    static Map<String, List<String>> groups(ByHand hand) {
        var sources = hand.at(ByHand.SOURCES);
        var rows = new LinkedHashMap<String, List<String>>();
        Map.of(
                        "none", "",
                        "thanh-nien", "thanh niên",
                        "sinh-vien", "sinh viên",
                        "quan-nhan", "quân nhân",
                        "quan-nhan-xuat-ngu", "quân nhân xuất ngũ",
                        "doanh-nghiep", "doanh nghiệp")
                .forEach((key, group) -> {
                    var of = sources.stream()
                            .filter(life -> HandFacts.word(life, Detail.SOURCE_GROUP)
                                    .toLowerCase(Locale.ROOT)
                                    .equals(group))
                            .toList();
                    if (!of.isEmpty()) {
                        rows.put(key, classes(of, hand.cut()));
                    }
                });
        rows.put("total", classes(sources, hand.cut()));
        return rows;
    }

    private static List<String> classes(List<Life> lives, LocalDate cut) {
        var said =
                lives.stream().map(life -> SourceClass.last(life.file(), cut)).toList();
        return row(Stream.concat(
                        Stream.of(lives.size()),
                        Stream.of("a", "b", "c", "d", "")
                                .map(wanted -> said.stream()
                                        .filter(one -> one.map(SourceClass::word)
                                                .orElse("")
                                                .equals(wanted))
                                        .count()))
                .toArray());
    }

    static Map<String, List<String>> months(ByHand hand) {
        var rows = new LinkedHashMap<String, List<String>>();
        var year = hand.cut().getYear();
        for (var month = 1; month <= 12; month++) {
            rows.put(
                    String.valueOf(month),
                    HandTables.row(admitted(hand, year - 1, month, month), admitted(hand, year, month, month)));
        }
        rows.put("total", HandTables.row(admitted(hand, year - 1, 1, 12), admitted(hand, year, 1, 12)));
        return rows;
    }

    private static int admitted(ByHand hand, int year, int first, int last) {
        var from = LocalDate.of(year, first, 1);
        var end = YearMonth.of(year, last).atEndOfMonth();
        return from.isAfter(hand.cut())
                ? 0
                : hand.in(new Period(from, end.isAfter(hand.cut()) ? hand.cut() : end))
                        .count("admitted");
    }
}
