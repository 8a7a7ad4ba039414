package vn.ketnap.reporting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var days = ended.stream().map(DurationReport::days).sorted().toList();
        return List.of(
                new Value.Key("reporting.hands." + hands),
                new Value.Count(ended.stream().map(Standing::item).toList()),
                at(days, 0.25),
                at(days, 0.5),
                at(days, 0.75),
                at(days, 1));
    }

    private static long days(Standing one) {
        return ChronoUnit.DAYS.between(one.item().day(), one.until().orElseThrow());
    }

    /// The quantile, between two values where it falls between them; nothing of nothing.
    static Value at(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return Value.NOTHING;
        }
        var place = share * (sorted.size() - 1);
        var below = (int) Math.floor(place);
        var above = (int) Math.ceil(place);
        var n = sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
        return new Value.Amount(Math.round(n * 10) / 10.0);
    }

    static Optional<Double> median(List<Long> sorted) {
        return at(sorted, 0.5) instanceof Value.Amount(var n) ? Optional.of(n) : Optional.empty();
    }
}
