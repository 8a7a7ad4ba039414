package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.ResultsSentence;
import vn.ketnap.web.Days;
import vn.ketnap.web.Language;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;
import vn.ketnap.web.Words;

/// *Chỉ tiêu và báo cáo*: the results of a period for an organisation, with the ready sentence, the sheet to sign and
/// an
/// Excel file of the same. One statement for the figures.
@Controller
class ResultsPage {

    private final Reports reports;
    private final Parts parts;
    private final Journal journal;
    private final Words words;
    private final Today today;

    ResultsPage(Reports reports, Parts parts, Journal journal, Words words, Today today) {
        this.reports = reports;
        this.parts = parts;
        this.journal = journal;
        this.words = words;
        this.today = today;
    }

    /// What is asked for, as typed.
    private record Asked(Optional<LocalDate> from, Optional<LocalDate> to, Typed typed) {}

    @Bean
    static MenuItem reportsMenu() {
        return MenuItem.forRoles(
                70,
                "reporting.menu",
                "/reports",
                "target",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER,
                Role.LEVEL_ABOVE);
    }

    @GetMapping("/reports")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor) {
        var open = parts.of(actor, Permission.SEE_FIGURES);
        var part = chosen(open, org);
        var asked = read(from, to);
        var mayExport = parts.may(actor, Permission.EXPORT, part);
        if (!asked.typed().fine()) {
            var errors = asked.typed().errors();
            return Page.refused(
                    "reporting/Results", new ResultsModel(from, to, part, open, Optional.empty(), mayExport, errors));
        }
        var results = reports.results(asked.from().orElseThrow(), asked.to().orElseThrow(), part);
        var sheet = new ResultsModel.Sheet(results, ResultsSentence.of(results), parts.letterhead(part));
        return Page.of(
                "reporting/Results",
                new ResultsModel(
                        shown(results.from()),
                        shown(results.to()),
                        part,
                        open,
                        Optional.of(sheet),
                        mayExport,
                        asked.typed().errors()));
    }

    @GetMapping("/reports.xlsx")
    @Transactional
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String org,
            Actor actor)
            throws IOException {
        var part = chosen(parts.of(actor, Permission.EXPORT), org);
        var asked = read(from, to);
        if (!asked.typed().fine()) {
            throw new NotHere();
        }
        var results = reports.results(asked.from().orElseThrow(), asked.to().orElseThrow(), part);
        journal.record(actor, "export:results", results.from() + "/" + results.to(), Optional.of(part.id()));
        var name = ResultsWorkbook.fileName(results.from(), results.to(), part.code());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(new ResultsWorkbook(words.in(Language.VI), today.assumed()).write(results));
    }

    /// Without dates: this year until today.
    private Asked read(String from, String to) {
        var typed = new Typed(today.date());
        var first = from.isEmpty() ? Optional.of(today.date().withDayOfYear(1)) : typed.day("from", from);
        var last = to.isEmpty() ? Optional.of(today.date()) : typed.day("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            typed.complain("to", "reporting.backwards");
        }
        return new Asked(first, last, typed);
    }

    /// The organisation with this code, the top one without a code.
    private static Organization chosen(List<Organization> open, String code) {
        return open.stream()
                .filter(one -> code.isEmpty() || one.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private String shown(LocalDate day) {
        return Days.echo(day.toString(), today.date());
    }
}
