package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.meeting.Clerk;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// A page asks the database at most six times, whatever the number of rows. Not counted: the scope of a transaction,
/// the look-up of account and rights, the tree of organisations, read once in ten seconds for all pages, and whether
/// somebody amended the regulation elsewhere, looked at once in thirty.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class StatementTests {

    private static final int MOST = 6;

    /// The abstract of a dossier names the person, the family, helpers, letters, meetings, who signs: a statement each,
    /// and the line of
    /// the journal.
    private static final int MOST_OF_AN_ABSTRACT = 10;
    private static final Predicate<String> NOT_COUNTED = sql -> sql.startsWith("select set_config")
            || sql.contains("from access.account")
            || sql.contains("from organization.right_given where account")
            || sql.contains("from organization.period p")
            || sql.contains("from organization.alias")
            || sql.contains("from organization.ancestor")
            || sql.contains("select f.person_id, f.cell_id, f.stage from admission.case_file f") // who is at work on it
            || sql.contains("from admission.section_reason") // and who said why
            || sql.contains("from document.own_template order by")
            || sql.contains("count(*) from regulation.amendment");

    /// Whether a statement is none of the six.
    public static boolean isNotCounted(String sql) {
        return NOT_COUNTED.test(sql);
    }

    @Autowired
    private Guest guest;

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    private List<CaseRow> everybody = List.of();

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        everybody = ward.everybody();
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/rights/statements.csv")
    void a_page_asks_at_most_six_times(String account, String path) {
        assertThat(asked(account, path)).as(path).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void a_persons_pages_ask_at_most_six_times_at_every_stage() {
        var oneOfEach = new EnumMap<Stage, CaseRow>(Stage.class);
        everybody.forEach(row -> oneOfEach.putIfAbsent(row.stage(), row));

        assertThat(oneOfEach).hasSizeGreaterThan(5);
        assertThat(oneOfEach.values())
                .allSatisfy(row -> assertThat(pages(row))
                        .allSatisfy(page -> assertThat(asked("canbo", page)).hasSizeLessThanOrEqualTo(MOST)));
    }

    @Test
    void the_pages_of_a_member_without_a_case_ask_at_most_six_times() {
        var cell = organizations.byCode("TDP01").orElseThrow().id();
        var members = TestDatabase.everywhere(() -> people.roll(cell, LocalDate.of(2018, 9, 26))).members().stream()
                .filter(one -> everybody.stream().noneMatch(row -> row.person().equals(one.person())))
                .toList();
        var path = "/people/" + members.getFirst().person();
        var merge = path + "/merge?with=" + members.getLast().person();

        assertThat(List.of(path, path + "/edit", path + "/activity", path + "/leaving", merge))
                .allSatisfy(page -> assertThat(asked("canbo", page)).hasSizeLessThanOrEqualTo(MOST));
        // whose file it is, without a case that says so
        assertThat(asked("canbo", path + "/cv")).hasSizeLessThanOrEqualTo(MOST + 1);
    }

    @Test
    void a_meeting_its_blank_and_its_minutes_ask_at_most_six_times() {
        var cell = twelve.cell();
        var listed = twelve.listed(cell, "Phạm Thanh Bình");
        twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var open = clerk.convened(cell);
        var signed = clerk.signed(cell, Map.of("c" + listed + "-strengths", "Nộp bài thu hoạch đúng hạn."));

        assertThat(List.of(
                        "/meetings/" + open,
                        "/meetings/" + open + "/sheet",
                        "/meetings/" + signed,
                        "/meetings/" + clerk.session(cell)))
                .allSatisfy(page -> assertThat(asked(officer, page)).hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void the_preview_of_a_list_asks_at_most_six_times_for_eighty_rows_and_those_they_may_be() throws IOException {
        var list = new ClassPathResource("lists/nguon-phuong-2018.xlsx").getContentAsByteArray();
        var preview = Objects.requireNonNull(
                guest.uploads("canbo", "/imports", "nguon.xlsx", list).getRedirectedUrl());

        assertThat(asked("canbo", preview)).hasSizeLessThanOrEqualTo(MOST).anyMatch(sql -> sql.contains("people."));
    }

    @Test
    void a_paper_asks_for_what_it_names_and_at_most_ten_times_however_much_there_is() {
        assertThat(everybody).isNotEmpty().allSatisfy(row -> {
            var papers = "/cases/" + row.id() + "/papers/";
            assertThat(asked("canbo", papers + "F-KND-06")).hasSizeLessThanOrEqualTo(MOST + 2);
            assertThat(asked("canbo", papers + "F-BTV-01")).hasSizeLessThanOrEqualTo(MOST_OF_AN_ABSTRACT);
        });
    }

    private static List<String> pages(CaseRow row) {
        var person = "/people/" + row.person();
        var acts = "/cases/" + row.id() + "/";
        return List.of(
                person,
                person + "/looked",
                person + "/own",
                person + "/consent",
                person + "/erase",
                person + "/edit",
                person + "/cv",
                person + "/cv/items",
                person + "/cv/relative/new",
                acts + "cell-voted",
                acts + "classified",
                acts + "groups",
                acts + "helper-assigned",
                acts + "remarked",
                acts + "moved-out",
                acts + "acts/1/correct",
                acts + "acts/1/retract",
                acts + "dossier",
                acts + "dossier/appraisal",
                acts + "letters",
                acts + "papers");
    }

    private List<String> asked(String account, String path) {
        guest.opens(account, path);
        var said = Statements.during(
                () -> assertThat(guest.asks(Optional.of(account), path).getStatus())
                        .as(path)
                        .isEqualTo(200));
        return said.stream().filter(NOT_COUNTED.negate()).toList();
    }
}
