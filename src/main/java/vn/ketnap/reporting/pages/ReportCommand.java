package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;
import vn.ketnap.journal.Journal;
import vn.ketnap.reporting.CompiledReports;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Reports;

/// `./ketnap report NAME --from D --to D [--org CODE] [--compare plan,same-period,previous-period] --format
/// json|xlsx|docx [--out
/// FILE]`.
@Component
class ReportCommand implements Command {

    private static final String RESULTS = "results";
    private static final List<String> FORMATS = List.of("json", "xlsx", "docx");
    private static final List<String> COMPARISONS = List.of("plan", "same-period", "previous-period");

    private final Reports reports;
    private final CompiledReports compiled;
    private final ReportFiles files;
    private final Journal journal;
    private final JsonMapper json = JsonMapper.builder().build();

    ReportCommand(Reports reports, CompiledReports compiled, ReportFiles files, Journal journal) {
        this.reports = reports;
        this.compiled = compiled;
        this.files = files;
        this.journal = journal;
    }

    @Override
    public String word() {
        return "report";
    }

    @Override
    public Text summary() {
        return new Text(
                "report TÊN --from NGÀY --to NGÀY [--org MÃ] [--compare plan,same-period,previous-period] --format json|xlsx|docx [--out TỆP]",
                "report NAME --from DAY --to DAY [--org CODE] [--compare plan,same-period,previous-period] --format json|xlsx|docx [--out FILE]");
    }

    @Override
    public List<String> options() {
        return List.of("--from", "--to", "--org", "--format", "--compare", "--out");
    }

    /// Why a command cannot be done, in one line for whoever typed it.
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    /// What was asked for.
    private record Wanted(String report, Query query, String format, List<String> compare, Optional<Path> out) {}

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        try {
            var wanted = read(words);
            compile(wanted, actor, err);
            if (wanted.format().equals("json")) {
                out.println(json.writeValueAsString(map(wanted)));
            } else {
                write(wanted, out);
            }
            journal.record(
                    actor,
                    "export:report-" + wanted.report(),
                    wanted.query().period().from() + "/" + wanted.query().cut(),
                    Optional.of(wanted.query().part().id()));
            return 0;
        } catch (Wrong wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IOException failed) {
            err.println("Không ghi được tệp. / The file could not be written: " + failed.getMessage());
            return 1;
        }
    }

    /// A report of very many cells is compiled anew each time, and `err` says how far it is.
    private void compile(Wanted wanted, Actor actor, PrintStream err) throws Wrong {
        var report = wanted.report();
        if (!reports.isCompiled(report, wanted.query().part())) {
            return;
        }
        compiled.make(report, wanted.query(), actor);
        var last = -1;
        for (var now = compiled.of(report, wanted.query());
                now.isUnderWay();
                now = compiled.of(report, wanted.query())) {
            var one = now.underWay().orElseThrow();
            if (one.done() != last) {
                err.println("%d/%d đơn vị / units".formatted(one.done(), one.units()));
                last = one.done();
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        if (compiled.of(report, wanted.query()).underWay().isPresent()) {
            throw new Wrong("Không tổng hợp được báo cáo. / The report could not be compiled.");
        }
    }

    private Wanted read(List<String> words) throws Wrong {
        var names = names();
        if (words.isEmpty() || !names.contains(words.getFirst())) {
            throw new Wrong("Chưa rõ báo cáo nào. Hiện có: %s. / Which report? There are: %<s."
                    .formatted(String.join(", ", names)));
        }
        var options = options(words.subList(1, words.size()));
        var format = options.getOrDefault("--format", "json");
        if (!FORMATS.contains(format)) {
            throw new Wrong("--format là json, xlsx hoặc docx. / --format is json, xlsx or docx.");
        }
        var compare = options.containsKey("--compare")
                ? List.of(options.get("--compare").split(","))
                : List.<String>of();
        if (!COMPARISONS.containsAll(compare)) {
            throw new Wrong(
                    "--compare là plan, same-period, previous-period. / --compare is plan, same-period, previous-period.");
        }
        var period = period(options);
        var code = Optional.ofNullable(options.get("--org"));
        var part = reports.part(code, period.to())
                .orElseThrow(
                        () -> new Wrong("Không có tổ chức này. / There is no such organisation: " + code.orElse("–")));
        return new Wanted(
                words.getFirst(),
                new Query(part, period),
                format,
                compare,
                Optional.ofNullable(options.get("--out")).map(Path::of));
    }

    private static Period period(Map<String, String> options) throws Wrong {
        try {
            var from = LocalDate.parse(options.getOrDefault("--from", ""));
            var to = LocalDate.parse(options.getOrDefault("--to", ""));
            if (to.isBefore(from)) {
                throw new Wrong("--to đứng trước --from. / --to lies before --from.");
            }
            return new Period(from, to);
        } catch (DateTimeException notADay) {
            throw new Wrong(
                    "Cần --from và --to, viết như 2018-01-31. / --from and --to are needed, written as 2018-01-31.");
        }
    }

    private static List<String> names() {
        var names = new ArrayList<>(Reports.CODES);
        names.addFirst(RESULTS);
        return names;
    }

    private Map<String, Object> map(Wanted wanted) {
        var query = wanted.query();
        return wanted.report().equals(RESULTS)
                ? new ResultsMap(reports.results(query))
                        .compared(
                                wanted.compare(),
                                () -> reports.picture(query).overview(),
                                () -> reports.results(
                                        new Query(query.part(), query.period().before())))
                : new TableMap(reports.draw(wanted.report(), query).orElseThrow(), query).map();
    }

    /// A file is never written over.
    private void write(Wanted wanted, PrintStream out) throws IOException, Wrong {
        var report = wanted.report().equals(RESULTS) ? Reports.MEASURES : wanted.report();
        var bytes = files.write(report, wanted.query(), wanted.format(), false);
        var to = wanted.out().orElse(Path.of(ReportFiles.name(report, wanted.query()) + "." + wanted.format()));
        try {
            Files.write(to, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new Wrong("Đã có tệp này, hãy chọn tên khác. / This file is there already: " + to);
        }
        out.println(to);
    }

    private static Map<String, String> options(List<String> words) {
        var options = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }
}
