package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.regulation.Regulations;

/// How far each case had come on any day, for reports at any cut date: a copy, read off the acts that stand. Of several
/// acts of one day the last says how the day ended.
@Repository
class StageSpans {

    private final JdbcClient db;
    private final Certificates certificates;
    private final Regulations regulations;
    private final JsonMapper json = JsonMapper.builder().build();

    StageSpans(JdbcClient db, Certificates certificates, Regulations regulations) {
        this.db = db;
        this.certificates = certificates;
        this.regulations = regulations;
    }

    /// Writes the spans of a case anew.
    void write(CaseFile file) {
        var days = days(file);
        var rows = new ArrayList<Map<String, ?>>();
        var moved = days.stream().map(day -> day.progress().cell()).distinct().count() > 1;
        for (var i = 0; i < days.size(); i++) {
            rows.add(row(
                    i,
                    days.get(i),
                    i + 1 < days.size() ? Optional.of(days.get(i + 1).from()) : Optional.empty()));
        }
        db.sql("delete from admission.stage_span where case_id = :id")
                .param("id", file.id().value())
                .update();
        db.sql("""
                insert into admission.stage_span
                    (case_id, n, person_id, cell_id, stage, from_day, until_day, ends_on, moved)
                select f.id, r.n, f.person_id, r.cell_id, r.stage, r.from_day, r.until_day, r.ends_on, :moved
                from admission.case_file f, jsonb_to_recordset(:rows::jsonb)
                    as r(n integer, cell_id uuid, stage text, from_day date, until_day date, ends_on date)
                where f.id = :id
                """)
                .param("id", file.id().value())
                .param("rows", json.writeValueAsString(rows))
                .param("moved", moved)
                .update();
    }

    /// How a day ended.
    private record Day(LocalDate from, Progress progress) {

        boolean sameAs(Day other) {
            return progress.stage() == other.progress.stage()
                    && progress.cell().equals(other.progress.cell())
                    && progress.certifiedOn().equals(other.progress.certifiedOn())
                    && progress.ceremonyOn().equals(other.progress.ceremonyOn());
        }
    }

    /// The days on which something changed.
    private static List<Day> days(CaseFile file) {
        var acts = file.standing();
        var along = Progress.along(file.cell(), acts);
        var days = new ArrayList<Day>();
        for (var i = 0; i < acts.size(); i++) {
            var day = new Day(acts.get(i).on(), along.get(i));
            var ends = i + 1 == acts.size() || !acts.get(i + 1).on().equals(day.from());
            if (ends && (days.isEmpty() || !days.getLast().sameAs(day))) {
                days.add(day);
            }
        }
        return days;
    }

    private Map<String, ?> row(int n, Day day, Optional<LocalDate> until) {
        var row = new HashMap<String, Object>();
        row.put("n", n);
        row.put("cell_id", day.progress().cell().toString());
        row.put("stage", day.progress().stage().word());
        row.put("from_day", day.from().toString());
        until.ifPresent(end -> row.put("until_day", end.toString()));
        endsOn(day.progress()).ifPresent(end -> row.put("ends_on", end.toString()));
        return row;
    }

    /// The certificate until the cell votes, the probation until somebody is recognised.
    private Optional<LocalDate> endsOn(Progress progress) {
        return switch (progress.stage()) {
            case CERTIFIED, PREPARING, APPLIED, VERIFIED ->
                progress.certifiedOn().flatMap(certificates::goodUntil);
            case PROBATIONARY, RECOMMENDED -> progress.ceremonyOn().map(regulations::probationEnds);
            default -> Optional.empty();
        };
    }
}
