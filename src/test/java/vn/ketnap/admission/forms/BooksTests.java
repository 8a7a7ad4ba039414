package vn.ketnap.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Docx;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// The books of the invented ward of 2018, read back from the Word files and compared with acts and
/// register.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksTests {

    private static final LocalDate TO = LocalDate.of(2018, 9, 26);

    @Autowired
    private Books books;

    @Autowired
    private FollowedCases followed;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    @Autowired
    private Guest guest;

    @Autowired
    private Journal journal;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_book_of_probationers_has_everybody_whose_ceremony_was_held_in_the_order_of_the_days() {
        var held = acts("ceremony-held");
        var lines = lines("F-KND-18", "DU", Optional.empty());

        assertThat(held).hasSizeGreaterThan(10);
        assertThat(column(lines, 8))
                .containsExactlyElementsOf(held.stream()
                        .map(one -> one.on())
                        .sorted()
                        .map(BooksTests::written)
                        .toList());
        assertThat(lines).contains("Tổng số: %02d đồng chí.".formatted(held.size()));
    }

    @Test
    void a_book_of_a_period_and_of_a_cell_has_its_own_lines_only() {
        var from = LocalDate.of(2018, 1, 1);
        var cell = whose("MN").id();
        var held = TestDatabase.everywhere(() -> files().stream()
                .flatMap(file -> file.standing().stream()
                        .filter(one -> one.kind().word().equals("ceremony-held"))
                        .filter(one -> !one.on().isBefore(from))
                        .filter(one -> file.cellOn(one.on()).equals(cell)))
                .count());

        var rows = rows(lines("F-KND-18", "MN", Optional.of(from)));

        assertThat(held).isPositive();
        assertThat(rows).hasSize(held.intValue());
        assertThat(rows).allSatisfy(row -> assertThat(row).contains("Chi bộ Trường Mầm non Hội Hợp"));
    }

    @Test
    void the_register_has_every_member_of_the_day_with_the_days_of_joining() {
        var cell = whose("MN");
        var members = TestDatabase.everywhere(() -> people.membersOf(cell.id(), TO));
        var rows = rows(lines("F-SO-01", "MN", Optional.of(TO)));

        assertThat(members).isNotEmpty();
        assertThat(rows).hasSize(members.size());
        assertThat(members)
                .allSatisfy(one -> assertThat(rows)
                        .anySatisfy(row -> assertThat(row)
                                .contains(" | " + one.fullName() + " | ")
                                .contains(
                                        one.joinedOn().map(BooksTests::written).orElse(""))));
        assertThat(rows(lines("F-HSDV-06", "MN", Optional.empty()))).hasSize(members.size());
    }

    @Test
    void the_books_of_cards_and_of_sources_count_what_the_acts_say() {
        assertThat(rows(lines("F-TDV-08", "DU", Optional.empty()))).hasSameSizeAs(acts("card-issued"));
        assertThat(rows(lines("F-TDV-02", "DU", Optional.empty()))).hasSameSizeAs(acts("recognised"));
        assertThat(rows(lines("F-SO-14", "DU", Optional.empty()))).hasSameSizeAs(acts("introduced"));
        assertThat(column(lines("F-SO-14", "DU", Optional.empty()), 1)).containsAll(names(acts("listed")));
    }

    @Test
    void every_book_can_be_drawn_for_a_committee_and_for_a_cell_and_says_that_it_is_invented() {
        var wrong = new TreeSet<String>();
        for (var code : List.of("DU", "MN")) {
            for (var form : books.all()) {
                var text = String.join("\n", lines(form.code(), code, Optional.empty()));
                if (text.contains("{{") || text.contains("[[") || text.contains("?admission") || text.contains("…")) {
                    wrong.add(form.code() + " " + code);
                }
                assertThat(text).contains("Dữ liệu minh họa");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_secretary_takes_out_the_books_of_the_own_cell_and_it_is_journalled() {
        var path = "/books/F-KND-18?from=1/1/2017&to=31/12/2017&org=";
        var before = journal.about("2017-01-01/2017-12-31", 50).size();

        assertThat(guest.asks(Optional.of("bithu.mn"), path + "TDP01").getStatus())
                .isEqualTo(404);
        assertThat(guest.asks(Optional.of("bithu.mn"), path + "MN").getStatus()).isEqualTo(200);

        var said = journal.about("2017-01-01/2017-12-31", 50);
        assertThat(said).hasSize(before + 1);
        assertThat(said.getFirst().what()).isEqualTo("export:F-KND-18");
    }

    private List<String> lines(String form, String code, Optional<LocalDate> from) {
        var one = books.all().stream()
                .filter(book -> book.code().equals(form))
                .findFirst()
                .orElseThrow();
        return TestDatabase.everywhere(
                () -> Docx.lines(books.draw(new Books.Wanted(one, whose(code), cells(), from, TO))
                        .bytes()));
    }

    /// The rows of the table that begin with a running number, without the row that numbers the columns.
    private static List<String> rows(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("\\d+ \\| .*") && !line.startsWith("1 | 2 | 3"))
                .toList();
    }

    private static List<String> column(List<String> lines, int at) {
        return rows(lines).stream().map(row -> row.split(" \\| ", -1)[at]).toList();
    }

    private List<StandingAct> acts(String kind) {
        return TestDatabase.everywhere(() -> files().stream()
                .flatMap(file -> file.standing().stream()
                        .filter(one ->
                                one.kind().word().equals(kind) && !one.on().isAfter(TO))
                        .reduce((_, later) -> later)
                        .stream())
                .toList());
    }

    private List<String> names(List<StandingAct> acts) {
        return TestDatabase.everywhere(() -> people
                .findAll(files().stream()
                        .filter(file -> file.standing().stream().anyMatch(acts::contains))
                        .map(CaseFile::person)
                        .toList())
                .stream()
                .map(Person::fullName)
                .toList());
    }

    private List<CaseFile> files() {
        return followed.of(cells());
    }

    private List<OrganizationRef> cells() {
        return organizations.below(whose("DU").id(), TO).stream()
                .filter(one -> one.kind().isCell())
                .map(Organization::id)
                .toList();
    }

    private Organization whose(String code) {
        return TestDatabase.everywhere(() -> organizations.byCode(code).orElseThrow());
    }

    private static String written(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
