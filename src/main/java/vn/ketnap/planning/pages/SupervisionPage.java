package vn.ketnap.planning.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Supervision;
import vn.ketnap.planning.VisitRecommendation;
import vn.ketnap.planning.VisitRow;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.Page;
import vn.ketnap.web.Words;

/// *Kiểm tra, giám sát*: the visits planned for a year, the recommendations still open, and an Excel file of these.
@Controller
class SupervisionPage {

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2999;

    private final Supervision supervision;
    private final ActivityDesk desk;
    private final Journal journal;
    private final Words words;

    SupervisionPage(Supervision supervision, ActivityDesk desk, Journal journal, Words words) {
        this.supervision = supervision;
        this.desk = desk;
        this.journal = journal;
        this.words = words;
    }

    /// A year that cannot be read is the present one.
    @GetMapping("/supervision")
    @Transactional(readOnly = true)
    Page show(@RequestParam(defaultValue = "") String year, Actor actor) {
        desk.requireReader(actor);
        var parts = desk.parts(actor, Permission.SEE_CASES);
        var asked = year(year);
        var visits = supervision.ofYear(asked, parts, SupervisionModel.MOST + 1);
        var open = supervision.open(parts, SupervisionModel.MOST + 1);
        return Page.of(
                "planning/Supervision",
                new SupervisionModel(
                        asked,
                        visits.stream().limit(SupervisionModel.MOST).toList(),
                        open.stream().limit(SupervisionModel.MOST).toList(),
                        names(visits, open),
                        desk.today(),
                        desk.mayAnywhere(actor, Permission.RECORD_ALL_ACTS),
                        desk.mayAnywhere(actor, Permission.EXPORT),
                        visits.size() > SupervisionModel.MOST || open.size() > SupervisionModel.MOST));
    }

    @GetMapping("/supervision.xlsx")
    @Transactional
    ResponseEntity<byte[]> export(Actor actor) throws IOException {
        desk.requireAnywhere(actor, Permission.EXPORT);
        var open = supervision.open(desk.parts(actor, Permission.EXPORT), SupervisionWorkbook.MOST);
        journal.record(actor, "export:recommendations", String.valueOf(open.size()), desk.journalPart(actor));
        var book = new SupervisionWorkbook(words.in(Language.VI), names(List.of(), open), desk.today());
        return Download.excel("kien-nghi-chua-xong", book.write(open, desk.isAssumed()));
    }

    private int year(String typed) {
        var year = typed.strip().matches("\\d{4}")
                ? Integer.parseInt(typed.strip())
                : desk.today().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? desk.today().getYear() : year;
    }

    private Map<OrganizationRef, String> names(List<VisitRow> visits, List<VisitRecommendation> open) {
        var names = new HashMap<OrganizationRef, String>();
        visits.forEach(row -> names.put(
                row.visit().organization(),
                desk.name(row.visit().organization(), row.visit().said().day())));
        open.forEach(one ->
                names.computeIfAbsent(one.organization(), organization -> desk.name(organization, desk.today())));
        return names;
    }
}
