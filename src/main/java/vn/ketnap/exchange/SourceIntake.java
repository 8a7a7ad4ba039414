package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.exchange.lists.ListRow;

/// Rows of a source list: introduced, listed, helped, certified, as far as the list says on which day.
@Component
class SourceIntake implements Intake {

    private final CaseIntake cases;
    private final Persons persons;

    SourceIntake(CaseIntake cases, Persons persons) {
        this.cases = cases;
        this.persons = persons;
    }

    @Override
    public RowOutcome take(Entry entry, Actor actor) {
        return cases.take(entry, acts(entry.row()), actor);
    }

    private List<Act> acts(ListRow row) {
        var acts = new ArrayList<Act>();
        var introduced = Persons.day(row, "introducedOn");
        var listed = Persons.day(row, "listedOn");
        row.text("introducedBy")
                .map(word -> Introducer.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .ifPresent(by ->
                        introduced.ifPresent(day -> acts.add(new Act.Introduced(day, by, Words.NONE, Words.NONE))));
        listed.ifPresent(day -> acts.add(new Act.Listed(day, "")));
        persons.helper(row)
                .ifPresent(helper -> Persons.day(row, "helperOn")
                        .or(() -> listed)
                        .ifPresent(day -> acts.add(new Act.HelperAssigned(day, helper))));
        Persons.day(row, "certificateOn")
                .ifPresent(day -> acts.add(
                        new Act.ClassCertified(day, row.text("certificateNo").orElse(""))));
        return acts;
    }
}
