package vn.ketnap.reporting;

import java.util.List;
import org.springframework.stereotype.Component;

/// R2, who was admitted (cơ cấu đảng viên mới): sex, age, people, religion, Youth Union, schooling, training.
@Component
class CompositionReport implements Report {

    @Override
    public String code() {
        return "composition";
    }

    @Override
    public Table draw(Material material) {
        var table = new Breakdown(code(), material);
        table.people("all")
                .heading("age")
                .ages("age", Ages.OF_2021)
                .row("age-unknown", one -> one.trait().birth().isEmpty())
                .heading("schooling")
                .levels("schooling", "schooling_level", Trait.SCHOOLING)
                .row(
                        "schooling-unknown",
                        one -> !Trait.SCHOOLING.contains(one.trait().word("schooling_level")))
                .heading("training")
                .levels("training", "training_level", Trait.TRAINING)
                .row(
                        "training-none",
                        one -> !Trait.TRAINING.contains(one.trait().word("training_level")));
        return table.table(List.of("reporting.composition.note"));
    }
}
