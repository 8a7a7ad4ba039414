package vn.ketnap.admission;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;

/// What this room holds about a person: the cases, their acts and words; of the cases of others the acts that name the
/// person, without their words.
@Repository
class CaseHoldings implements Holdings {

    private static final String ROWS = """
            select 'admission.case_file' as held, to_jsonb(t)::text as said from admission.case_file t
                where t.id = any(:ids)
            union all select 'admission.act', to_jsonb(t)::text from admission.act t where t.case_id = any(:ids)
            union all select 'admission.act_words', (to_jsonb(t) - 'salt')::text from admission.act_words t
                where t.case_id = any(:ids)
            union all select 'admission.paper_words', to_jsonb(t)::text from admission.paper_words t
                where t.case_id = any(:ids)
            union all select 'admission.standing_act', to_jsonb(t)::text from admission.standing_act t
                where t.case_id = any(:ids)
            union all select 'admission.stage_span', to_jsonb(t)::text from admission.stage_span t
                where t.case_id = any(:ids)
            union all select 'admission.obligation', to_jsonb(t)::text from admission.obligation t
                where t.case_id = any(:ids)
            union all select 'admission.source_grouped',
                    (to_jsonb(t) || jsonb_build_object('name', (select g.name from admission.current_group g
                        where g.id = t.group_id)))::text
                from admission.source_grouped t where t.case_id = any(:ids)
            union all select 'admission.section_reason', to_jsonb(t)::text from admission.section_reason t
                where t.person_id = any(:ids)
            union all select 'admission.act', jsonb_build_object('step', t.step, 'kind', t.kind, 'on_day', t.on_day)::text
                from admission.act t
                where not t.case_id = any(:ids)
                  and exists (select 1 from admission.named_in(t.details) as named(id) where named.id = any(:ids))
            """;

    private final JdbcClient db;

    CaseHoldings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<UUID> alsoKnownAs(Collection<UUID> ids) {
        return new HashSet<>(db.sql("select f.id from admission.case_file f where f.person_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
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
        db.sql("select admission.erase(:ids)::text")
                .param("ids", person.allIds())
                .query((_, _) -> "")
                .single();
    }
}
