package vn.ketnap.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.desk.Planted.Somebody;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;

/// Two wards with somebody in each of whom every field holds a canary; accounts of one ward and of every place beside,
/// below and around the other; and the identities of all that is kept in the other.
final class CanaryWorld {

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    final Somebody own;
    final Somebody other;

    /// Accounts that may not learn anything of [#other].
    final List<String> strangers = new ArrayList<>();

    /// Identities in the other ward, by the table that keeps them.
    final Map<String, List<String>> identities = new TreeMap<>();

    private final Organizations organizations;
    private final Accounts accounts;
    private final Rights rights;
    private final JdbcClient db;

    CanaryWorld(
            Somebody own,
            Somebody other,
            Organizations organizations,
            Accounts accounts,
            Rights rights,
            JdbcClient db) {
        this.own = own;
        this.other = other;
        this.organizations = organizations;
        this.accounts = accounts;
        this.rights = rights;
        this.db = db;
    }

    /// What must be seen nowhere outside.
    List<String> canaries() {
        return List.of(other.mark(), other.number());
    }

    void settle() {
        var at = mark(other);
        var cell = part("A" + at);
        var child = organizations.add(
                NewOrganization.of(
                        "D" + at,
                        "Đoàn thanh niên " + at,
                        OrganizationKind.YOUTH_UNION,
                        java.util.Optional.of(cell),
                        Span.since(LONG_AGO),
                        List.of()),
                PROGRAM);
        for (var role : Role.values()) {
            account(role, "own-cell", part("A" + mark(own)), false);
            account(role, "own-ward", part("W" + mark(own)), false);
            account(role, "beside", part("B" + at), false);
            account(role, "below", child, false);
            account(role, "ended", cell, true);
        }
        account(Role.HELPER, "same-cell", cell, false);
        account(Role.LEVEL_ABOVE, "above", part("W" + at), false);
        account(Role.MASS_ORGANISATION, "same-cell", cell, false);
        account(Role.AMENDER, "same-ward", part("W" + at), false);
        account(Role.ADMINISTRATOR, "same-ward", part("W" + at), false);
        accounts.create(eyes(), "Tài khoản", "mot mat khau dai", false, PROGRAM);
        rights.give(eyes(), Role.OFFICER, part("W" + at), Span.since(LONG_AGO), PROGRAM);
        var nobody = "none-" + at;
        accounts.create(nobody, "Tài khoản", "mot mat khau dai", false, PROGRAM);
        strangers.add(nobody);
    }

    /// An officer of the other ward whom nobody can lock, for no identity names it.
    String eyes() {
        return "mat-" + mark(other);
    }

    /// Words of the ward itself: a meeting, a group, a list brought in.
    void plant() {
        var seed = other.seed();
        var cell = "'" + part("A" + mark(other)) + "'";
        run(
                "insert into meeting.meeting (id, body, part_id, kind, on_day, hour, place, draft, convened_by, convened_at,"
                        + " saved_by, saved_at)"
                        + " values ('" + UUID.randomUUID() + "', 'cell', " + cell + ", 'regular', '2018-09-20', '19', '"
                        + seed
                        + "place', '{}', 't', now(), 't', now())");
        var group = UUID.randomUUID();
        run("insert into admission.source_group values ('" + group + "', " + cell + ", 't', now())");
        run("insert into admission.source_group_name (group_id, name, ended, recorded_by, recorded_at) values ('"
                + group + "', '" + (seed + "group").substring(0, Math.min(40, seed.length() + 5))
                + "', false, 't', now())");
        run("insert into exchange.import (file, sha256, kind, part_id, recorded_by, recorded_at) values ('" + seed
                + "list.xlsx', 'x', 'sources', " + cell + ", 't', now())");
    }

    /// Every identity of the other ward that an address or a field may name, asked of the catalogue of the database.
    void collect() {
        var parts = "array['" + part("W" + mark(other)) + "', '" + part("A" + mark(other)) + "']::uuid[]";
        var persons = "array['" + other.id() + "']::uuid[]";
        var about = "array['" + other.id() + "', '" + other.file() + "']::uuid[]";
        var keys = Map.of(
                "cell_id",
                parts,
                "part_id",
                parts,
                "organization_id",
                parts,
                "person_id",
                persons,
                "case_id",
                "array['" + other.file() + "']::uuid[]",
                "about",
                about);
        var columns = new HashMap<String, List<String>>();
        db.sql("""
                select table_schema || '.' || table_name as tab, column_name as col from information_schema.columns
                where table_schema not in ('information_schema', 'pg_catalog', 'start', 'journal')
                  and data_type in ('uuid', 'bigint', 'integer')
                """)
                .query((row, _) -> columns.computeIfAbsent(row.getString("tab"), _ -> new ArrayList<>())
                        .add(row.getString("col")))
                .list();
        columns.forEach((table, has) -> has.stream()
                .filter(keys::containsKey)
                .forEach(key -> has.stream()
                        .filter(one -> one.equals("id") || one.endsWith("_id") || one.equals("line"))
                        .forEach(id -> identities
                                .computeIfAbsent(table, _ -> new ArrayList<>())
                                .addAll(db.sql("select distinct " + id + "::text from " + table + " where " + key
                                                + " = any(" + keys.get(key) + ") and " + id + " is not null limit 20")
                                        .query(String.class)
                                        .list()))));
        identities.put("code", List.of("A" + mark(other), "W" + mark(other), "B" + mark(other), "D" + mark(other)));
        identities.put("account", List.of(other.officer(), other.secretary(), "canbo2-" + mark(other)));
    }

    List<String> anywhere() {
        return identities.values().stream().flatMap(List::stream).distinct().toList();
    }

    static String mark(Somebody one) {
        return one.officer().substring(one.officer().indexOf('-') + 1);
    }

    private void account(Role role, String place, OrganizationRef part, boolean ended) {
        var name = (role + "-" + place + "-" + mark(other))
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        accounts.create(name, "Tài khoản", "mot mat khau dai", false, PROGRAM);
        var from = role == Role.LEVEL_ABOVE_BY_NAME ? TODAY.minusDays(20) : LONG_AGO;
        var until = ended ? TODAY : TODAY.plusDays(9);
        rights.give(name, role, part, Span.between(from, until), "kiểm tra", PROGRAM);
        strangers.add(name);
    }

    private OrganizationRef part(String code) {
        return TestDatabase.everywhere(
                () -> organizations.byCode(code).orElseThrow().id());
    }

    private void run(String sql) {
        db.sql(sql).update();
    }
}
