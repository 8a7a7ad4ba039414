package vn.ketnap.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;

/// Corrections of dates of birth that hold, and the decisions that make them hold.
@Repository
class BirthStore {

    private final JdbcClient db;
    private final Clock clock;

    BirthStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(PersonRef person, String before, String after, String reason, Actor by) {
        db.sql("""
                insert into people.birth_correction (person_id, before, after, reason, recorded_by, recorded_at)
                values (:person, :before, :after, :reason, :by, :at)
                """)
                .param("person", person.value())
                .param("before", before)
                .param("after", after)
                .param("reason", reason)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<BirthDates.Corrected> of(PersonRef person) {
        return db.sql("""
                select * from people.birth_correction
                where person_id = any((select people.all_of(people.survivors(array[:person]::uuid[])))::uuid[])
                order by id desc
                """)
                .param("person", person.value())
                .query((row, n) -> new BirthDates.Corrected(
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate()))
                .list();
    }

    void admitted(UUID caseId, PersonRef person, Optional<LocalDate> decidedOn) {
        if (decidedOn.isEmpty()) {
            db.sql("delete from people.admitted where case_id = :case")
                    .param("case", caseId)
                    .update();
            return;
        }
        db.sql("""
                insert into people.admitted (case_id, person_id, decided_on) values (:case, :person, :on)
                on conflict (case_id) do update set decided_on = excluded.decided_on
                """)
                .param("case", caseId)
                .param("person", person.value())
                .param("on", decidedOn.get())
                .update();
    }
}
