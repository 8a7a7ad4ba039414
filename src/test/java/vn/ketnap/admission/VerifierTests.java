package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.People;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;

/// A member is sent in person to verify instead of a letter, and reports in writing (19-KNĐ, ADM-VER-CONFLICT).
@AutumnOf2026
@Import({CellOfTwelve.class, Guest.class})
class VerifierTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private Cvs cvs;

    @Autowired
    private Organizations organizations;

    @Test
    void a_member_goes_in_person_and_the_written_report_is_asked_for_until_it_is_there() {
        var cell = twelve.cell();
        var id = sealed(cell, "Nguyễn Thị An");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var tien = cell.members().get(1);

        var sent = sends(officer, id, "Đảng ủy xã Hoàng Lâu", tien.toString());

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(letter(id).byMember()).isTrue();
        assertThat(plan(officer, id)).contains("Cử đảng viên đi.", "verification-reported");
        assertThat(Guest.words(guest.asks(Optional.of(officer), "/verifications")))
                .contains("Ghi báo cáo bằng văn bản");

        twelve.done(id, new Act.VerificationReturned(day("2025-11-20"), "self"));
        assertThat(plan(officer, id)).contains("Mọi phiếu đã về").doesNotContain("/cv-remarked\"");

        twelve.done(id, new Act.VerificationReported(day("2025-11-21"), "self"));
        assertThat(plan(officer, id)).contains("/cv-remarked\"").doesNotContain("Ghi báo cáo bằng văn bản");
    }

    @Test
    void neither_a_relative_nor_the_candidate_is_sent_and_what_was_typed_stays() {
        var cell = twelve.cell();
        var id = sealed(cell, "Nguyễn Thị An");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var tien = cell.members().get(1);
        TestDatabase.everywhere(() -> cvs.add(people.find(person(id)).orElseThrow(), brother(), PROGRAM));

        var refused = sends(officer, id, "Đảng ủy xã Hoàng Lâu", tien.toString());

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused)).contains("ADM-VER-CONFLICT", "Cử một đảng viên khác", "Đảng ủy xã Hoàng Lâu");
        assertThat(sends(officer, id, "Đảng ủy xã Hoàng Lâu", person(id).toString())
                        .getStatus())
                .isEqualTo(422);
        assertThat(Guest.words(sends(officer, id, "Đảng ủy xã Hoàng Lâu", ""))).contains("verifier-self-err");
        assertThat(TestDatabase.everywhere(() -> Letter.of(cases.find(id).orElseThrow())))
                .isEmpty();
        assertThat(sends(
                                officer,
                                id,
                                "Đảng ủy xã Hoàng Lâu",
                                cell.members().get(2).toString())
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void somebody_of_another_cell_of_the_ward_may_be_sent() {
        var cell = twelve.cell();
        var id = sealed(cell, "Nguyễn Thị An");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var neighbour = twelve.neighbour(cell, "Đặng Thị Hồng");
        assertThat(plan(officer, id)).doesNotContain(neighbour.toString());
        var other = cellOf(neighbour);
        var shown = Guest.words(guest.asks(Optional.of(officer), "/cases/" + id + "/letters?from=" + other.code()));
        assertThat(shown).contains(neighbour.toString(), "Đặng Thị Hồng (" + other.name() + ")");

        var fields = new HashMap<>(typed("Đảng ủy xã Hoàng Lâu", neighbour.toString()));
        fields.put("from", List.of(other.code()));
        assertThat(guest.fills(officer, "/cases/" + id + "/letters", fields).getStatus())
                .isEqualTo(303);
    }

    @Test
    void what_only_warns_since_the_text_of_2026_is_unread_is_looked_at_once_before_it_is_recorded() {
        var cell = twelve.cell();
        var id = sealed(cell, "Nguyễn Thị An");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        TestDatabase.everywhere(() -> cvs.add(people.find(person(id)).orElseThrow(), brother(), PROGRAM));
        var fields = new HashMap<>(
                typed("Đảng ủy xã Hoàng Lâu", cell.members().get(1).toString()));
        fields.put("on", List.of("1/9/2026"));

        var shown = guest.fills(officer, "/cases/" + id + "/letters", fields);
        assertThat(shown.getStatus()).isEqualTo(422);
        assertThat(Guest.words(shown))
                .contains("ADM-VER-CONFLICT", "name=\"shown\" value=\"" + id + ":ADM-VER-CONFLICT\"");

        fields.put("shown", List.of(id + ":ADM-VER-CONFLICT"));
        assertThat(guest.fills(officer, "/cases/" + id + "/letters", fields).getStatus())
                .isEqualTo(303);
    }

    private CaseId sealed(CellOfTwelve.Cell cell, String name) {
        var id = twelve.certified(cell, name);
        twelve.done(id, new Act.ProcedureAllowed(day("2025-07-10"), "3-TB"));
        twelve.done(id, new Act.Applied(day("2025-07-20")));
        twelve.done(id, new Act.CvSealed(day("2025-07-21")));
        return id;
    }

    private MockHttpServletResponse sends(String officer, CaseId id, String place, String verifier) {
        return guest.fills(officer, "/cases/" + id + "/letters", typed(place, verifier));
    }

    private static Map<String, List<String>> typed(String place, String verifier) {
        return Map.of(
                "on", List.of("1/10/2025"),
                "do-self", List.of("member"),
                "place-self", List.of(place),
                "verifier-self", List.of(verifier));
    }

    private Letter letter(CaseId id) {
        return TestDatabase.everywhere(() -> Letter.of(cases.find(id).orElseThrow()))
                .getFirst();
    }

    private PersonRef person(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow()).person();
    }

    private Organization cellOf(PersonRef member) {
        return TestDatabase.everywhere(() ->
                organizations.latest(people.find(member).orElseThrow().cell()).orElseThrow());
    }

    private String plan(String officer, CaseId id) {
        return Guest.words(guest.asks(Optional.of(officer), "/cases/" + id + "/letters"));
    }

    private static Relative brother() {
        return new Relative(
                Relation.SIBLING,
                "Đỗ Văn Tiến",
                Optional.of(1990),
                false,
                Optional.empty(),
                Optional.of(Relative.Party.DECLARED),
                "",
                Optional.of(Relative.Dwelling.HERE),
                "",
                "",
                "");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
