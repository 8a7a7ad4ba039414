package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import vn.ketnap.basics.Text;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Results;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// The results of a period as an Excel file, the numbers as numbers.
final class ResultsWorkbook {

    private final Tongue tongue;
    private final boolean invented;

    /// @param invented true in the demo, where every file says so
    ResultsWorkbook(Tongue tongue, boolean invented) {
        this.tongue = tongue;
        this.invented = invented;
    }

    byte[] write(Results results, Text sentence) throws IOException {
        return OfficeSheet.file(book -> write(book, results, sentence));
    }

    private void write(Workbook book, Results results, Text sentence) {
        var sheet = new OfficeSheet(book, tongue.t("reporting.file.sheet"), columns());
        title(sheet, results, sentence);
        sheet.heading();
        var number = 1;
        for (var line : results.byCell()) {
            sheet.line(values(number++, line.cell().name(), line.counts()));
        }
        sheet.sum(values("", tongue.t("reporting.total"), results.total()));
    }

    private void title(OfficeSheet sheet, Results results, Text sentence) {
        sheet.title(tongue.t("reporting.paper.title"));
        sheet.subtitle(tongue.t("reporting.paper.period", results.from(), results.to()) + ". "
                + results.organisation().name() + (invented ? ". " + tongue.t("web.demo") : ""));
        sheet.page().rowHeight(sheet.next() - 1, 34);
        sheet.merged(tongue.say(sentence))
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.emptyLine();
    }

    private List<OfficeSheet.Column> columns() {
        var columns = new ArrayList<OfficeSheet.Column>();
        columns.add(new OfficeSheet.Column(tongue.t("reporting.paper.number"), 5));
        columns.add(new OfficeSheet.Column(tongue.t("reporting.cell"), 32));
        Counts.MEASURES.forEach(
                measure -> columns.add(new OfficeSheet.Column(tongue.t("reporting.measure." + measure), 10)));
        return columns;
    }

    private static List<Object> values(Object number, String name, Counts counts) {
        var values = new ArrayList<>(List.of(number, name));
        Counts.MEASURES.forEach(measure -> values.add(counts.of(measure)));
        return values;
    }

    /// The name of the file without its ending: the organisation's code, in plain letters, and the period.
    static String fileName(Query query) {
        var code = query.part().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return "ket-qua-" + code + "-" + query.period().from() + "-" + query.cut();
    }
}
