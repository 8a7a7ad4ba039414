package vn.ketnap.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Vietnamese;

/// Organisations, their periods and other names. Rows are only ever added.
@Repository
class OrganizationStore implements References {

    private final JdbcClient db;
    private final Clock clock;

    OrganizationStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Tree read() {
        var aliases = aliases();
        var written = db.sql("""
                select p.*, o.code from organization.period p
                join organization.organization o on o.id = p.organization_id
                where p.import_id is null or p.import_id not in (select import_id from organization.reversal)
                order by p.id
                """).query((row, n) -> organization(row, aliases)).list();
        return new Tree(written, ancestors());
    }

    /// Another word whenever anything was written since.
    String stamp() {
        return db.sql("""
                select concat_ws(' ', (select count(*) from organization.period), (select max(id) from organization.period),
                    (select count(*) from organization.reversal), (select count(*) from organization.alias))
                """).query(String.class).single();
    }

    void create(OrganizationRef id, String code) {
        db.sql("insert into organization.organization (id, code) values (:id, :code)")
                .param("id", id.value())
                .param("code", code)
                .update();
    }

    Optional<OrganizationRef> byCode(String code) {
        return db.sql("select id from organization.organization where code = :code")
                .param("code", code)
                .query((row, n) -> new OrganizationRef(row.getObject("id", UUID.class)))
                .optional();
    }

    void addPeriod(OrganizationRef id, NewOrganization said, Actor by) {
        db.sql("""
                insert into organization.period (organization_id, name, kind, parent_id, delegated, from_day, until_day,
                                                 successor_id, import_id, recorded_by, recorded_at)
                values (:id, :name, :kind, :parent, :delegated, :from, :until, :successor, :import, :by, :at)
                """)
                .param("id", id.value())
                .param("name", said.name())
                .param("kind", said.kind().word())
                .param("parent", said.parent().map(OrganizationRef::value).orElse(null))
                .param("delegated", said.delegated())
                .param("from", said.span().from())
                .param("until", said.span().until().orElse(null))
                .param("successor", said.successor().map(OrganizationRef::value).orElse(null))
                .param("import", by.during().map(ImportRef::number).orElse(null))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        stand(id, said.parent());
    }

    void addAliases(OrganizationRef id, List<String> aliases, Actor by) {
        for (var alias : aliases) {
            db.sql("""
                    insert into organization.alias (organization_id, alias, folded, import_id)
                    values (:id, :alias, :folded, :import)
                    """)
                    .param("id", id.value())
                    .param("alias", alias)
                    .param("folded", Vietnamese.fold(alias))
                    .param("import", by.during().map(ImportRef::number).orElse(null))
                    .update();
        }
    }

    /// What counts and refers to what an import wrote, and was not written by it.
    @Override
    public List<Reference> toImport(ImportRef list) {
        return db.sql("""
                with mine as (select organization_id as id, min(id) as first from organization.period
                              where import_id = :import group by organization_id),
                     others as (select * from organization.period where import_id is distinct from :import
                                and (import_id is null or import_id not in (select import_id from organization.reversal))),
                     entered as (select id from mine where id not in (select organization_id from others))
                select m.id, 'period' as what from mine m join others o on o.organization_id = m.id and o.id > m.first
                union
                select e.id, 'below' from entered e join others o on o.parent_id = e.id or o.successor_id = e.id
                union
                select e.id, 'seat' from entered e join organization.seat s on s.organization_id = e.id
                    where s.import_id is distinct from :import
                      and (s.import_id is null or s.import_id not in (select import_id from organization.reversal))
                union
                select e.id, 'alias' from entered e join organization.alias a on a.organization_id = e.id
                    where a.import_id is distinct from :import
                      and (a.import_id is null or a.import_id not in (select import_id from organization.reversal))
                union
                select e.id, 'right' from entered e join organization.right_given r on r.part_id = e.id
                """)
                .param("import", list.number())
                .query((row, n) -> Reference.to(id(row, "id"), row.getString("what")))
                .list();
    }

