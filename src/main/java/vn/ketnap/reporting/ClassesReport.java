package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// R4, what came of each round of the awareness class (kết quả lớp): sent on a day of the period, certified by the cut
/// date.
@Component
class ClassesReport implements Report {

    private static final List<Table.Column> COLUMNS =
            List.of(Table.counted("sent"), Table.counted("certified"), Table.counted("without"));

    @Override
    public String code() {
        return "classes";
    }

    @Override
    public Table draw(Material material) {
        var sent = material.counted("sentToClass", material.period());
        var rounds = new TreeMap<LocalDate, List<Item>>();
        sent.forEach(item ->
                rounds.computeIfAbsent(item.day(), _ -> new ArrayList<>()).add(item));
        var rows = rounds.entrySet().stream()
                .map(round -> new Table.Row(
                        round.getKey().toString(),
                        new Value.Day(round.getKey()),
                        false,
                        values(round.getValue(), material)))
                .toList();
        var total = new Table.Row("total", new Value.Key("reporting.total"), false, values(sent, material));
        return new Table(code(), COLUMNS, rows, Optional.of(total), List.of());
    }

    @Override
    public Table finished(Table sum, Period period) {
        return sum.withRows(
                sum.rows().stream().sorted(Comparator.comparing(Table.Row::key)).toList());
    }

    private static List<Value> values(List<Item> sent, Material material) {
        var certified =
                sent.stream().filter(item -> isCertified(item, material)).toList();
        var without = sent.stream().filter(item -> !isCertified(item, material)).toList();
        return List.of(new Value.Count(sent), new Value.Count(certified), new Value.Count(without));
    }

    private static boolean isCertified(Item sent, Material material) {
        return material.histories().stream()
                .anyMatch(fact -> fact.measure().equals("certified")
                        && fact.item().caseId().equals(sent.caseId())
                        && !fact.on().isBefore(sent.day()));
    }
}
