package vn.ketnap.course;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: places in classes.
@Repository
class LearnerHoldings implements Holdings {

    private static final String ROWS = """
            select 'course.enrolment' as held,
                (to_jsonb(t) || jsonb_build_object('class', (select c.name from course.current_call c
                    where c.course_id = t.course_id)))::text as said
            from course.enrolment t where t.person_id = any(:ids)
            """;

    private final JdbcClient db;

    LearnerHoldings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<HeldRow> about(Collection<UUID> ids) {
        return db.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new HeldRow(row.getString("held"), row.getString("said")))
                .list();
    }

    @Override
    public void erase(Erased person) {
        db.sql("select course.erase(:ids)::text")
                .param("ids", person.allIds())
                .query((_, _) -> "")
                .single();
    }
}
