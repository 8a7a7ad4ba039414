package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act.Withdrawn;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.journal.Journal;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// Relatives and history, verification and papers are opened by those at work on the case; others say why first.
@KetNapTest
class SealedSectionsTests {

    private static final String WHY = "đối chiếu theo công văn 12-CV/UBKT";

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private Journal journal;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    @Test
    void the_officer_and_the_secretary_at_work_on_the_case_are_asked_nothing() {
        var cell = twelve.cell();
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");

        for (var who : List.of(twelve.account(cell.ward(), Role.OFFICER), twelve.account(cell, Role.CELL_SECRETARY))) {
            assertThat(status(who, "/people/" + person(anh) + "/cv")).isEqualTo(200);
            assertThat(status(who, "/cases/" + anh + "/papers")).isEqualTo(200);
        }
    }

    @Test
    void once_the_case_rests_its_sections_ask_whatever_way_they_are_opened() {
        var cell = twelve.cell();
        var anh = rested(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var person = "/people/" + person(anh);

        assertThat(List.of(
                        person + "/cv",
                        person + "/cv/items",
                        person + "/cv/relative/new",
                        person + "/own/all",
                        person + "/own.json",
                        "/cases/" + anh + "/letters",
                        "/cases/" + anh + "/papers",
                        "/cases/" + anh + "/papers/F-KND-06",
                        "/cases/" + anh + "/papers/F-KND-06/word",
                        "/cases/" + anh + "/papers/F-KND-06/pdf",
                        "/cases/" + anh + "/papers/all.docx"))
                .allSatisfy(path -> assertThat(asked(officer, path)).startsWith("/sealed/"));
        assertThat(guest.fills(officer, person + "/cv/items", Map.of()).getStatus())
                .isEqualTo(422);
        assertThat(status(officer, person)).as("the page of the person").isEqualTo(200);
    }

    @Test
    void after_a_reason_that_section_opens_for_that_account_and_no_other() {
        var cell = twelve.cell();
        var anh = rested(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var other = twelve.account(cell.ward(), Role.OFFICER);
        var cv = "/people/" + person(anh) + "/cv";
        var page = asked(officer, cv).replaceFirst("\\?.*", "");

        var given = gives(officer, page, "inspection", WHY, cv);

        assertThat(given.getRedirectedUrl()).isEqualTo(cv);
        assertThat(status(officer, cv)).isEqualTo(200);
        assertThat(asked(officer, "/cases/" + anh + "/papers")).startsWith("/sealed/papers/");
        assertThat(asked(other, cv)).startsWith("/sealed/history/");
    }

    @Test
    void without_a_purpose_or_in_a_word_it_is_asked_again_and_what_was_typed_stays() {
        var cell = twelve.cell();
        var anh = rested(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var page = "/sealed/history/" + person(anh);

        var answer = gives(officer, page, "inspection", "xem", "/cells");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("ít nhất 10 ký tự", "xem</textarea>", "value=\"/cells\"", "checked");
        assertThat(gives(officer, page, "", WHY, "/cells").getStatus()).isEqualTo(422);
        assertThat(gives(officer, page, "inspection", WHY, "//elsewhere.example")
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void a_form_without_a_reason_is_not_recorded_and_not_lost() {
        var cell = twelve.cell();
        var anh = rested(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var cv = "/people/" + person(anh) + "/cv";
        var typed = Map.of("name", List.of("Bùi \"Văn\" Nam"), "living", List.of("true"), "job", List.of("x", "y"));

        var question = Guest.words(guest.fills(officer, cv + "/relative/new", typed));
        assertThat(question)
                .contains(
                        "Nêu lý do",
                        "name=\"kept.name\" value=\"Bùi &#34;Văn&#34; Nam\"",
                        "value=\"" + cv + "/relative/new\"");
        var reasoned = new java.util.HashMap<>(
                Map.of("purpose", List.of("inspection"), "words", List.of(WHY), "back", List.of(cv + "/relative/new")));
        typed.forEach((name, values) -> reasoned.put("kept." + name, values));
        var sent = Guest.words(guest.fills(officer, "/sealed/history/" + person(anh), reasoned));

        assertThat(sent)
                .contains("action=\"" + cv + "/relative/new\"", "name=\"name\" value=\"Bùi &#34;Văn&#34; Nam\"")
                .contains("name=\"job\" value=\"x\"", "name=\"job\" value=\"y\"");
        assertThat(Guest.words(guest.fills(officer, cv + "/relative/new", typed)))
                .as("what is missing is asked for as ever, on the form's own page")
                .contains("Bùi &#34;Văn&#34; Nam")
                .doesNotContain("kept.");
    }

    @Test
    void a_member_without_a_case_asks_too() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var member = TestDatabase.everywhere(() -> people.add(
                new NewPerson("Vũ Thị Lan", Optional.empty(), Optional.empty(), Map.of(), cell.id()),
                Actor.program("test")));

        assertThat(asked(officer, "/people/" + member + "/cv")).startsWith("/sealed/history/" + member);
        gives(officer, "/sealed/history/" + member, "inspection", WHY, "/");
        assertThat(status(officer, "/people/" + member + "/cv")).isEqualTo(200);
    }

    @Test
    void an_officer_above_the_ward_is_asked_also_while_the_case_is_on_its_way() {
        var cell = twelve.cell();
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(above(cell), Role.OFFICER);
        var secretary = twelve.account(cell.ward(), Role.CELL_SECRETARY);

        assertThat(asked(officer, "/people/" + person(anh) + "/cv")).startsWith("/sealed/history/");
        assertThat(asked(secretary, "/people/" + person(anh) + "/cv")).startsWith("/sealed/history/");
    }

    @Test
    void the_reason_stands_where_one_reads_who_opened_the_file_and_its_words_nowhere_else() {
        var cell = twelve.cell();
        var anh = rested(cell);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        gives(officer, "/sealed/history/" + person(anh), "complaint", WHY, "/");

        var looked = guest.asks(Optional.of(officer), "/people/" + person(anh) + "/looked");

        assertThat(Guest.words(looked)).contains(WHY, "Giải quyết khiếu nại", officer);
        assertThat(TestDatabase.everywhere(() -> journal.about(person(anh).toString(), 3)))
                .anySatisfy(line -> assertThat(line.what()).isEqualTo("reason:history:complaint"))
                .allSatisfy(line -> assertThat(line.toString()).doesNotContain("12-CV"));
    }

    @Test
    void what_is_written_in_the_file_of_sections_is_what_is_asked() {
        var file = SealedFile.read();

        assertThat(file.sections()).extracting(SealedFile.Section::id).contains("history", "verification", "papers");
        assertThat(file.atWork())
                .allSatisfy(one -> assertThat(one.stages())
                        .contains(Stage.LISTED.word(), Stage.PROBATIONARY.word())
                        .doesNotContain(Stage.RESTING.word(), Stage.CLOSED.word(), Stage.OFFICIAL.word()));
    }

    private CaseId rested(CellOfTwelve.Cell cell) {
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        twelve.done(anh, new Withdrawn(java.time.LocalDate.parse("2018-06-01"), new Words("chuyển nơi ở")));
        return anh;
    }

    private OrganizationRef above(CellOfTwelve.Cell cell) {
        return TestDatabase.everywhere(() -> {
            var ward = organizations.latest(cell.ward()).orElseThrow();
            var code = "P" + ward.code().substring(1);
            var province = organizations.add(
                    NewOrganization.of(
                            code,
                            "Tỉnh ủy " + code,
                            OrganizationKind.PROVINCE_COMMITTEE,
                            Optional.empty(),
                            ward.span(),
                            List.of()),
                    Actor.program("test"));
            organizations.change(
                    ward.id(),
                    NewOrganization.of(
                            ward.code(), ward.name(), ward.kind(), Optional.of(province), ward.span(), List.of()),
                    Actor.program("test"));
            return province;
        });
    }

    private PersonRef person(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow().person());
    }

    private MockHttpServletResponse gives(String who, String page, String purpose, String words, String back) {
        return guest.fills(
                who, page, Map.of("purpose", List.of(purpose), "words", List.of(words), "back", List.of(back)));
    }

    private String asked(String who, String path) {
        return Objects.requireNonNullElse(guest.asks(Optional.of(who), path).getHeader("Location"), path);
    }

    private int status(String who, String path) {
        return guest.asks(Optional.of(who), path).getStatus();
    }
}
