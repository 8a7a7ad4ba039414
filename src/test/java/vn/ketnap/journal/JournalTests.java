package vn.ketnap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.organization.Organizations;

/// Who did or saw what is written down, by identity and never by name.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTests {

    @Autowired
    private Journal journal;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private Organizations organizations;

    @Autowired
    private JdbcClient db;

    private CaseRow someone;

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        ward.told();
        someone = TestDatabase.everywhere(() -> {
            var cell = organizations.byCode("MN").orElseThrow().id();
            return cases.list(new CaseQuery(
                            "", List.of(cell), List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), 1))
                    .getFirst();
        });
    }

    @Test
    void every_act_of_the_story_left_a_line_in_its_case() {
        var acts = TestDatabase.everywhere(
                () -> cases.find(someone.id()).orElseThrow().acts());

        assertThat(journal.about(someone.id().toString(), 500))
                .filteredOn(line -> line.what().startsWith("act:"))
                .hasSize(acts.size())
                .allSatisfy(line -> assertThat(line.account()).isEqualTo("demo"));
    }

    @Test
    void looking_at_a_person_leaves_a_line_with_the_account() {
        var before = views().size();

        guest.asks(Optional.of("capuy"), "/people/" + someone.person());

        assertThat(views()).hasSize(before + 1);
        assertThat(views().getFirst().account()).isEqualTo("capuy");
    }

    @Test
    void a_look_that_was_refused_leaves_none() {
        var before = views().size();

        guest.asks(Optional.of("captren"), "/people/" + someone.person());

        assertThat(views()).hasSize(before);
    }

    @Test
    void a_list_taken_out_leaves_a_line() {
        guest.asks(Optional.of("canbo"), "/sources.xlsx");

        assertThat(journal.before(Long.MAX_VALUE, 20))
                .anySatisfy(line -> assertThat(line.what()).isEqualTo("export:sources"));
    }

    @Test
    void a_list_brought_in_left_a_line() {
        var kinds = db.sql("select distinct what from journal.line where account = 'demo' and what like 'import:%'")
                .query(String.class)
                .list();

        assertThat(kinds).containsExactlyInAnyOrder("import:organisations", "import:members", "import:sources");
    }

    @Test
    void no_line_bears_a_name() {
        var lines = db.sql("select what || ' ' || subject from journal.line")
                .query(String.class)
                .list();

        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("Nguyễn") || line.contains("Phạm"));
    }

    @Test
    void a_line_once_written_cannot_be_changed_or_taken_out() {
        assertThatThrownBy(() -> db.sql("update journal.line set account = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("delete from journal.line").update()).isInstanceOf(DataAccessException.class);
    }

    private List<Journal.Line> views() {
        return journal.about(someone.person().toString(), 500).stream()
                .filter(line -> line.what().equals("view:person"))
                .toList();
    }
}
