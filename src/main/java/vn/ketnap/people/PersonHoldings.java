package vn.ketnap.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.ketnap.basics.Erased;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.basics.Holdings;
import vn.ketnap.basics.Vault;

/// What this room holds about a person; identity numbers are opened.
@Repository
class PersonHoldings implements Holdings {

    private static final String ROWS = """
            select 'people.person' as held, to_jsonb(t)::text as said from people.person t where t.id = any(:ids)
            union all select 'people.person_version', to_jsonb(t)::text from people.person_version t
                where t.person_id = any(:ids)
            union all select 'people.identity_number', to_jsonb(t)::text from people.identity_number t
                where t.person_id = any(:ids)
            union all select 'people.cv_line', to_jsonb(t)::text from people.cv_line t where t.person_id = any(:ids)
            union all select 'people.membership', to_jsonb(t)::text from people.membership t
                where t.person_id = any(:ids)
            union all select 'people.activity', to_jsonb(t)::text from people.activity t where t.person_id = any(:ids)
            union all select 'people.admitted', to_jsonb(t)::text from people.admitted t where t.person_id = any(:ids)
            union all select 'people.birth_correction', to_jsonb(t)::text from people.birth_correction t
                where t.person_id = any(:ids)
            union all select 'people.merge', to_jsonb(t)::text from people.merge t
                where t.merged_id = any(:ids) or t.kept_id = any(:ids)
            union all select 'people.merge_undone', to_jsonb(t)::text from people.merge_undone t
                where t.merge_id in (select m.id from people.merge m where m.merged_id = any(:ids) or m.kept_id = any(:ids))
            union all select 'people.consent', to_jsonb(t)::text from people.consent t where t.person_id = any(:ids)
            union all select 'people.consent_withdrawn', to_jsonb(t)::text from people.consent_withdrawn t
                where t.consent_id in (select c.id from people.consent c where c.person_id = any(:ids))
            union all select 'people.erased', to_jsonb(t)::text from people.erased t where t.person_id = any(:ids)
            union all select 'people.not_same', to_jsonb(t)::text from people.not_same t
                where t.one = any(:ids) or t.other = any(:ids)
            """;

    private final JdbcClient db;
    private final Vault seals;
    private final JsonMapper json = JsonMapper.builder().build();

    PersonHoldings(JdbcClient db, Vault seals) {
        this.db = db;
        this.seals = seals;
    }

    @Override
    public Set<UUID> alsoKnownAs(Collection<UUID> ids) {
        return new HashSet<>(db.sql("""
                select p.id from people.person p
                where p.merged_into = any(:ids) or p.id in (select o.merged_into from people.person o where o.id = any(:ids))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    @Override
    public List<HeldRow> about(Collection<UUID> ids) {
        return db
                .sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new HeldRow(row.getString("held"), row.getString("said")))
                .list()
                .stream()
                .map(row -> row.table().equals("people.identity_number") ? opened(row) : row)
                .toList();
    }

    @Override
    public void erase(Erased person) {
        db.sql("select people.erase(:ids)::text")
                .param("ids", person.allIds())
                .query((_, _) -> "")
                .single();
    }

    private HeldRow opened(HeldRow row) {
        var number = (ObjectNode) json.readTree(row.json());
        number.put("number", seals.open(number.path("sealed").asString()));
        number.remove(List.of("sealed", "digest"));
        return new HeldRow(row.table(), json.writeValueAsString(number));
    }
}
