package vn.ketnap.start;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// Fills the demo's folder with a nation around its ward: provinces, wards, cells, and cases of at most four acts with
/// all their flat rows, brought in by COPY in the order of years. Persons are numbers; nothing of it is anybody's life.
/// `Nation FOLDER CASES WARDS`.
final class Nation {

    private static final int PROVINCES = 34;
    private static final int CELLS = 18;
    private static final int FIRST_YEAR = 2004;
    private static final LocalDate LAST = LocalDate.parse("2018-08-31");
    private static final String STAMP = "2018-08-31 12:00:00+07";
    private static final List<String> TABLES = List.of(
            "admission.case_file",
            "admission.act",
            "admission.standing_act",
            "admission.stage_span",
            "admission.stage_count",
            "admission.measure_count",
            "organization.period",
            "organization.ancestor",
            "planning.plan_target");
    private static final String[] KINDS = {"listed", "class-certified", "ceremony-held", "recognised"};
    private static final String[] MEASURES = {"listed", "certified", "admitted", "recognised"};
    private static final String[] STAGES = {"listed", "certified", "probationary", "official"};

    private final Connection db;
    private final Random random = new Random(2018);
    private final List<UUID> cells = new ArrayList<>();
    private long ids;

    private Nation(Connection db) {
        this.db = db;
    }

