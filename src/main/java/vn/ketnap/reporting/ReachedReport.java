package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Of those who were introduced or listed in each of the years looked at, how many came to which step by the
/// cut date (từ giới thiệu đến kết nạp).
@Component
class ReachedReport implements Report {

    @Override
    public String code() {
        return "reached";
    }

    @Override
    public Table draw(Material material) {
        var reached = ReachedSteps.of(material);
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.number("all"));
        material.years()
                .forEach(year -> columns.add(new Table.Column(
                        "year-" + year, true, false, Optional.of(new Value.Words(String.valueOf(year))))));
        var rows = ReachedSteps.STEPS.stream()
                .map(step -> new Table.Row(
                        step,
                        new Value.Key("reporting.measure." + step),
                        false,
                        values(reached.to(step), material.years())))
                .toList();
        return new Table(code(), columns, rows, Optional.empty(), List.of("reporting.reached.note"));
    }

    private static List<Value> values(List<Item> came, List<Integer> years) {
        return Stream.concat(
                        Stream.of(came),
                        years.stream()
                                .map(year -> came.stream()
                                        .filter(item -> item.day().getYear() == year)
                                        .toList()))
                .<Value>map(Value.Count::new)
                .toList();
    }
}
