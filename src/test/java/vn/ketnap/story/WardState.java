package vn.ketnap.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything that the acts of the ward come to, a line each, with the names of people and organisations in place of
/// their identities, which differ from database to database.
record WardState(List<String> lines) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String NAMES = """
            select o.id, o.code from organization.organization o
            union all
            select p.person_id, p.full_name || ' ' || coalesce(p.birth::text, '') from people.current_person p
            """;

    /// Left out is what is in the nature of telling: when and by whom it was recorded, at which step of the case,
    /// by which list, and the salt of a digest; and who was sent to a class for new members, which the story does
    /// not tell.
    private static final String LINES = """
            with ward as (select id from organization.organization where code = any(:codes)),
            untold as (select a.* from admission.act a where a.kind = 'new-member-class-sent'),
            own as (select f.* from admission.case_file f where f.cell_id in (select id from ward))
            select f.person_id || ' ' || c.key || ': ' || coalesce(c.value #>> '{}', '–')
                from own f, jsonb_each(to_jsonb(f) - '{id, opened_at}'::text[] || jsonb_build_object('steps',
                    f.steps - (select count(*) from untold u where u.case_id = f.id))) c
            union all
            select f.person_id || ' owes ' || (to_jsonb(o) - '{case_id}'::text[])::text
                from own f join admission.obligation o on o.case_id = f.id
            union all
            select f.person_id || ' stands ' || (to_jsonb(s) - '{case_id, person_id, step}'::text[])::text
                from own f join admission.standing_act s on s.case_id = f.id and s.kind <> 'new-member-class-sent'
            union all
            select f.person_id || ' did ' || (to_jsonb(a) - '{case_id, step, words_digest, import_id, recorded_by,
                    recorded_at}'::text[] || jsonb_build_object('words', w.words))::text
                from own f join admission.act a on a.case_id = f.id and a.kind <> 'new-member-class-sent'
                join admission.act_words w on w.case_id = a.case_id and w.step = a.step
            union all
            select 'count ' || to_jsonb(c)::text from admission.stage_count c
                where c.n <> 0 and c.cell_id in (select id from ward)
            union all
            select 'count ' || to_jsonb(c)::text from admission.measure_count c
                where c.n <> 0 and c.cell_id in (select id from ward)
            union all
            select p.person_id || ' is ' || (to_jsonb(p) - '{id, person_id, import_id, recorded_by,
                    recorded_at}'::text[])::text
                from people.current_person p where p.cell_id in (select id from ward)
            """;

    /// The state of a ward.
    ///
    /// @param codes of the organisations of the ward; others in the same database are left alone
    static WardState of(JdbcClient owner, List<String> codes) {
        var names = new HashMap<String, String>();
        owner.sql(NAMES).query(row -> {
            names.put(row.getObject(1, UUID.class).toString(), row.getString(2));
        });
        return new WardState(
                owner.sql(LINES).param("codes", codes.toArray(String[]::new)).query(String.class).list().stream()
                        .map(line -> ID.matcher(line).replaceAll(id -> names.getOrDefault(id.group(), "?")))
                        .sorted()
                        .toList());
    }

    static List<String> codes(JdbcClient owner) {
        return owner.sql("select code from organization.organization")
                .query(String.class)
                .list();
    }

    /// The same without some words of the acts of a kind.
    ///
    /// @param word as a pattern
    WardState without(String act, String word) {
        var said = Pattern.compile("\"" + word + "\": (?:\"[^\"]*\"|\\d+|\\{[^{}]*})(?:, )?");
        return new WardState(lines.stream()
                .map(line -> line.contains(" did {\"kind\": \"" + act + "\"")
                        ? said.matcher(line).replaceAll("")
                        : line)
                .sorted()
                .toList());
    }

    /// Each line that stands in one of the two only, with a sign before it: `-` in this, `+` in the other.
    List<String> differences(WardState other) {
        var differing = new ArrayList<String>();
        rest(this, other).forEach(line -> differing.add("- " + line));
        rest(other, this).forEach(line -> differing.add("+ " + line));
        return differing;
    }

    private static List<String> rest(WardState one, WardState other) {
        var rest = new ArrayList<>(one.lines());
        other.lines().forEach(rest::remove);
        return rest;
    }
}
