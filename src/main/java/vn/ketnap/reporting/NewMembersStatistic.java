package vn.ketnap.reporting;

import java.util.List;
import java.util.OptionalDouble;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The official table of new members (Biểu 2, F-BC-02) in the edition of 2021, as far as the facts kept here fill it:
/// criteria whose facts nobody enters stand with a dash, and a note says so.
@Component
@Order(9)
class NewMembersStatistic implements Report {

    private static final List<String> UNKNOWN = List.of("owner", "family-planning", "foreign-spouse", "readmitted");
    private static final List<String> SCHOOLING = List.of("primary", "lower-secondary", "upper-secondary");
    private static final List<String> TRAINING =
            List.of("elementary", "intermediate", "college", "university", "master", "doctor");

    @Override
    public String code() {
        return "bieu-2";
    }

    @Override
    public Table draw(Material material) {
        return draw(material, Ages.OF_2021);
    }

    final Table draw(Material material, Ages ages) {
        var table = new Breakdown(
                code(),
                material,
                material.counted("admitted", material.period()),
                material.counted("admitted", material.period().lastYear()));
        table.heading("total")
                .row("women", one -> one.trait().isWoman())
                .row("minority", one -> one.trait().isMinority())
                .row("religion", one -> one.trait().isReligious())
                .row("youth", one -> one.trait().isYouth());
        UNKNOWN.forEach(key -> table.figure(key, Value.NOTHING, Value.NOTHING));
        table.heading("age");
        for (var band = 0; band < ages.bands(); band++) {
            var n = band;
            table.named(
                    "age-" + ages.word(band),
                    new Value.Words(CompositionReport.shown(ages.word(band))),
                    one -> CompositionReport.isInBand(ages, n, one));
        }
        table.figure("age-mean", mean(table.current()), mean(table.last()));
        table.heading("schooling");
        SCHOOLING.forEach(level -> table.row(
                "schooling-" + level, one -> one.trait().word("schooling_level").equals(level)));
        table.heading("training");
        TRAINING.forEach(level -> table.row(
                "training-" + level, one -> one.trait().word("training_level").equals(level)));
        table.row("title-held", one -> !one.trait().word("title").isEmpty());
        return table.table(List.of("reporting.bieu-2.note"));
    }

    /// The average age on the day of admission, to a tenth; nothing of nobody.
    private static Value mean(List<Breakdown.Asked> asked) {
        var mean = asked.stream()
                .flatMap(one -> one.trait().age(one.item().day()).stream())
                .mapToInt(Integer::intValue)
                .average();
        return mean.equals(OptionalDouble.empty())
                ? Value.NOTHING
                : new Value.Amount(Math.round(mean.getAsDouble() * 10) / 10.0);
    }
}
