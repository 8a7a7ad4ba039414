package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Fields;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.CompiledReports;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// The narrative report of a period (F-BC-06): the figures of the page of results in sentences, always in
/// Vietnamese, against the target and the same period. What the figures do not tell (difficulties, tasks ahead)
/// is written in Word by whoever signs.
@Component
class NarrativeReport {

    /// The fields that the measures fill.
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("introduced", "report.introduced"),
            Map.entry("listed", "report.listed"),
            Map.entry("sentToClass", "report.sent"),
            Map.entry("certified", "report.certified"),
            Map.entry("applied", "report.applied"),
            Map.entry("cellVoted", "report.cell-voted"),
            Map.entry("decided", "report.decided"),
            Map.entry("admitted", "report.admitted"),
            Map.entry("recognised", "report.recognised"),
            Map.entry("cardsIssued", "report.cards"),
            Map.entry("removed", "report.removed"));

    private static final String COMPOSITION = "composition";

    private final Reports reports;
    private final CompiledReports compiled;
    private final OfficePapers papers;
    private final Tongue tongue;
    private final Today today;

    NarrativeReport(Reports reports, CompiledReports compiled, OfficePapers papers, Words words, Today today) {
        this.reports = reports;
        this.compiled = compiled;
        this.papers = papers;
        this.tongue = words.in(Language.VI);
        this.today = today;
    }

    /// The report as a Word file. Who was admitted is counted person by person: of very many cells that
    /// is compiled first.
    ///
    /// @throws vn.ketnap.reporting.NotCompiled while it is
    byte[] word(Query query, Actor by) {
        if (reports.isCompiled(COMPOSITION, query.part())
                && compiled.of(COMPOSITION, query).ready().isEmpty()) {
            compiled.make(COMPOSITION, query, by);
        }
        return word(reports.picture(query), reports.draw(COMPOSITION, query).orElseThrow());
    }

    private byte[] word(Reports.Picture picture, Table composition) {
        var order = papers.order("F-BC-06", picture.results().organisation().id(), today.date());
        return papers.draw(order, fields(picture, composition), "").bytes();
    }

    private Fields fields(Reports.Picture picture, Table composition) {
        var results = picture.results();
        var total = picture.overview().total();
        var fields = new Fields()
                .put("report.from", results.from())
                .put("report.to", results.to())
                .put("report.sentence", tongue.say(picture.sentence()))
                .put("report.last-year", total.lastYear());
        if (total.target().orElse(0) > 0) {
            fields.put("report.target", total.target().getAsInt())
                    .putShare("report.share", total.done(), total.target().getAsInt());
        }
        for (var row : List.of("women", "youth", "minority", "religion")) {
            switch (composition.at(row, "now").orElse(Value.NOTHING)) {
                case Value.Count count -> fields.put("report." + row, count.n());
                case Value.Total sum -> fields.put("report." + row, sum.n());
                default -> {}
            }
        }
        FIELDS.forEach((measure, field) -> fields.put(field, results.total().of(measure)));
        fields.put(
                "report.cells",
                results.byCell().stream()
                        .filter(line -> !line.counts().isEmpty())
                        .map(line -> cell(line.cell(), line.counts()))
                        .toList());
        var without = results.byCell().stream()
                .filter(line -> line.cell().kind().isCell() && line.counts().of("admitted") == 0)
                .map(line -> line.cell().name())
                .toList();
        return fields.put("report.by", picture.overview().units().isEmpty() ? "chi bộ" : "đơn vị trực thuộc")
                .put("report.without-count", without.size())
                .put("report.without", without.stream().collect(Collectors.joining(", ")));
    }

    private static Fields cell(Organization cell, Counts counts) {
        return new Fields()
                .put("reported.name", cell.name())
                .put("reported.listed", counts.of("listed"))
                .put("reported.sent", counts.of("sentToClass"))
                .put("reported.admitted", counts.of("admitted"))
                .put("reported.recognised", counts.of("recognised"));
    }
}
