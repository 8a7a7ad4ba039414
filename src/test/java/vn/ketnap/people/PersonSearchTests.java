package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;

@KetNapTest
class PersonSearchTests {

    private static final Actor OFFICER = Actor.program("test");
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    @Autowired
    private PersonSearch search;

    @Autowired
    private People people;

    @Autowired
    private Organizations organizations;

    @Autowired
    private JdbcClient db;

    @Test
    void words_without_diacritics_find_every_spelling_and_words_with_them_only_their_own() {
        var cell = cell();
        enter(cell, "Đỗ Văn Hoà", "Đỗ Văn Hòa", "Đỗ Văn Hoa", "Đỗ Văn Họa", "Do Van Hoa");

        assertThat(found(cell, "do van hoa")).hasSize(5);
        assertThat(found(cell, "văn hoà")).containsExactlyInAnyOrder("Đỗ Văn Hoà", "Đỗ Văn Hòa");
        assertThat(found(cell, "VĂN HÒA")).containsExactlyInAnyOrder("Đỗ Văn Hoà", "Đỗ Văn Hòa");
        assertThat(found(cell, "đỗ van")).hasSize(4).doesNotContain("Do Van Hoa");
    }

    @Test
    void signs_of_the_query_language_find_nothing_by_themselves() {
        var cell = cell();
        enter(cell, "Nguyễn Thị An");

        assertThat(found(cell, "n%n")).isEmpty();
        assertThat(found(cell, "a\\")).containsExactly("Nguyễn Thị An");
    }

    @Test
    void people_stand_in_vietnamese_order_and_pages_follow_one_another_without_gap() {
        var cell = cell();
        enter(cell, "Trần Văn Dũng", "Lê Thị Ánh", "Trần Văn Đức", "Phạm An", "Nguyễn Thị An", "Vũ Ân");

        var first = page(cell, Optional.empty());
        var last = first.getLast();
        var second = page(cell, Optional.of(new PersonQuery.After(last.sortKey(), last.person())));

        assertThat(first)
                .extracting(PersonQuery.Found::fullName)
                .containsExactly("Nguyễn Thị An", "Phạm An", "Lê Thị Ánh");
        assertThat(second)
                .extracting(PersonQuery.Found::fullName)
                .containsExactly("Vũ Ân", "Trần Văn Dũng", "Trần Văn Đức");
    }

    @Test
    void only_the_cells_given_are_searched_whatever_the_scope() {
        var cell = cell();
        enter(cell, "Hoàng Thị Thắm");

        assertThat(found(cell(), "hoang thi tham")).isEmpty();
        assertThat(found(cell, "hoang thi tham")).hasSize(1);
    }

    @Test
    void what_somebody_is_in_the_party_is_said_with_the_name() {
        var cell = cell();
        enter(cell, "Quần Chúng Một");
        var member = TestDatabase.everywhere(() -> people.add(said(cell, "Đảng Viên Hai"), OFFICER));
        TestDatabase.everywhere(() -> {
            people.join(
                    member,
                    new Membership(
                            cell,
                            Optional.empty(),
                            Optional.of(LocalDate.of(2018, 1, 1)),
                            Optional.empty(),
                            Optional.empty(),
                            Activity.ACTIVE),
                    OFFICER);
            return member;
        });

        assertThat(page(cell, Optional.empty()))
                .extracting(PersonQuery.Found::official)
                .containsExactly(Optional.of(false), Optional.empty());
    }

    @Test
    void the_database_and_the_program_hear_tones_alike() {
        for (var words :
                List.of("Hoà", "HÒA", "Phượng", "Thuỷ", "Thủy", "Quý", "Đặng Nguyễn", "giếng", "Ngoẵng", "ƯỚC")) {
            var said = db.sql("select people.accented(:words)")
                    .param("words", words)
                    .query(String.class)
                    .single();
            assertThat(said).as(words).isEqualTo(Vietnamese.accented(words));
        }
    }

    private List<String> found(OrganizationRef cell, String words) {
        return TestDatabase.everywhere(
                        () -> search.named(new PersonQuery(words, List.of(cell), TODAY, Optional.empty(), 40)))
                .stream()
                .map(PersonQuery.Found::fullName)
                .toList();
    }

    private List<PersonQuery.Found> page(OrganizationRef cell, Optional<PersonQuery.After> after) {
        return TestDatabase.everywhere(() -> search.named(new PersonQuery("", List.of(cell), TODAY, after, 3)));
    }

    private void enter(OrganizationRef cell, String... names) {
        for (var name : names) {
            TestDatabase.everywhere(() -> people.add(said(cell, name), OFFICER));
        }
    }

    private static NewPerson said(OrganizationRef cell, String name) {
        return new NewPerson(name, Optional.empty(), Optional.empty(), Map.of(), cell);
    }

    private OrganizationRef cell() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8);
        return organizations.add(
                NewOrganization.of(
                        code,
                        "Chi bộ " + code,
                        OrganizationKind.RESIDENTIAL_CELL,
                        Optional.empty(),
                        Span.since(LocalDate.of(2015, 1, 1)),
                        List.of()),
                OFFICER);
    }
}
