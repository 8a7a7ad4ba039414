package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.journal.Journal;

@KetNapTest
class IdentityNumberTests {

    private static final Actor OFFICER = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Numbers numbers;

    @Autowired
    private PersonSearch search;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_digits_are_nowhere_in_the_database() {
        var number = fresh();
        var person = person(ward.cell());
        give(person, number);
        TestDatabase.everywhere(() -> numbers.unmask(person, OFFICER));

        assertThat(rowsWith(person.toString()))
                .as("the search sees rows at all")
                .isNotEmpty();
        assertThat(rowsWith(number)).isEmpty();
        assertThat(rowsWith(number.substring(0, 8))).isEmpty();
    }

    @Test
    void a_number_is_found_by_the_whole_of_it_only() {
        var number = fresh();
        var cell = ward.cell();
        var person = person(cell);
        give(person, number);

        assertThat(numbered(number, cell)).containsExactly(person);
        assertThat(numbered(number.substring(0, 9), cell)).isEmpty();
        assertThat(numbered(number, ward.cell())).isEmpty();
    }

    @Test
    void a_number_is_shown_masked_and_opened_with_a_line_in_the_journal() {
        var number = fresh();
        var person = person(ward.cell());
        give(person, number);

        assertThat(TestDatabase.everywhere(() -> numbers.masked(person))).contains("•••••••••" + number.substring(9));
        assertThat(lookedAt(person)).isEmpty();
        assertThat(TestDatabase.everywhere(() -> numbers.unmask(person, OFFICER)))
                .contains(number);
        assertThat(lookedAt(person)).containsExactly("view:identity-number");
    }

    @Test
    void a_number_in_use_is_not_taken_and_its_holder_is_known_in_scope_only() {
        var number = fresh();
        var here = ward.cell();
        var elsewhere = ward.cell();
        var holder = person(elsewhere);
        give(holder, number);
        var person = person(here);

        var answer = TestDatabase.in(Scope.of(List.of(here)), () -> numbers.give(person, number, OFFICER));

        assertThat(answer).isEqualTo(Numbers.Answer.IN_USE);
        assertThat(TestDatabase.in(Scope.of(List.of(here)), () -> numbers.inUse(number)))
                .isTrue();
        assertThat(TestDatabase.in(Scope.of(List.of(here)), () -> numbers.holder(number)))
                .isEmpty();
        assertThat(TestDatabase.in(Scope.of(List.of(elsewhere)), () -> numbers.holder(number)))
                .contains(holder);
    }

    private List<PersonRef> numbered(String number, OrganizationRef cell) {
        var query = new PersonQuery(number, List.of(cell), LocalDate.of(2018, 9, 26), Optional.empty(), 40);
        return TestDatabase.everywhere(() -> search.numbered(query)).stream()
                .map(PersonQuery.Found::person)
                .toList();
    }

    private List<String> lookedAt(PersonRef person) {
        return TestDatabase.everywhere(() -> journal.about(person.toString(), 20)).stream()
                .map(Journal.Line::what)
                .filter(what -> what.startsWith("view:"))
                .toList();
    }

    /// The tables of the program that have a row in which these words appear.
    private List<String> rowsWith(String words) {
        return TestDatabase.everywhere(() -> transaction.execute(_ -> {
            var found = new ArrayList<String>();
            for (var table : tables()) {
                if (db.sql("select exists (select 1 from " + table + " t where t::text like '%' || :words || '%')")
                        .param("words", words)
                        .query(Boolean.class)
                        .single()) {
                    found.add(table);
                }
            }
            return found;
        }));
    }

    private List<String> tables() {
        return db.sql("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                  and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
                """).query(String.class).list();
    }

    private void give(PersonRef person, String number) {
        assertThat(TestDatabase.everywhere(() -> numbers.give(person, number, OFFICER)))
                .isEqualTo(Numbers.Answer.KEPT);
    }

    private PersonRef person(OrganizationRef cell) {
        return TestDatabase.everywhere(() -> people.add(
                new NewPerson("Nguyễn Thị An", Optional.empty(), Optional.empty(), Map.of(), cell), OFFICER));
    }

    private static String fresh() {
        return "026" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
    }
}
