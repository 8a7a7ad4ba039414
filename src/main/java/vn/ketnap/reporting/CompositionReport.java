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
                .levels("schooling", Trait::schooling, Trait.SCHOOLING)
                .row(
                        "schooling-unknown",
                        one -> !Trait.SCHOOLING.contains(one.trait().schooling()))
                .heading("training")
                .levels("training", Trait::training, Trait.TRAINING)
                .row(
                        "training-none",
                        one -> !Trait.TRAINING.contains(one.trait().training()));
        return table.table(List.of("reporting.composition.note"));
    }
}
