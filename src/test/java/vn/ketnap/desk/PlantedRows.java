package vn.ketnap.desk;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.PersonRef;

/// Rows of rooms that are not written by the forms of a person's page, as those rooms write them.
@TestComponent
public class PlantedRows {

    private final JdbcClient db;

    private final TransactionTemplate transactions;

    PlantedRows(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transactions = new TransactionTemplate(transactions);
    }

    UUID plant(PersonRef person, CaseId file, ClassWorld world, Sown sown) {
        return TestDatabase.everywhere(() -> transactions.execute(_ -> planted(person, file, world, sown)));
    }

    private UUID planted(PersonRef person, CaseId file, ClassWorld world, Sown sown) {
        var p = "'" + person + "'";
        var cell = "'" + world.ward.cell + "'";
        run("insert into admission.paper_words (case_id, field, said, recorded_by, recorded_at) values ('" + file
                + "', 'D-X', '" + sown.word("paper-words") + "', 't', now())");
        var course = UUID.randomUUID();
        run("insert into course.course values ('" + course + "', 'awareness', " + cell + ")");
        run("insert into course.enrolment (course_id, person_id, cell_id, taken_off_on, taken_off_reason, absence,"
                + " recorded_by, recorded_at) values ('" + course + "', " + p + ", " + cell + ", '2018-03-01', '"
                + sown.word("taken-off") + "', '" + sown.word("absence") + "', 't', now())");
        paper(file.value(), cell, Planted.paper(sown.name() + " " + sown.word("own-paper")));
        imports(p, cell, sown);
        meetings(p, cell, sown);
        activities(p, cell, world, sown);
        var session = UUID.randomUUID();
        run("insert into access.session values ('" + session + "', '" + session + "', 1, 1, 1, 1, 'x')");
        run("insert into access.session_attributes values ('" + session + "', 'x.SessionFlashMapManager.FLASH_MAPS',"
                + " convert_to('" + sown.name() + " " + sown.word("flash") + "', 'UTF8'))");
        var batch = UUID.randomUUID();
        run("insert into document.batch (id, account, part_id, file_name, kind, back, total, begun_at, touched_at)"
                + " values ('" + batch + "', 't', " + cell + ", '" + sown.word("batch")
                + "', 'zip', '/', 1, now(), now())");
        return paper(course, cell, Planted.paper(sown.name() + " " + sown.seed + "row", "Nguyễn Văn Hai 02/03/1991"));
    }

    private UUID paper(UUID about, String cell, byte[] bytes) {
        var id = UUID.randomUUID();
        db.sql("insert into document.paper (id, form, form_code, part_id, about, copy, organization_id, number, on_day,"
                        + " signer_office, signer_name, template, bytes, sha256, issued_by, issued_at) values (:id,"
                        + " 'F-X', 'X', " + cell + ", :about, '', " + cell + ", '1', '2018-03-01', 'o', 's', 'HD36',"
                        + " :bytes, 'x', 't', now())")
                .param("id", id)
                .param("about", about)
                .param("bytes", bytes)
                .update();
        return id;
    }

    private void imports(String p, String cell, Sown sown) {
        var list = db.sql("insert into exchange.import (file, sha256, kind, part_id, recorded_by, recorded_at) values"
                        + " ('a.xlsx', 'x', 'sources', " + cell + ", 't', now()) returning id")
                .query(Long.class)
                .single();
        run("insert into exchange.import_row (import_id, sheet, row, outcome, person_id, written, detail) values ("
                + list
                + ", 's', 2, 'added', " + p + ", jsonb_build_object('A', '" + sown.word("row") + "'), '"
                + sown.word("row-detail") + "')");
        run("insert into exchange.import_row (import_id, sheet, row, outcome, written) values (" + list
                + ", 's', 3, 'held', jsonb_build_object('A', '" + sown.name() + "', 'B', '" + sown.seed + "held'))");
        run("insert into exchange.import_row (import_id, sheet, row, outcome, written) values (" + list
                + ", 's', 4, 'held', jsonb_build_object('A', 'Nguyễn Văn Hai'))");
        var upload = UUID.randomUUID();
        run("insert into exchange.upload values ('" + upload + "', 'b.xlsx', convert_to('" + sown.seed
                + "upload', 'UTF8'), 't', now())");
        run("insert into exchange.trial values ('" + upload + "', " + cell + ", 1, json_build_object('A', '"
                + sown.name() + "'))");
    }

    private void meetings(String p, String cell, Sown sown) {
        for (var draft : new boolean[] {true, false}) {
            var id = UUID.randomUUID();
            run("insert into meeting.meeting (id, body, part_id, kind, on_day, hour, place, draft, convened_by,"
                    + " convened_at, saved_by, saved_at) values ('" + id + "', 'cell', " + cell
                    + ", 'regular', '2018-04-01', '19', 'x', "
                    + (draft ? "jsonb_build_object('p' || " + p + ", '" + sown.word("draft") + "')" : "'{}'")
                    + ", 't', now(), 't', now())");
            if (!draft) {
                run("insert into meeting.minutes values ('" + id + "', '{}', jsonb_build_object('other', 'Khen "
                        + sown.name() + "'), 'page', 't', now())");
                run("insert into meeting.minutes_words values ('" + id + "', " + p + ", jsonb_build_object('heard', '"
                        + sown.word("minutes") + "'))");
            }
        }
    }

    private void activities(String p, String cell, ClassWorld world, Sown sown) {
        var id = UUID.randomUUID();
        run("insert into planning.activity values ('" + id + "', '" + world.ward.ward + "')");
        var fact = db.sql("insert into planning.activity_fact (activity_id, kind, from_day, to_day, recorded_by,"
                        + " recorded_at) values ('" + id + "', 'award', '2018-03-01', '2018-03-01', 't', now())"
                        + " returning id")
                .query(Long.class)
                .single();
        run("insert into planning.activity_words values (" + fact + ", '" + id + "', 'Khen thưởng " + sown.name()
                + "', '', '')");
        run("insert into planning.noticed (activity_id, person_id, cell_id, counts, recorded_by, recorded_at) values ('"
                + id + "', " + p + ", " + cell + ", true, 't', now())");
    }

    private void run(String sql) {
        db.sql(sql).update();
    }
}
