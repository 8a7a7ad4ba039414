package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What ends in the ninety days after the cut date, by week (hạn trong 90 ngày tới): the twelve months of probationary
/// members and certificates of the awareness class. What is over by then stands in a row of its own.
@Component
class DeadlinesReport implements Report {

    static final String CODE = "deadlines";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final List<Table.Column> COLUMNS = List.of(Table.counted("probation"), Table.counted("certificate"));

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Table draw(Material material) {
        return table(material);
    }

    static Table table(Material material) {
        var cut = material.cut();
        var end = cut.plusDays(Reports.DAYS_AHEAD);
        var rows = new ArrayList<Table.Row>();
        rows.add(row("over", new Value.Key("reporting.deadlines.over"), material, day -> day.isBefore(cut)));
        for (var first = cut; !first.isAfter(end); first = first.plusWeeks(1)) {
            var week = new Period(first, first.plusDays(Math.min(6, ChronoUnit.DAYS.between(first, end))));
            rows.add(row(first.toString(), new Value.Words(DAY.format(first)), material, week::holds));
        }
        var total = row("total", new Value.Key("reporting.total"), material, day -> !day.isAfter(end));
        return new Table(CODE, COLUMNS, rows, Optional.of(total), List.of("reporting.deadlines.note"));
    }

    private static Table.Row row(String key, Value label, Material material, Predicate<LocalDate> when) {
        return new Table.Row(
                key,
                label,
                false,
                List.of(ending(Standing.PROBATION, material, when), ending(Standing.CERTIFIED, material, when)));
    }

    private static Value ending(List<String> stages, Material material, Predicate<LocalDate> when) {
        return new Value.Count(material.standing(
                one -> one.isAt(stages) && one.endsOn().filter(when).isPresent()));
    }
}
