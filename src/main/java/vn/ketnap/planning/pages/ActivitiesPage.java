package vn.ketnap.planning.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.ActivityQuery;
import vn.ketnap.planning.ActivityRow;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Words;

/// *Hoạt động*: what organisations held, the latest first, by kind, organiser and period, and an Excel file of the
/// same.
@Controller
class ActivitiesPage {

    private static final String PAGE = "planning/Activities";

    /// At most so many rows go into a file.
    private static final int MOST = 5000;

    private final Activities activities;
    private final ActivityDesk desk;
    private final Journal journal;
    private final Words words;
    private final People people;

    ActivitiesPage(Activities activities, ActivityDesk desk, Journal journal, Words words, People people) {
        this.people = people;
        this.activities = activities;
        this.desk = desk;
        this.journal = journal;
        this.words = words;
    }

    @GetMapping("/activities")
    @Transactional(readOnly = true)
    Page show(ActivityFilter filter, Actor actor) {
        desk.requireReader(actor);
        var offered = desk.offered(actor, Permission.SEE_CASES);
        var reading = desk.reading();
        var query = filter.query(desk.parts(actor, Permission.SEE_CASES), offered, reading, ActivitiesModel.ROWS + 1);
        var rows = reading.fine() ? list(filter, query) : List.<ActivityRow>of();
        var model = new ActivitiesModel(
                filter,
                rows,
                names(rows),
                offered,
                reading.errors(),
                desk.mayAnywhere(actor, Permission.RECORD_CELL_ACTS),
                desk.mayAnywhere(actor, Permission.EXPORT));
        return reading.fine() ? Page.of(PAGE, model) : Page.refused(PAGE, model);
    }

    @GetMapping("/activities.xlsx")
    @Transactional
    ResponseEntity<byte[]> export(ActivityFilter filter, Actor actor) throws IOException {
        desk.requireAnywhere(actor, Permission.EXPORT);
        var reading = desk.reading();
        var query = filter.query(
                desk.parts(actor, Permission.EXPORT), desk.offered(actor, Permission.EXPORT), reading, MOST);
        if (!reading.fine()) {
            throw new NotHere();
        }
        var rows = list(filter, query);
        journal.record(actor, "export:activities", String.valueOf(rows.size()), desk.journalPart(actor));
        var book = new ActivityWorkbook(words.in(Language.VI), names(rows));
        return Download.excel("hoat-dong", book.write(rows, desk.today(), desk.isAssumed()));
    }

    /// Somebody entered twice and put together since was noticed under either identity.
    private List<ActivityRow> list(ActivityFilter filter, ActivityQuery query) {
        if (filter.personRef().isEmpty()) {
            return activities.list(query);
        }
        var person = filter.personRef().get();
        var identities = people.survivors(activities.everybodyNoticed()).entrySet().stream()
                .filter(one -> one.getValue().equals(person))
                .map(Map.Entry::getKey)
                .toList();
        return identities.isEmpty() ? List.of() : activities.list(query.of(identities));
    }

    private Map<OrganizationRef, String> names(List<ActivityRow> rows) {
        var names = new HashMap<OrganizationRef, String>();
        rows.forEach(row -> names.computeIfAbsent(
                row.activity().organiser(),
                id -> desk.name(id, row.activity().said().from())));
        return names;
    }
}
