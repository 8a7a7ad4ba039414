package vn.ketnap.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Certificates of the awareness class that run out, by month (giấy chứng nhận sắp hết hạn): whom to process first. Who
/// is counted still waits for the cell to consider the admission.
@Component
class CertificatesReport implements Report {

    static final String CODE = "certificates";

    /// Whole months after that of the cut date.
    private static final int MONTHS = 12;

    private static final List<Table.Column> COLUMNS = List.of(Table.counted("ending"));

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
        var rows = new ArrayList<Table.Row>();
        rows.add(row("over", new Value.Key("reporting.certificates.over"), material, one -> one.hasRunOut(cut)));
        var first = YearMonth.from(cut);
        for (var n = 0; n <= MONTHS; n++) {
            var month = first.plusMonths(n);
            rows.add(row(
                    month.toString(),
                    new Value.Words("%02d/%d".formatted(month.getMonthValue(), month.getYear())),
                    material,
                    one -> !one.hasRunOut(cut)
                            && one.endsOn()
                                    .map(YearMonth::from)
                                    .filter(month::equals)
                                    .isPresent()));
        }
        var last = first.plusMonths(MONTHS);
        var total = row(
                "total",
                new Value.Key("reporting.total"),
                material,
                one -> one.endsOn()
                        .filter(end -> !YearMonth.from(end).isAfter(last))
                        .isPresent());
        return new Table(CODE, COLUMNS, rows, Optional.of(total), List.of("reporting.certificates.note"));
    }

    private static Table.Row row(String key, Value label, Material material, Predicate<Standing> wanted) {
        var ending = material.standing(one -> one.isAt(Standing.CERTIFIED) && wanted.test(one));
        return new Table.Row(key, label, false, List.of(new Value.Count(ending)));
    }
}