    /// The organisations of which only the import says anything.
    List<OrganizationRef> enteredBy(ImportRef list) {
        return db.sql("""
                select organization_id from organization.period
                where import_id is null or import_id not in (select import_id from organization.reversal)
                group by organization_id having bool_and(import_id is not distinct from :import)
                """)
                .param("import", list.number())
                .query((row, n) -> id(row, "organization_id"))
                .list();
    }

    void reverse(ImportRef list, Actor by) {
        db.sql("""
                insert into organization.reversal (import_id, recorded_by, recorded_at) values (:import, :by, :at)
                on conflict do nothing
                """)
                .param("import", list.number())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        standAgain(list);
    }

    /// Makes the copy anew for what an import touched and all below it: who stood above only by the import no longer
    /// does, and no right reaches there.
    private void standAgain(ImportRef list) {
        var touched = db.sql("""
                select distinct a.organization_id from organization.ancestor a
                join organization.period p on p.organization_id = a.ancestor_id where p.import_id = :import
                """)
                .param("import", list.number())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        db.sql("delete from organization.ancestor where organization_id = any(:touched)")
                .param("touched", touched)
                .update();
        db.sql("""
                with recursive counting as (
                    select organization_id, parent_id from organization.period
                    where import_id is null or import_id not in (select import_id from organization.reversal)),
                above (id, ancestor) as (
                    select id, id from unnest(:touched::uuid[]) as touched(id)
                    union
                    select above.id, counting.parent_id from above
                    join counting on counting.organization_id = above.ancestor where counting.parent_id is not null)
                insert into organization.ancestor select id, ancestor from above
                """).param("touched", touched).update();
    }

    /// Keeps the copy of who ever stood above whom, for the organisation and all below it.
    private void stand(OrganizationRef id, Optional<OrganizationRef> parent) {
        db.sql("insert into organization.ancestor values (:id, :id) on conflict do nothing")
                .param("id", id.value())
                .update();
        parent.ifPresent(above -> db.sql("""
                insert into organization.ancestor (organization_id, ancestor_id)
                select below.organization_id, above.ancestor_id
                from organization.ancestor below, organization.ancestor above
                where below.ancestor_id = :id and above.organization_id = :parent
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("parent", above.value())
                .update());
    }

    private Map<OrganizationRef, List<String>> aliases() {
        var aliases = new HashMap<OrganizationRef, List<String>>();
        db.sql("""
                select organization_id, alias from organization.alias
                where import_id is null or import_id not in (select import_id from organization.reversal)
                order by id
                """).query(row -> {
            aliases.computeIfAbsent(id(row, "organization_id"), _ -> new ArrayList<>())
                    .add(row.getString("alias"));
        });
        return aliases;
    }

    private Map<OrganizationRef, Set<OrganizationRef>> ancestors() {
        var ancestors = new HashMap<OrganizationRef, Set<OrganizationRef>>();
        db.sql("select organization_id, ancestor_id from organization.ancestor").query(row -> {
            ancestors
                    .computeIfAbsent(id(row, "organization_id"), _ -> new HashSet<>())
                    .add(id(row, "ancestor_id"));
        });
        return ancestors;
    }

    private static Organization organization(ResultSet row, Map<OrganizationRef, List<String>> aliases)
            throws SQLException {
        var id = id(row, "organization_id");
        return new Organization(
                id,
                row.getString("code"),
                row.getString("name"),
                OrganizationKind.named(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(OrganizationRef::new),
                row.getBoolean("delegated"),
                new Span(
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class))),
                aliases.getOrDefault(id, List.of()),
                Optional.ofNullable(row.getObject("successor_id", UUID.class)).map(OrganizationRef::new));
    }

    private static OrganizationRef id(ResultSet row, String column) throws SQLException {
        return new OrganizationRef(row.getObject(column, UUID.class));
    }
}
