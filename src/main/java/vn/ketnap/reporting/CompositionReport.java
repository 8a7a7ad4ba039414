package vn.ketnap.reporting;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// R2, who was admitted (cơ cấu đảng viên mới): sex, age, people, religion, Youth Union, schooling, training.
@Component
@Order(2)
class CompositionReport implements Report {

    @Override
    public String code() {
        return "composition";
    }

    @Override
    public Table draw(Material material) {
        var table = new Breakdown(
                code(),
                material,
                material.counted("admitted", material.period()),
                material.counted("admitted", material.period().lastYear()));
        table.heading("all")
                .row("women", one -> one.trait().isWoman())
                .row("minority", one -> one.trait().isMinority())
                .row("religion", one -> one.trait().isReligious())
                .row("youth", one -> one.trait().isYouth());
        table.heading("age");
        for (var band = 0; band < Ages.OF_2021.bands(); band++) {
            var n = band;
            table.named(
                    "age-" + Ages.OF_2021.word(band),
                    new Value.Words(shown(Ages.OF_2021.word(band))),
                    one -> isInBand(Ages.OF_2021, n, one));
        }
        table.row("age-unknown", one -> one.trait().birth().isEmpty());
        table.heading("schooling");
        Trait.SCHOOLING.forEach(level -> table.row(
                "schooling-" + level, one -> one.trait().word("schooling_level").equals(level)));
        table.row(
                "schooling-unknown",
                one -> !Trait.SCHOOLING.contains(one.trait().word("schooling_level")));
        table.heading("training");
        Trait.TRAINING.forEach(level -> table.row(
                "training-" + level, one -> one.trait().word("training_level").equals(level)));
        table.row("training-none", one -> !Trait.TRAINING.contains(one.trait().word("training_level")));
        return table.table(List.of("reporting.composition.note"));
    }

    static boolean isInBand(Ages ages, int band, Breakdown.Asked one) {
        return one.trait()
                .age(one.item().day())
                .filter(age -> ages.holds(band, age))
                .isPresent();
    }

    /// `18–30`, `≥ 61`.
    static String shown(String band) {
        return band.endsWith("-") ? "≥ " + band.substring(0, band.length() - 1) : band.replace('-', '–');
    }
}
