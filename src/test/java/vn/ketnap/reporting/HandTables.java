package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.ketnap.admission.Progress;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// The reports of a ward filled in by hand: rows by key, each with its values in the order of the columns.
///
/// @param goodUntil until when a certificate of a day is good
/// @param probationEnds when the probation ends that began on a day
record HandTables(
        Map<OrganizationRef, Organization> units,
        Function<LocalDate, Optional<LocalDate>> goodUntil,
        UnaryOperator<LocalDate> probationEnds,
        HandPlans plans) {

    static final List<String> CODES = List.of(
            "progress",
            "targets",
            "groups",
            "classes",
            "remarks",
            "probation",
            "dry",
            "duration",
            "introducers",
            "months",
            "measures");

    Map<String, List<String>> of(String code, ByHand hand) {
        return switch (code) {
            case "targets" -> new HandTargets(plans).table(hand, kinds(hand));
            case "progress" -> progress(hand);
            case "groups" -> HandSteps.groups(hand);
            case "classes" -> HandSteps.classes(hand);
            case "remarks" -> remarks(hand);
            case "probation" -> probation(hand);
            case "dry" -> dry(hand);
            case "duration" -> HandSteps.duration(hand);
            case "introducers" -> HandSteps.introducers(hand);
            case "months" -> HandSteps.months(hand);
            case "measures" ->
                byCell(hand, one -> row(Counts.MEASURES.stream().map(one::count).toArray()));
            default -> HandBreakdowns.of(code, hand);
        };
    }

    private Map<String, List<String>> byCell(ByHand hand, Function<ByHand, List<String>> line) {
        var rows = new LinkedHashMap<String, List<String>>();
        hand.cells().forEach(cell -> rows.put(unit(cell).code(), line.apply(hand.in(List.of(cell)))));
        rows.put("total", line.apply(hand));
        return rows;
    }

    private Map<String, List<String>> progress(ByHand hand) {
        var rows = byCell(hand, this::progressLine);
        var kinds = kinds(hand);
        if (kinds.size() > 1) {
            kinds.forEach((kind, cells) -> rows.put(kind, progressLine(cells)));
        }
        return rows;
    }

    private Map<String, ByHand> kinds(ByHand hand) {
        var kinds = new LinkedHashMap<String, ByHand>();
        hand.cells().forEach(cell -> {
            var kind = unit(cell).kind();
            kinds.put(
                    kind.word(),
                    hand.in(hand.cells().stream()
                            .filter(one -> unit(one).kind() == kind)
                            .toList()));
        });
        return kinds;
    }

    private List<String> progressLine(ByHand hand) {
        var cut = hand.cut();
        var certified = hand.at(one -> List.of("certified", "preparing", "applied", "verified")
                        .contains(one.stage().word())
                && one.certifiedOn().flatMap(goodUntil).filter(cut::isAfter).isEmpty());
        var sources = hand.at(ByHand.SOURCES).size();
        var target = plans.sum(hand.cells(), "admitted", cut);
        var admitted = hand.count("admitted");
        return row(
                hand.members(cut),
                sources,
                HandTargets.said(plans.sum(hand.cells(), "sentToClass", cut)),
                hand.count("sentToClass"),
                certified.size(),
                hand.at(List.of("preparing", "applied", "verified")).size(),
                hand.at(List.of("voted", "proposed", "submitted", "decided")).size(),
                HandTargets.said(target),
                HandTargets.expected(target, hand),
                admitted,
                target.isPresent() ? admitted + "/" + target.getAsInt() : "",
                hand.in(hand.period().lastYear()).count("admitted"),
                hand.in(hand.period().before()).count("admitted"),
                hand.at(ByHand.PROBATION).size(),
                hand.count("recognised"),
                grade(target.orElse(0), admitted),
                hand.cells().size() == 1 && sources == 0 ? "dry" : "");
    }

    private static String grade(int target, int admitted) {
        return target == 0 ? "none" : admitted > target ? "over" : admitted == target ? "met" : "short";
    }

    private Map<String, List<String>> remarks(ByHand hand) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var life : hand.at(ByHand.SOURCES)) {
            var values = new ArrayList<String>();
            values.add(unit(life.on(hand.cut()).orElseThrow().cell()).name());
            var listed = hand.before(life, one -> one.is("listed")).stream()
                    .map(HandFacts.Done::on)
                    .reduce((_, later) -> later)
                    .or(() -> hand
                            .before(
                                    life,
                                    one -> List.of("class-sent", "class-certified", "applied", "cell-voted")
                                            .contains(one.kind()))
                            .stream()
                            .map(HandFacts.Done::on)
                            .findFirst())
                    .or(() -> HandFacts.since(life, hand.cut()))
                    .map(YearMonth::from);
            for (var back = 5; back >= 0; back--) {
                var month = YearMonth.from(hand.cut()).minusMonths(back);
                var said = hand.before(
                        life,
                        one -> one.kind().equals("remarked")
                                && YearMonth.from(one.on()).equals(month));
                var silent = listed.filter(month::isAfter).isEmpty()
                        || month.atEndOfMonth().isAfter(hand.cut());
                values.add(!said.isEmpty() ? "done" : silent ? "" : "missing");
            }
            rows.put(life.file().id().toString(), values);
        }
        return rows;
    }

    private Map<String, List<String>> probation(ByHand hand) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var life : hand.at(ByHand.PROBATION)) {
            var now = life.on(hand.cut()).orElseThrow();
            var due = now.ceremonyOn().map(probationEnds);
            var certified = hand.before(life, one -> one.kind().equals("new-member-class-certified"));
            rows.put(
                    life.file().id().toString(),
                    row(
                            unit(now.cell()).name(),
                            now.ceremonyOn().map(String::valueOf).orElse(""),
                            due.map(String::valueOf).orElse(""),
                            due.map(day -> String.valueOf(
                                            day.toEpochDay() - hand.cut().toEpochDay()))
                                    .orElse(""),
                            certified.isEmpty() ? "not-yet" : "yes",
                            ""));
        }
        return rows;
    }

    /// How many were still on probation although it was over.
    int overdue(ByHand hand) {
        return (int) hand.at(ByHand.PROBATION).stream()
                .filter(life -> life.on(hand.cut())
                        .flatMap(Progress::ceremonyOn)
                        .map(probationEnds)
                        .filter(hand.cut()::isAfter)
                        .isPresent())
                .count();
    }

    private Map<String, List<String>> dry(ByHand hand) {
        var rows = new LinkedHashMap<String, List<String>>();
        var ever = new Period(LocalDate.of(2000, 1, 1), hand.cut());
        for (var cell : hand.cells()) {
            var here = hand.in(List.of(cell));
            var sources = here.at(ByHand.SOURCES).size();
            var last = here.in(ever).counted("admitted").stream()
                    .map(HandFacts.Done::on)
                    .max(LocalDate::compareTo);
            var years = last.map(day -> hand.cut().getYear() - day.getYear());
            if (sources == 0 || !years.equals(Optional.of(0))) {
                rows.put(
                        unit(cell).code(),
                        row(
                                here.members(hand.cut()),
                                sources,
                                last.map(String::valueOf).orElse("never"),
                                years.map(String::valueOf).orElse(""),
                                sources == 0 ? "dry" : ""));
            }
        }
        return rows;
    }

    private Organization unit(OrganizationRef cell) {
        return Optional.ofNullable(units.get(cell)).orElseThrow();
    }

    static List<String> row(Object... values) {
        return Stream.of(values).map(String::valueOf).toList();
    }

    /// A row as it was drawn, in the same words.
    static List<String> plain(Table.Row row) {
        return row.values().stream().map(HandTables::plain).toList();
    }

    private static String plain(Value value) {
        return switch (value) {
            case Value.Count count -> String.valueOf(count.n());
            case Value.Total total -> String.valueOf(total.n());
            case Value.Made made -> plain(made.value());
            case Value.Unit unit -> unit.name();
            case Value.Amount amount -> plain(amount.n());
            case Value.Share share -> share.part() + "/" + share.whole();
            case Value.Day day -> day.day().toString();
            case Value.Words words -> words.words();
            case Value.Key key -> key.key().substring(key.key().lastIndexOf('.') + 1);
            case Value.Named named -> named.name();
            case Value.Nothing _ -> "";
        };
    }

    static String plain(double n) {
        return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(n);
    }
}
