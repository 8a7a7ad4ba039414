package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.journal.Seals;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Words;

/// Reports as files, always in Vietnamese.
@Component
class ReportFiles {

    private final Reports reports;
    private final Parts parts;
    private final Words words;
    private final Seals seals;

    ReportFiles(Reports reports, Parts parts, Words words, Seals seals) {
        this.reports = reports;
        this.parts = parts;
        this.words = words;
        this.seals = seals;
    }

    /// One report as a file.
    ///
    /// @param format `xlsx` or `docx`
    /// @param discreet whether small counts are not told
    @Transactional(readOnly = true)
    public byte[] write(String report, Query query, String format, boolean discreet) throws IOException {
        var table = reports.draw(report, query).orElseThrow(NotHere::new);
        var sheet = new Sheet(
                new Shown(words.in(Language.VI), discreet),
                query,
                parts.letterhead(query.part()),
                parts.areInvented(),
                seals.head());
        return format.equals("xlsx") ? new TableWorkbook(sheet, table).write() : new TablePaper(sheet, table).write();
    }

    /// The name of a file without its ending, in plain letters.
    static String name(String report, Query query) {
        var code = query.part().code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return "bao-cao-" + report + "-" + code + "-" + query.period().from() + "-" + query.cut();
    }
}
