package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.basics.Actor;
import vn.ketnap.exchange.lists.ListRow;

/// Rows of a list of probationary members: certificate, decision, ceremony, recognition, as far as the list says on
/// which day. What has no day (the class for new members, the card) is kept with the row as written, never invented.
@Component
class ProbationIntake implements Intake {

    private final CaseIntake cases;
    private final Persons persons;

    ProbationIntake(CaseIntake cases, Persons persons) {
        this.cases = cases;
        this.persons = persons;
    }

    @Override
    public RowOutcome take(Entry entry, Actor actor) {
        return cases.take(entry, acts(entry.row()), actor);
    }

    private List<Act> acts(ListRow row) {
        var acts = new ArrayList<Act>();
        Persons.day(row, "certificateOn")
                .ifPresent(day -> acts.add(
                        new Act.ClassCertified(day, row.text("certificateNo").orElse(""))));
        Persons.day(row, "decisionOn")
                .ifPresent(day -> acts.add(new Act.Decided(
                        day, DecisionOutcome.ADMITTED, row.text("decisionNo").orElse(""), 0, 0, 0)));
        Persons.day(row, "joinedOn").ifPresent(day -> acts.add(new Act.CeremonyHeld(day, persons.helper(row))));
        Persons.day(row, "recognitionOn")
                .ifPresent(day -> acts.add(new Act.Recognised(
                        day, row.text("recognitionNo").orElse(""), Persons.day(row, "officialOn"), 0, 0, 0)));
        return acts;
    }
}
