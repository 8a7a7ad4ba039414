package vn.ketnap.reporting;

import java.util.List;
import org.springframework.stereotype.Component;

/// The official table of new members (Biểu 2, F-BC-02) in the edition of 2021, as far as the facts kept here fill it:
/// criteria whose facts nobody enters are left empty, and a note says so. The age bands of 2007 stand below.
@Component
class NewMembersStatistic implements Report {

    private static final List<String> UNKNOWN = List.of("owner", "family-planning", "foreign-spouse", "readmitted");

    @Override
    public String code() {
        return "bieu-2";
    }

    @Override
    public Table draw(Material material) {
        var table = new Breakdown(code(), material);
        table.people("total");
        UNKNOWN.forEach(key -> table.figure(key, _ -> Value.NOTHING));
        table.heading("age")
                .ages("age", Ages.OF_2021)
                .figure("age-mean", NewMembersStatistic::mean)
                .heading("age-2007")
                .ages("age-2007", Ages.OF_2007)
                .heading("schooling")
                .levels("schooling", "schooling_level", Trait.SCHOOLING)
                .heading("training")
                .levels("training", "training_level", Trait.TRAINING)
                .row("title-held", one -> !one.trait().word("title").isEmpty());
        return table.table(List.of("reporting.bieu-2.note"));
    }

    /// The average age on the day of admission, to a tenth; nothing of nobody.
    private static Value mean(List<Breakdown.Asked> asked) {
        var ages = asked.stream()
                .flatMap(one -> one.trait().age(one.item().day()).stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new Value.Mean(ages.getSum(), (int) ages.getCount());
    }
}
