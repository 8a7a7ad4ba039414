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
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Vietnamese;

/// Organisations, their periods and other names. Rows are only ever added.
@Repository
class OrganizationStore {

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

    /// Everything that refers to what an import wrote and was not written by it.
    List<String> refersTo(ImportRef list) {
        return db.sql("""
                with mine as (select distinct organization_id as id from organization.period where import_id = :import)
                select distinct o.code || ': ' || why as line from (
                    select p.organization_id as id, 'thay đổi sau / changed later' as why from organization.period p
                        where p.organization_id in (select id from mine) and p.import_id is distinct from :import
                          and p.id > (select min(id) from organization.period where import_id = :import)
                    union all
                    select p.parent_id, 'có tổ chức trực thuộc / has organisations below' from organization.period p
                        where p.parent_id in (select id from mine) and p.import_id is distinct from :import
                    union all
                    select s.organization_id, 'có người giữ chức / has seats' from organization.seat s
                        where s.organization_id in (select id from mine) and s.import_id is distinct from :import
                    union all
                    select a.organization_id, 'có tên gọi khác ghi sau / other names recorded later'
                        from organization.alias a
                        where a.organization_id in (select id from mine) and a.import_id is distinct from :import
                    union all
                    select r.part_id, 'có quyền của tài khoản / an account has rights' from organization.right_given r
                        where r.part_id in (select id from mine)
                ) found join organization.organization o on o.id = found.id
                order by 1
                """).param("import", list.number()).query(String.class).list();
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
