package vn.ketnap.reporting;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;
import vn.ketnap.journal.Journal;

/// `./ketnap report results --from D --to D [--org CODE] --format json`.
@Component
class ReportCommand implements Command {

    private final Reports reports;
    private final Journal journal;
    private final JsonMapper json = JsonMapper.builder().build();

    ReportCommand(Reports reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    @Override
    public String word() {
        return "report";
    }

    @Override
    public Text summary() {
        return new Text(
                "report results --from NGÀY --to NGÀY [--org MÃ] --format json: kết quả một kỳ",
                "report results --from DAY --to DAY [--org CODE] --format json: the results of a period");
    }

    @Override
    public List<String> options() {
        return List.of("--from", "--to", "--org", "--format");
    }

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        if (words.isEmpty() || !words.getFirst().equals("results")) {
            err.println("Chưa rõ báo cáo nào. Hiện có: results. / Which report? There is: results.");
            return 2;
        }
        var options = options(words.subList(1, words.size()));
        if (!options.getOrDefault("--format", "json").equals("json")) {
            err.println("Hiện chỉ có --format json. / For now there is --format json only.");
            return 2;
        }
        try {
            var from = LocalDate.parse(options.getOrDefault("--from", ""));
            var to = LocalDate.parse(options.getOrDefault("--to", ""));
            return print(from, to, Optional.ofNullable(options.get("--org")), actor, out, err);
        } catch (DateTimeException notADay) {
            err.println(
                    "Cần --from và --to, viết như 2018-01-31. / --from and --to are needed, written as 2018-01-31.");
            return 2;
        }
    }

    private int print(
            LocalDate from, LocalDate to, Optional<String> code, Actor actor, PrintStream out, PrintStream err) {
        if (to.isBefore(from)) {
            err.println("--to đứng trước --from. / --to lies before --from.");
            return 2;
        }
        var part = reports.part(code, to);
        if (part.isEmpty()) {
            err.println("Không có tổ chức này. / There is no such organisation: " + code.orElse("–"));
            return 2;
        }
        out.println(json.writeValueAsString(asMap(reports.results(from, to, part.get()))));
        journal.record(
                actor,
                "export:report-results",
                from + "/" + to,
                Optional.of(part.get().id()));
        return 0;
    }

    private static Map<String, Object> asMap(Results results) {
        var map = new LinkedHashMap<String, Object>();
        map.put("from", results.from().toString());
        map.put("to", results.to().toString());
        map.put("organisation", results.organisation().code());
        map.putAll(results.total().inOrder());
        map.put("byCell", results.byCell().stream().map(ReportCommand::line).toList());
        return map;
    }

    private static Map<String, Object> line(Results.CellLine line) {
        var map = new LinkedHashMap<String, Object>();
        map.put("cell", line.cell().code());
        map.putAll(line.counts().inOrder());
        return map;
    }

    private static Map<String, String> options(List<String> words) {
        var options = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < words.size(); i += 2) {
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }
}
