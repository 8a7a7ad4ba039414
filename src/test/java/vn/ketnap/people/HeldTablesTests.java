package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;

/// Every table either is looked through when a person's data is taken out, or says here why it holds nothing of one
/// person.
@KetNapTest
class HeldTablesTests {

    private static final Path JAVA = Path.of("src/main/java/vn/ketnap");
    private static final Pattern LOOKED_THROUGH = Pattern.compile("from ([a-z]+\\.[a-z_]+) t\\b");

    /// Beginnings of names of tables, and why nothing in them is of one person.
    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            Map.entry("access.miss", "names as typed, gone after the window of throttling"),
            Map.entry("access.passkey", "secrets of accounts"),
            Map.entry("access.recovery_code", "secrets of accounts"),
            Map.entry("access.sent_form", "a digest nobody can read and the address of a page, for a day"),
            Map.entry("access.session", "sessions of accounts; a sentence lives there until it is shown"),
            Map.entry("access.totp", "secrets of accounts"),
            Map.entry("admission.measure_count", "numbers"),
            Map.entry("admission.node_", "numbers"),
            Map.entry("admission.source_group", "names of groups"),
            Map.entry("admission.source_range", "bounds of lists"),
            Map.entry("admission.stage_count", "numbers"),
            Map.entry("admission.sum_path", "numbers"),
            Map.entry("course.call", "classes"),
            Map.entry("course.course", "classes"),
            Map.entry("document.batch", "files of a few hours"),
            Map.entry("document.counter", "numbers"),
            Map.entry("document.own_template", "forms without persons"),
            Map.entry("document.term", "terms of committees"),
            Map.entry("exchange.import", "files by name"),
            Map.entry("exchange.mapping", "headings of lists"),
            Map.entry("exchange.trial", "gone when the list is brought in or given up"),
            Map.entry("exchange.upload", "gone when the list is brought in or given up"),
            Map.entry("journal.brought", "digests of whole journals"),
            Map.entry("journal.brought_seal", "digests"),
            Map.entry("journal.seal", "digests"),
            Map.entry("journal.unsealed", "numbers of lines"),
            Map.entry("meeting.minutes", "the words of persons lie in minutes_words"),
            Map.entry("organization.", "organisations and rights of accounts"),
            Map.entry("people.exposure", "accounts and times; whom it concerns is read from the journal"),
            Map.entry("people.place_name", "places"),
            Map.entry("people.retention", "terms of committees"),
            Map.entry("people.reversal", "lists taken back"),
            Map.entry("planning.", "plans, activities and visits of organisations"),
            Map.entry("regulation.", "numbers of the regulation"),
            Map.entry("reporting.", "figures"));

    @Autowired
    private JdbcClient db;

    @Test
    void every_table_is_looked_through_or_holds_nothing_of_one_person() throws IOException {
        var looked = lookedThrough();
        var tables = new HashSet<>(
                TestDatabase.everywhere(() -> db.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'start', 'public')
                """).query(String.class).list()));

        assertThat(tables).containsAll(looked);
        tables.removeAll(looked);
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(OF_NOBODY.keySet())
                        .as("not taken out for a person, and no reason why not: " + table)
                        .anyMatch(table::startsWith));
    }

    /// Whatever column points at a person or a case, its table is looked through.
    @Test
    void a_table_that_points_at_a_person_or_a_case_is_looked_through() throws IOException {
        var pointing =
                TestDatabase.everywhere(() -> db.sql("""
                select distinct n.nspname || '.' || c.relname from pg_attribute a
                join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and a.attname in ('person_id', 'case_id', 'person', 'merged_id', 'chair_id')
                """).query(String.class).list());

        assertThat(pointing).hasSizeGreaterThan(15);
        assertThat(lookedThrough()).containsAll(pointing);
    }

    private static Set<String> lookedThrough() throws IOException {
        var tables = new HashSet<String>();
        try (var files = Files.walk(JAVA)) {
            for (var file : files.filter(one -> one.toString().endsWith("Holdings.java"))
                    .toList()) {
                LOOKED_THROUGH.matcher(Files.readString(file)).results().forEach(found -> tables.add(found.group(1)));
            }
        }
        return tables;
    }
}
