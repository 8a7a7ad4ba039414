package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;

/// In which months each person in the list was remarked on (nhận xét hằng tháng): the six months up to the cut date.
/// Whether there was a remark, and nothing of what it says: no grade of anybody.
@Component
class RemarksReport implements Report {

    private static final int MONTHS = 6;
    private static final Set<String> AFTERWARDS = Set.of("sentToClass", "certified", "applied", "cellVoted");

    @Override
    public String code() {
        return "remarks";
    }

    @Override
    public Table draw(Material material) {
        var months = lastMonths(material);
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words("cell"));
        months.forEach(month -> columns.add(
                new Table.Column(month.toString(), true, false, Optional.of(new Value.Words(shown(month))))));
        var remarked = remarked(material);
        var sources = material.standing(one -> one.isAt(Standing.SOURCES));
        var listed = listed(material);
        var names = material.names(sources);
        var order = List.copyOf(names.keySet());
        var cells = material.cells().stream().collect(Collectors.toMap(Organization::id, Organization::name));
        var rows = sources.stream()
                .sorted(Comparator.comparing((Item item) -> cells.getOrDefault(item.cell(), ""))
                        .thenComparingInt(item -> order.indexOf(item.caseId())))
                .map(item -> {
                    var values = new ArrayList<Value>();
                    values.add(new Value.Words(cells.getOrDefault(item.cell(), "")));
                    months.forEach(month -> values.add(said(
                            month,
                            remarked.getOrDefault(item.caseId(), Set.of()),
                            listed.getOrDefault(item.caseId(), item.day()),
                            material.cut())));
                    return new Table.Row(
                            item.caseId().toString(),
                            Optional.ofNullable(names.get(item.caseId()))
                                    .<Value>map(one -> new Value.Named(one.person(), one.name()))
                                    .orElse(new Value.Key("reporting.hidden")),
                            false,
                            values);
                })
                .toList();
        return new Table(code(), columns, rows, Optional.empty(), List.of("reporting.remarks.note"));
    }

    @Override
    public boolean isByUnits() {
        return true;
    }

    /// How many there are in the list, and of how many each month has its remark.
    @Override
    public Table part(Material material) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.counted("sources"));
        var values = new ArrayList<Value>();
        values.add(new Value.Count(material.standing(one -> one.isAt(Standing.SOURCES))));
        var wanted = lastMonths(material);
        var asked = months(material, wanted);
        for (var month : wanted) {
            var of = asked.stream().filter(one -> one.month().equals(month)).toList();
            var done = of.stream().filter(Month::isRemarked).count();
            columns.add(new Table.Column(month.toString(), true, false, Optional.of(new Value.Words(shown(month)))));
            values.add(new Value.Share((int) done, of.size()));
        }
        return Table.line("remarks-units", columns, values, List.of("reporting.remarks-units.note"));
    }

    private static List<YearMonth> lastMonths(Material material) {
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(back -> YearMonth.from(material.cut()).plusMonths(back))
                .toList();
    }

    /// A month in which somebody of the list was to be remarked on, or was.
    record Month(Item item, YearMonth month, boolean isRemarked) {}

    /// Those of these months for everybody who is a source at the cut date.
    static List<Month> months(Material material, List<YearMonth> wanted) {
        var remarked = remarked(material);
        var listed = listed(material);
        var months = new ArrayList<Month>();
        for (var item : material.standing(one -> one.isAt(Standing.SOURCES))) {
            var done = remarked.getOrDefault(item.caseId(), Set.of());
            var since = listed.getOrDefault(item.caseId(), item.day());
            wanted.stream()
                    .filter(month -> !said(month, done, since, material.cut()).equals(Value.NOTHING))
                    .forEach(month -> months.add(new Month(item, month, done.contains(month))));
        }
        return months;
    }

    /// A remark, none though the month is over, or nothing to say: not in the list yet, or the month still runs.
    private static Value said(YearMonth month, Set<YearMonth> remarked, LocalDate listed, LocalDate cut) {
        if (remarked.contains(month)) {
            return new Value.Key("reporting.remarks.done");
        }
        return month.isBefore(YearMonth.from(listed).plusMonths(1))
                        || month.atEndOfMonth().isAfter(cut)
                ? Value.NOTHING
                : new Value.Key("reporting.remarks.missing");
    }

    private static Map<UUID, Set<YearMonth>> remarked(Material material) {
        return material.histories().stream()
                .filter(fact -> fact.kind().equals("remarked"))
                .collect(Collectors.groupingBy(
                        fact -> fact.item().caseId(),
                        Collectors.mapping(fact -> YearMonth.from(fact.on()), Collectors.toCollection(HashSet::new))));
    }

    /// When each was put on the list, the last time; of whom no list is known, the first step that comes after it.
    private static Map<UUID, LocalDate> listed(Material material) {
        var listed = new HashMap<UUID, LocalDate>();
        material.histories().stream()
                .filter(fact -> AFTERWARDS.contains(fact.measure()))
                .forEach(fact -> listed.putIfAbsent(fact.item().caseId(), fact.on()));
        material.histories().stream()
                .filter(fact -> fact.measure().equals("listed"))
                .forEach(fact -> listed.put(fact.item().caseId(), fact.on()));
        return listed;
    }

    private static String shown(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
