package vn.ketnap.planning.pages;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Words;

/// The plan of a year as files: the plan and its appendix in Word, the allocation in Excel. What is taken out is
/// journalled.
@Controller
class PlanFilesPage {

    private final PlanModels models;
    private final PlanPaper paper;
    private final Journal journal;
    private final Words words;
    private final Today today;

    PlanFilesPage(PlanModels models, PlanPaper paper, Journal journal, Words words, Today today) {
        this.models = models;
        this.paper = paper;
        this.journal = journal;
        this.words = words;
        this.today = today;
    }

    @GetMapping(PlanPage.YEAR + ".xlsx")
    @Transactional
    ResponseEntity<byte[]> excel(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String version,
            Actor actor)
            throws IOException {
        var plan = taken(year, org, version, actor);
        var workbook = new PlanWorkbook(words.in(Language.VI), today.assumed());
        return Download.excel(name("phan-bo-chi-tieu", plan), workbook.write(plan, sheet(plan)));
    }

    @GetMapping(PlanPage.YEAR + ".docx")
    @Transactional
    ResponseEntity<byte[]> word(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String version,
            Actor actor) {
        var plan = taken(year, org, version, actor);
        return Download.word(name("ke-hoach", plan), paper.word("F-KH-01", plan, sheet(plan)));
    }

    @GetMapping(PlanPage.YEAR + "/allocation.docx")
    @Transactional
    ResponseEntity<byte[]> appendix(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String version,
            Actor actor) {
        var plan = taken(year, org, version, actor);
        return Download.word(name("phu-luc-chi-tieu", plan), paper.word("F-KH-02", plan, sheet(plan)));
    }

    private PlanModel taken(int year, String org, String version, Actor actor) {
        var plan = models.taken(year, org, version, actor);
        journal.record(
                actor,
                "export:plan",
                year + "/" + sheet(plan).version().number(),
                Optional.of(plan.part().id()));
        return plan;
    }

    private static PlanModel.Sheet sheet(PlanModel plan) {
        return plan.sheet().orElseThrow(NotHere::new);
    }

    private static String name(String what, PlanModel plan) {
        var code = plan.part().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return what + "-" + plan.year() + "-" + code;
    }
}
