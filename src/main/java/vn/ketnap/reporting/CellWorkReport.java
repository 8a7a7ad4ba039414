package vn.ketnap.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// What each cell did that is written down (sinh hoạt và công việc của chi bộ): meetings, who was
/// there, monthly remarks, dossiers returned, what is overdue. Facts side by side: no mark and no order
/// of cells.
@Component
class CellWorkReport implements Report {

    private static final List<Table.Column> COLUMNS = List.of(
            Table.counted("meetings"),
            Table.number("months"),
            Table.number("of"),
            Table.number("present"),
            Table.counted("remarked"),
            Table.counted("missing"),
            Table.counted("returned"),
            Table.counted("undone"));

    /// The columns that units have as well.
    private static final List<Integer> BY_UNITS = List.of(0, 3, 4, 5, 6, 7);

    private final CellWork work;

    CellWorkReport(CellWork work) {
        this.work = work;
    }

    @Override
    public String code() {
        return "cell-work";
    }

    /// Everything that is read, once for all rows.
    private record Read(
            Material material,
            List<Organization> cells,
            List<CellWork.Held> meetings,
            Map<OrganizationRef, Integer> undone,
            List<RemarksReport.Month> months) {}

    @Override
    public Table draw(Material material) {
        var read = read(material);
        var rows = new ArrayList<Table.Row>();
        read.cells()
                .forEach(cell -> rows.add(new Table.Row(
                        cell.code(), new Value.Words(cell.name()), false, values(List.of(cell), true, read))));
        var total = new Table.Row("total", new Value.Key("reporting.total"), false, values(read.cells(), false, read));
        return new Table(code(), COLUMNS, rows, Optional.of(total), List.of("reporting.cell-work.note"));
    }

    @Override
    public boolean isByUnits() {
        return true;
    }

    /// A unit has no months with a meeting: its cells do.
    @Override
    public Table part(Material material) {
        var read = read(material);
        var values = values(read.cells(), false, read);
        return Table.line(
                "cell-work-units",
                BY_UNITS.stream().map(COLUMNS::get).toList(),
                BY_UNITS.stream().map(values::get).toList(),
                List.of("reporting.cell-work-units.note"));
    }

    private Read read(Material material) {
        var cells =
                material.cells().stream().filter(cell -> cell.kind().isCell()).toList();
        var refs = cells.stream().map(Organization::id).toList();
        return new Read(
                material,
                cells,
                work.meetings(refs, material.period()),
                work.undone(refs, material.cut()),
                RemarksReport.months(material, months(material.period())));
    }

    private static List<Value> values(List<Organization> cells, boolean one, Read read) {
        var refs = cells.stream().map(Organization::id).toList();
        var meetings = read.meetings().stream()
                .filter(held -> refs.contains(held.cell()))
                .toList();
        var months = read.months().stream()
                .filter(month -> refs.contains(month.item().cell()))
                .toList();
        var remarked = months.stream().filter(RemarksReport.Month::isRemarked).count();
        var returned = read.material().acts("dossier-returned", read.material().period()).stream()
                .map(Fact::item)
                .toList();
        return List.of(
                new Value.Amount(meetings.size()),
                one
                        ? new Value.Amount(meetings.stream()
                                .map(held -> YearMonth.from(held.on()))
                                .distinct()
                                .count())
                        : Value.NOTHING,
                one ? new Value.Amount(months(read.material().period()).size()) : Value.NOTHING,
                new Value.Share(
                        meetings.stream().mapToInt(CellWork.Held::present).sum(),
                        meetings.stream().mapToInt(CellWork.Held::members).sum()),
                new Value.Amount(remarked),
                new Value.Amount(months.size() - remarked),
                new Value.Count(Material.of(returned, cells)),
                new Value.Amount(refs.stream()
                        .mapToInt(cell -> read.undone().getOrDefault(cell, 0))
                        .sum()));
    }

    /// The months of which the period has a day.
    private static List<YearMonth> months(Period period) {
        var last = YearMonth.from(period.to());
        return Stream.iterate(
                        YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
