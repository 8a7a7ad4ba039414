package vn.ketnap.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: what minutes say of them, and the sessions they chaired or kept the minutes of.
@Repository
class MinutesHoldings implements Holdings {

    private static final String ROWS = """
            select 'meeting.minutes_words' as held,
                (to_jsonb(t) || (select jsonb_build_object('on_day', m.on_day) from meeting.meeting m
                    where m.id = t.meeting_id))::text as said
            from meeting.minutes_words t where t.person_id = any(:ids)
            union all select 'meeting.meeting',
                    jsonb_build_object('on_day', t.on_day, 'chaired', t.chair_id = any(:ids), 'kept', t.keeper_id = any(:ids))::text
                from meeting.meeting t where t.chair_id = any(:ids) or t.keeper_id = any(:ids)
            union all select 'meeting.meeting', jsonb_build_object('on_day', t.on_day, d.key, d.value)::text
                from meeting.meeting t cross join lateral jsonb_each(t.draft) as d(key, value)
                where exists (select 1 from unnest(:ids::uuid[]) as one(id) where position(one.id::text in d.key) > 0)
            """;

    private final JdbcClient db;

    MinutesHoldings(JdbcClient db) {
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
        db.sql("select meeting.erase(:ids, :names)::text")
                .param("ids", person.allIds())
                .param("names", person.allNames())
                .query((_, _) -> "")
                .single();
    }
}
