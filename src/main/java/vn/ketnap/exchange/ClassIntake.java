package vn.ketnap.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.basics.Actor;
import vn.ketnap.exchange.lists.ListRow;

/// Rows of a list of people sent to the awareness class.
@Component
class ClassIntake implements Intake {

    private final CaseIntake cases;

    ClassIntake(CaseIntake cases) {
        this.cases = cases;
    }

    @Override
    public RowOutcome take(ListRow row, boolean duplicateInList, Optional<String> answer, Actor actor) {
        List<Act> sent = Persons.day(row, "classOn")
                .<List<Act>>map(
                        day -> List.of(new Act.ClassSent(day, row.text("course").orElse(""))))
                .orElse(List.of());
        return cases.take(row, duplicateInList, answer, sent, actor);
    }
}
