package vn.ketnap.reporting;

import java.util.List;
import java.util.OptionalDouble;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The official table of new members (Biểu 2, F-BC-02) in the edition of 2021, as far as the facts kept here fill it:
/// criteria whose facts nobody enters are left empty, and a note says so. The age bands of 2007 stand below.
@Component
@Order(9)
class NewMembersStatistic implements Report {

    private static final List<String> UNKNOWN = List.of("owner", "family-planning", "foreign-spouse", "readmitted");

    @Override
    public String code() {
        return "bieu-2";
    }

    @Override
    public Table draw(Material material) {
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
        ages(table, Ages.OF_2021, "age-");
        table.figure("age-mean", mean(table.current()), mean(table.last()));
        table.heading("age-2007");
        ages(table, Ages.OF_2007, "age-2007-");
        table.heading("schooling");
        Trait.SCHOOLING.forEach(level -> table.row(
                "schooling-" + level, one -> one.trait().word("schooling_level").equals(level)));
        table.heading("training");
        Trait.TRAINING.forEach(level -> table.row(
                "training-" + level, one -> one.trait().word("training_level").equals(level)));
        table.row("title-held", one -> !one.trait().word("title").isEmpty());
        return table.table(List.of("reporting.bieu-2.note"));
    }

    private static void ages(Breakdown table, Ages ages, String key) {
        for (var band = 0; band < ages.bands(); band++) {
            var n = band;
            table.named(
                    key + ages.word(band),
                    new Value.Words(CompositionReport.shown(ages.word(band))),
                    one -> CompositionReport.isInBand(ages, n, one));
        }
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
