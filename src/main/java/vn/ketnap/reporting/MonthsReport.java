package vn.ketnap.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Admissions by month (kết nạp theo tháng), the year of the cut date beside the whole year before it.
@Component
class MonthsReport implements Report {

    @Override
    public String code() {
        return "months";
    }

    @Override
    public Table draw(Material material) {
        var year = material.cut().getYear();
        var columns = List.of(column("year-before", year - 1), column("year", year));
        var rows = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Table.Row(
                        String.valueOf(month),
                        new Value.Words(String.valueOf(month)),
                        false,
                        List.of(admitted(material, month(year - 1, month)), admitted(material, month(year, month)))))
                .toList();
        var total = new Table.Row(
                "total",
                new Value.Key("reporting.total"),
                false,
                List.of(admitted(material, year(year - 1)), admitted(material, year(year))));
        return new Table(code(), columns, rows, Optional.of(total), List.of("reporting.months.note"));
    }

    private static Table.Column column(String key, int year) {
        return new Table.Column(key, true, true, Optional.of(new Value.Words(String.valueOf(year))));
    }

    private static Value admitted(Material material, Period period) {
        return new Value.Count(material.counted("admitted", period));
    }

    private static Period month(int year, int month) {
        var days = YearMonth.of(year, month);
        return new Period(days.atDay(1), days.atEndOfMonth());
    }

    private static Period year(int year) {
        return new Period(YearMonth.of(year, 1).atDay(1), YearMonth.of(year, 12).atEndOfMonth());
    }
}
