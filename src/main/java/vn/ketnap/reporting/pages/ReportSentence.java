package vn.ketnap.reporting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;

/// The ready sentence of one report (câu báo cáo), said from the figures of its table and nothing else, correct for
/// none, one and many. Tables that say one thing in each cell of a grid have none.
record ReportSentence(Tongue tongue, Table table, Query query) {

    private static final int SOON = 30;

    /// Nothing of a table that has no sentence, and of one whose small counts are not told.
    Optional<String> words(boolean discreet) {
        if (discreet) {
            return Optional.empty();
        }
        var clauses = switch (table.code()) {
            case "progress", "units" -> progress();
            case "composition" -> admitted("all");
            case "bieu-2" -> admitted("total");
            case "groups" -> groups();
            case "classes" -> classes();
            case "probation", "probation-units" -> probation();
            case "dry", "dry-units" -> dry();
            case "duration" -> duration();
            case "introducers" -> introducers();
            case "bieu-1" -> members();
            default -> List.<String>of();
        };
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(capital(t("begun", opening(), part(), String.join("; ", clauses))));
    }

    private List<String> progress() {
        var clauses = new ArrayList<String>();
        var done = n("total", "admitted");
        clauses.add(many("admitted", done));
        var target = n("total", "target");
        if (target > 0) {
            clauses.add(t("share", tongue.percent((double) done / target), done, target));
        }
        clauses.add(t("last-year", n("total", "last-year"), n("total", "before")));
        if (table.at("total", "expected").orElse(Value.NOTHING) instanceof Value.Amount(var expected)) {
            clauses.add(t("expected", tongue.number(expected)));
        }
        clauses.add(many("sources", n("total", "sources")));
        clauses.add(many("probation", n("total", "probation")));
        return clauses;
    }

    private List<String> admitted(String all) {
        var done = n(all, "now");
        var clauses = new ArrayList<>(List.of(many("admitted", done)));
        if (done > 0) {
            clauses.add(t(
                    "who",
                    two(n("women", "now")),
                    two(n("youth", "now")),
                    two(n("minority", "now")),
                    two(n("religion", "now"))));
        }
        if (table.at("age-mean", "now").orElse(Value.NOTHING) instanceof Value.Amount(var age)) {
            clauses.add(t("age-mean", tongue.number(age)));
        }
        clauses.add(t("last-year", n(all, "last-year"), n(all, "before")));
        return clauses;
    }

    private List<String> groups() {
        var all = n("total", "all");
        var clauses = new ArrayList<>(List.of(many("listed", all)));
        if (all > 0) {
            clauses.add(t(
                    "classes-of",
                    two(n("total", "class-a")),
                    two(n("total", "class-b")),
                    two(n("total", "class-c")),
                    two(n("total", "class-d"))));
            clauses.add(many("unclassified", n("total", "class-none")));
        }
        return clauses;
    }

    private List<String> classes() {
        var sent = n("total", "sent");
        return sent == 0
                ? List.of(many("sent", sent))
                : List.of(
                        many("sent", sent),
                        many("certified", n("total", "certified")),
                        many("uncertified", n("total", "without")));
    }

    private List<String> probation() {
        var byUnits = table.total().isPresent();
        var all = byUnits ? n("total", "all") : table.rows().size();
        if (all == 0) {
            return List.of(many("probation", all));
        }
        return List.of(
                many("probation", all),
                many("overdue", byUnits ? n("total", "over") : withDays(Integer.MIN_VALUE, -1)),
                many("soon", byUnits ? n("total", "soon") : withDays(0, SOON)));
    }

    private int withDays(int from, int to) {
        return (int) table.rows().stream()
                .flatMap(row -> table.at(row.key(), "days").stream())
                .filter(value -> value instanceof Value.Amount(var days) && days >= from && days <= to)
                .count();
    }

    private List<String> dry() {
        if (table.total().isPresent()) {
            return List.of(
                    many("dry", n("total", "no-source")),
                    many(
                            "idle",
                            List.of("idle-1", "idle-2", "idle-3", "idle-4", "never").stream()
                                    .mapToInt(column -> n("total", column))
                                    .sum()));
        }
        var rows = table.rows();
        var dry = rows.stream().filter(row -> !isNothing(row.key(), "note")).count();
        var idle = rows.stream()
                .filter(row -> isNothing(row.key(), "years") || n(row.key(), "years") > 0)
                .count();
        return List.of(many("dry", (int) dry), many("idle", (int) idle));
    }

    private boolean isNothing(String row, String column) {
        return table.at(row, column).orElse(Value.NOTHING) instanceof Value.Nothing;
    }

    /// The step that takes longest, by the median.
    private List<String> duration() {
        var longest = Optional.<Table.Row>empty();
        var days = 0.0;
        for (var row : table.rows()) {
            if (table.at(row.key(), "median").orElse(Value.NOTHING) instanceof Value.Amount(var median)
                    && (longest.isEmpty() || median > days)) {
                longest = Optional.of(row);
                days = median;
            }
        }
        if (longest.isEmpty()) {
            return List.of(t("no-step"), many("returned", n("returned", "cases")));
        }
        var step = new Shown(tongue, false).words(longest.get().label()).toLowerCase(Locale.ROOT);
        return List.of(
                t("longest", step, tongue.number(days), n(longest.get().key(), "cases")),
                many("returned", n("returned", "cases")));
    }

    private List<String> introducers() {
        var introduced = n("total", "introduced");
        return introduced == 0
                ? List.of(many("introduced", introduced))
                : List.of(
                        many("introduced", introduced),
                        t(
                                "reached",
                                two(n("total", "listed")),
                                two(n("total", "certified")),
                                two(n("total", "admitted"))));
    }

    private List<String> members() {
        return List.of(
                t("members", tongue.number(n("forward", "n")), tongue.number(n("end", "n"))),
                t("more", two(n("more", "n")), two(n("admitted", "n"))),
                t("less", two(n("less", "n"))));
    }

    /// What stands in a place as a whole number; nought where nothing does.
    private int n(String row, String column) {
        return switch (table.at(row, column).orElse(Value.NOTHING)) {
            case Value.Count count -> count.n();
            case Value.Total total -> total.n();
            case Value.Amount amount -> (int) amount.n();
            default -> 0;
        };
    }

    /// A clause for none, one and many.
    private String many(String clause, int n) {
        return t(clause + (n == 0 ? ".none" : n == 1 ? ".one" : ".many"), two(n));
    }

    /// Offices write numbers below ten with a nought before them.
    private String two(int n) {
        return switch (tongue.language()) {
            case VI -> n < 10 ? "0" + n : tongue.number(n);
            case EN -> tongue.number(n);
        };
    }

    private String opening() {
        return tongue.say(query.period().opening());
    }

    private String part() {
        return tongue.language() == Language.VI && query.part().kind().isCommittee()
                ? query.part().partyName()
                : query.part().name();
    }

    private String t(String key, Object... args) {
        return tongue.t("reporting.sentence." + key, args);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