    public static void main(String[] words) throws SQLException {
        var folder = DataFolder.existing(Path.of(words[0]));
        var embedded = new EmbeddedDatabase(folder, () -> Engine.ours(folder, _ -> {}), _ -> {});
        try (var database = embedded.alone("bench")) {
            var port = Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
            try (var db = embedded.keeper(port, "ketnap")) {
                db.setAutoCommit(false);
                new Nation(db).fill(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            }
        }
    }

    private void fill(int cases, int wards) throws SQLException {
        run("set session_replication_role = replica");
        run("set maintenance_work_mem = '1GB'");
        var indexes = dropIndexes();
        organisations(wards);
        said("organisations");
        for (var year = FIRST_YEAR; year <= LAST.getYear(); year++) {
            year(year, cases / (LAST.getYear() - FIRST_YEAR + 1));
            said("cases of " + year);
        }
        run("""
                insert into admission.stage_count select cell_id, stage, count(*) from admission.case_file group by 1, 2
                on conflict (cell_id, stage) do update set n = excluded.n
                """);
        run("""
                insert into admission.measure_count
                select cell_id, date_trunc('month', on_day)::date, measure, count(*) from admission.standing_act
                where measure is not null group by 1, 2, 3
                on conflict (cell_id, month, measure) do update set n = excluded.n
                """);
        said("counters of cells");
        for (var index : indexes) {
            run(index);
        }
        db.commit();
        said("indexes");
        db.setAutoCommit(true);
        run("vacuum analyze");
        for (var table : TABLES) {
            try (var row = db.createStatement()
                    .executeQuery(
                            "select count(*), pg_size_pretty(pg_total_relation_size('" + table + "')) from " + table)) {
                row.next();
                said(table + ": " + row.getLong(1) + " rows, " + row.getString(2));
            }
        }
    }

    /// Secondary indexes are made anew once everything is in.
    private List<String> dropIndexes() throws SQLException {
        var again = new ArrayList<String>();
        var drop = new ArrayList<String>();
        try (var row = db.createStatement().executeQuery("""
                select indexdef, schemaname || '.' || indexname from pg_indexes i
                where schemaname = 'admission' and tablename in ('case_file', 'act', 'standing_act', 'stage_span')
                  and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
                """)) {
            while (row.next()) {
                again.add(row.getString(1));
                drop.add(row.getString(2));
            }
        }
        for (var index : drop) {
            run("drop index " + index);
        }
        return again;
    }

    private void organisations(int wards) throws SQLException {
        var nation = id(1);
        try (var all = new Tables(db)) {
            organisation(all, nation, "VN", "Trung ương", "central-committee", List.of());
            for (var p = 1; p <= PROVINCES; p++) {
                var province = id(1);
                organisation(
                        all, province, "T%02d".formatted(p), "Tỉnh ủy số " + p, "province-committee", List.of(nation));
                for (var w = 1; w <= share(wards, p); w++) {
                    var code = "T%02d-%03d".formatted(p, w);
                    var ward = id(1);
                    organisation(
                            all, ward, code, "Đảng ủy phường " + code, "base-committee", List.of(province, nation));
                    var plan = id(1);
                    for (var c = 1; c <= CELLS; c++) {
                        var cell = id(1);
                        cells.add(cell);
                        organisation(
                                all,
                                cell,
                                code + "-C%02d".formatted(c),
                                "Chi bộ số " + c + " phường " + code,
                                "residential-cell",
                                List.of(ward, province, nation));
                    }
                    all.row("planning.plan (id, part_id, year)", plan, ward, 2018);
                }
            }
        }
        run("""
                insert into planning.plan_draft (plan_id, version, cells_total, coverage, recorded_by, recorded_at)
                select p.id, 1, 36, false, 'bench', '2018-01-10' from planning.plan p
                where not exists (select 1 from planning.plan_draft d where d.plan_id = p.id)
                """);
        run("""
                insert into planning.plan_target (draft_id, plan_id, cell_id, members, present, sources, sent_to_class,
                    admitted, recognised, women, young, minority, religion, students, militia, enterprises)
                select d.id, p.id, a.organization_id, 0, 0, 3, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0
                from planning.plan p join planning.plan_draft d on d.plan_id = p.id and d.recorded_by = 'bench'
                join organization.ancestor a on a.ancestor_id = p.part_id and a.organization_id <> p.part_id
                """);
        run("""
                insert into planning.plan_approval (plan_id, version, approved_on, number, recorded_by, recorded_at)
                select plan_id, 1, '2018-01-15', '1-KH', 'bench', '2018-01-15' from planning.plan_draft
                where recorded_by = 'bench'
                """);
        run("""
                insert into organization.period (organization_id, name, kind, parent_id, from_day, recorded_by, recorded_at)
                select o.id, 'Thành ủy Vĩnh Yên', 'deciding-committee', t.id, '1930-02-03', 'bench', '2018-01-01'
                from organization.organization o, organization.organization t where o.code = 'TU' and t.code = 'T01'
                """);
        run("""
                insert into organization.ancestor select b.organization_id, a.ancestor_id
                from organization.organization o join organization.ancestor b on b.ancestor_id = o.id
                cross join organization.organization t join organization.ancestor a on a.organization_id = t.id
                where o.code = 'TU' and t.code = 'T01' on conflict do nothing
                """);
        for (var right :
                Map.of("captren", "VN", "capuy", "T02", "thamdinh", "T02-001").entrySet()) {
            run(
                    "insert into organization.right_given (account, role, part_id, from_day, reason, recorded_by, recorded_at)"
                            + " select '" + right.getKey()
                            + "', 'level-above', id, '2018-01-01', '', 'bench', '2018-01-01'"
                            + " from organization.organization where code = '" + right.getValue() + "'");
            run("update organization.right_given set until_day = '2018-01-02' where account = '" + right.getKey()
                    + "' and recorded_by <> 'bench'");
        }
        db.commit();
    }

    private static int share(int wards, int province) {
        return wards / PROVINCES + (province <= wards % PROVINCES ? 1 : 0);
    }

    private void organisation(Tables all, UUID id, String code, String name, String kind, List<UUID> above)
            throws SQLException {
        all.row("organization.organization (id, code)", id, code);
        all.row(
                "organization.period (organization_id, name, kind, parent_id, from_day, recorded_by, recorded_at)",
                id,
                name,
                kind,
                above.isEmpty() ? "\\N" : above.getFirst(),
                "1930-02-03",
                "bench",
                STAMP);
        all.row("organization.ancestor (organization_id, ancestor_id)", id, id);
        for (var one : above) {
            all.row("organization.ancestor (organization_id, ancestor_id)", id, one);
        }
    }

    /// The cases that begin in a year, cell by cell.
    private void year(int year, int cases) throws SQLException {
        try (var all = new Tables(db)) {
            for (var n = 0; n < cases; n++) {
                one(
                        all,
                        cells.get(random.nextInt(cells.size())),
                        LocalDate.ofYearDay(year, 1 + random.nextInt(year == LAST.getYear() ? 240 : 365)));
            }
        }
        db.commit();
    }

    private void one(Tables all, UUID cell, LocalDate begun) throws SQLException {
        var file = id(2);
        var person = id(3);
        var days = new ArrayList<LocalDate>();
        var day = begun;
        var steps = 1 + (random.nextInt(100) < 80 ? 1 : 0);
        steps += steps == 2 && random.nextInt(100) < 70 ? 1 + (random.nextInt(100) < 85 ? 1 : 0) : 0;
        while (days.size() < steps && !day.isAfter(LAST)) {
            days.add(day);
            day = day.plusDays(days.size() == 3 ? 365 + random.nextInt(40) : 60 + random.nextInt(300));
        }
        for (var i = 0; i < days.size(); i++) {
            var until = i + 1 < days.size() ? days.get(i + 1) : "\\N";
            all.row(
                    "admission.act (case_id, step, kind, on_day, cell_id, details, words_digest, origin, recorded_by, recorded_at)",
                    file,
                    i + 1,
                    KINDS[i],
                    days.get(i),
                    cell,
                    "{}",
                    "",
                    "list",
                    "bench",
                    STAMP);
            all.row(
                    "admission.standing_act (case_id, step, kind, on_day, cell_id, person_id, measure)",
                    file,
                    i + 1,
                    KINDS[i],
                    days.get(i),
                    cell,
                    person,
                    MEASURES[i]);
            all.row(
                    "admission.stage_span (case_id, n, person_id, cell_id, stage, from_day, until_day, ends_on)",
                    file,
                    i,
                    person,
                    cell,
                    STAGES[i],
                    days.get(i),
                    until,
                    i == 2 ? days.get(i).plusYears(1) : "\\N");
        }
        var name = "Người số " + ids;
        all.row(
                "admission.case_file (id, person_id, opened_for, opened_in, cell_id, steps, stage, full_name, folded_name, sort_key, opened_at, listed_on, certified_on, ceremony_on)",
                file,
                person,
                person,
                cell,
                cell,
                days.size(),
                STAGES[days.size() - 1],
                name,
                "nguoi so " + ids,
                name,
                STAMP,
                days.getFirst(),
                days.size() > 1 ? days.get(1) : "\\N",
                days.size() > 2 ? days.get(2) : "\\N");
    }

    /// Ids that grow, as those of the program do.
    private UUID id(int kind) {
        return new UUID(0x0190000000007000L + (++ids << 16), 0x8000000000000000L + kind);
    }

    private void run(String statement) throws SQLException {
        try (var one = db.createStatement()) {
            one.execute(statement);
        }
    }

    private static void said(String what) {
        System.out.println(java.time.LocalTime.now().withNano(0) + " " + what);
    }

    /// Rows for several tables, each sent by COPY when there are enough of them.
    private static final class Tables implements AutoCloseable {

        private static final int MANY = 8 << 20;

        private final Connection db;
        private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

        Tables(Connection db) {
            this.db = db;
        }

        void row(String table, Object... values) throws SQLException {
            var text = rows.computeIfAbsent(table, _ -> new StringBuilder());
            for (var i = 0; i < values.length; i++) {
                text.append(i == 0 ? "" : "\t").append(values[i]);
            }
            text.append('\n');
            if (text.length() > MANY) {
                send(table, text);
            }
        }

        private void send(String table, StringBuilder text) throws SQLException {
            try (Writer out = new OutputStreamWriter(
                    new BufferedOutputStream(
                            new PGCopyOutputStream(db.unwrap(PGConnection.class), "copy " + table + " from stdin"),
                            1 << 16),
                    StandardCharsets.UTF_8)) {
                out.append(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            text.setLength(0);
        }

        @Override
        public void close() throws SQLException {
            for (var one : rows.entrySet()) {
                send(one.getKey(), one.getValue());
            }
        }
    }
}
