package vn.ketnap.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.basics.Actor;

/// Rows of a list of people sent to the awareness class.
@Component
class ClassIntake implements Intake {

    private final CaseIntake cases;

    ClassIntake(CaseIntake cases) {
        this.cases = cases;
    }

    @Override
    public RowOutcome take(Entry entry, Actor actor) {
        var row = entry.row();
        List<Act> sent = Persons.day(row, "classOn")
                .<List<Act>>map(
                        day -> List.of(new Act.ClassSent(day, row.text("course").orElse(""))))
                .orElse(List.of());
        return cases.take(entry, sent, actor);
    }
}
