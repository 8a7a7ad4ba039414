package vn.ketnap.reporting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// R7, how long each stage lasted that ended in the period (thời gian xử lý): median, quartiles, longest, in days, and
/// in whose hands the case was; under it the dossiers that were returned.
@Component
class DurationReport implements Report {

    /// The stages, in order, and who acts in each.
    private static final List<Map.Entry<String, String>> STAGES = List.of(
            Map.entry("introduced", "cell"),
            Map.entry("listed", "cell"),
            Map.entry("in-class", "class"),
            Map.entry("certified", "cell"),
            Map.entry("preparing", "person"),
            Map.entry("applied", "cell"),
            Map.entry("verified", "cell"),
            Map.entry("voted", "base"),
            Map.entry("proposed", "base"),
            Map.entry("submitted", "deciding"),
            Map.entry("decided", "cell"),
            Map.entry("probationary", "person"),
            Map.entry("recommended", "deciding"));

    private static final List<Table.Column> COLUMNS = List.of(
            Table.words("hands"),
            Table.counted("cases"),
            Table.number("first"),
            Table.number("median"),
            Table.number("third"),
            Table.number("longest"));

    @Override
    public String code() {
        return "duration";
    }

    @Override
    public Table draw(Material material) {
        var ended = material.ended();
        var rows = new ArrayList<Table.Row>();
        for (var stage : STAGES) {
            var of = ended.stream()
                    .filter(one -> one.stage().equals(stage.getKey()))
                    .toList();
            rows.add(new Table.Row(
                    stage.getKey(),
                    new Value.Key("reporting.stage." + stage.getKey()),
                    false,
                    values(of, stage.getValue())));
        }
        var returned = material.acts("dossier-returned", material.period()).stream()
                .map(Fact::item)
                .toList();
        rows.add(new Table.Row(
                "returned",
                new Value.Key("reporting.duration.returned"),
                false,
                List.of(
                        new Value.Key("reporting.hands.deciding"),
                        new Value.Count(returned),
                        Value.NOTHING,
                        Value.NOTHING,
                        Value.NOTHING,
                        Value.NOTHING)));
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of("reporting.duration.note"));
    }

    private static List<Value> values(List<Standing> ended, String hands) {
        var days = new TreeMap<Integer, Integer>();
        ended.forEach(one -> days.merge(days(one), 1, Integer::sum));
        return List.of(
                new Value.Key("reporting.hands." + hands),
                new Value.Count(ended.stream().map(Standing::item).toList()),
                new Value.Quantile(days, 0.25),
                new Value.Quantile(days, 0.5),
                new Value.Quantile(days, 0.75),
                new Value.Quantile(days, 1));
    }

    private static int days(Standing one) {
        return (int) ChronoUnit.DAYS.between(one.item().day(), one.until().orElseThrow());
    }
}
