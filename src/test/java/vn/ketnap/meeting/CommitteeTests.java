package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.document.Docx;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Activity;
import vn.ketnap.people.People;

/// A committee and a standing committee over a batch of dossiers.
@KetNapTest
class CommitteeTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Cases cases;

    @Autowired
    private Seats seats;

    @Autowired
    private People people;

    @Autowired
    private Guest guest;

    @Test
    void a_committee_votes_on_a_batch_in_one_go_and_only_on_what_came() {
        var cell = twelve.cell();
        var an = twelve.voted(cell, "Nguyễn Thị An");
        var binh = twelve.voted(cell, "Phạm Thanh Bình");
        var cuc = twelve.listed(cell, "Lê Thị Minh Nguyệt");
        var typed = new HashMap<>(Ballots.members());
        typed.putAll(ballot(an, "9"));
        typed.putAll(ballot(binh, "7"));
        typed.putAll(ballot(cuc, "9"));
        typed.put("resolution", "5-NQ/ĐU");

        assertThat(clerk.holds(Body.COMMITTEE, cell, typed, PROGRAM).result().signed())
                .isTrue();

        assertThat(last(an)).isEqualTo(new Act.BaseVoted(day("2018-09-20"), "5-NQ/ĐU", 11, 1, 9, 0));
        assertThat(stage(binh)).isEqualTo(Stage.PROPOSED);
        assertThat(stage(cuc)).isEqualTo(Stage.LISTED);
    }

    @Test
    void a_deciding_body_that_may_not_decide_on_one_decides_on_none() {
        var cell = twelve.cell();
        var an = twelve.submitted(cell, "Nguyễn Thị An");
        var binh = twelve.submitted(cell, "Phạm Thanh Bình");
        var typed = new HashMap<>(Ballots.members());
        typed.putAll(Ballots.decision(an, "8", "21-QĐ"));
        typed.putAll(Ballots.decision(binh, "3", "22-QĐ"));

        var held = clerk.holds(Body.STANDING_COMMITTEE, cell, typed, PROGRAM);

        assertThat(held.result().outcomes()).extracting(Outcome::stands).containsExactly(true, false);
        assertThat(stage(an)).isEqualTo(Stage.SUBMITTED);

        typed.putAll(Ballots.decision(binh, "8", "22-QĐ"));
        assertThat(clerk.holds(Body.STANDING_COMMITTEE, cell, typed, PROGRAM)
                        .result()
                        .signed())
                .isTrue();
        assertThat(last(an)).isEqualTo(new Act.Decided(day("2018-09-20"), DecisionOutcome.ADMITTED, "21-QĐ", 11, 1, 8));
        assertThat(stage(binh)).isEqualTo(Stage.DECIDED);
    }

    @Test
    void who_holds_an_office_that_day_is_called_and_the_denominator_is_counted() {
        var cell = twelve.cell();
        sits(cell, 0, Office.SECRETARY, "2015-06-01");
        sits(cell, 1, Office.STANDING_COMMITTEE_MEMBER, "2015-06-01");
        IntStream.rangeClosed(1, 5).forEach(n -> sits(cell, n, Office.CELL_COMMITTEE_MEMBER, "2015-06-01"));
        sits(cell, 11, Office.CELL_COMMITTEE_MEMBER, "2015-06-01");
        sits(cell, 6, Office.CELL_COMMITTEE_MEMBER, "2018-09-21");
        away(cell.members().get(4), Activity.TEMPORARILY_ELSEWHERE);
        away(cell.members().get(5), Activity.SUSPENDED);

        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var id = clerk.convened(cell, Body.COMMITTEE);
        assertThat(page(officer, id)).contains("7 ủy viên, không tính 2, có mặt 5", "Tạ Văn Sinh");

        var an = twelve.voted(cell, "Nguyễn Thị An");
        var typed = new HashMap<>(ballot(an, "4"));
        typed.put("p" + cell.members().get(1), "excused");
        typed.put("w" + cell.members().get(1), "đi công tác");
        typed.put("p" + cell.members().get(4), "present");
        typed.put("p" + cell.members().get(5), "present");
        typed.put("resolution", "5-NQ/ĐU");
        var held = clerk.holds(Body.COMMITTEE, cell, typed, PROGRAM);

        assertThat(held.result().signed()).isTrue();
        assertThat(last(an)).isEqualTo(new Act.BaseVoted(day("2018-09-20"), "5-NQ/ĐU", 7, 1, 4, 0));
        assertThat(page(officer, held.id()))
                .contains("Đỗ Văn Tiến", "đi công tác", "7 ủy viên, không tính 1, có mặt 5");
    }

    @Test
    void a_standing_committee_is_its_own_members_with_secretary_and_deputies() {
        var cell = twelve.cell();
        sits(cell, 0, Office.SECRETARY, "2015-06-01");
        sits(cell, 1, Office.DEPUTY_SECRETARY, "2015-06-01");
        sits(cell, 3, Office.CELL_COMMITTEE_MEMBER, "2015-06-01");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var id = clerk.convened(cell, Body.STANDING_COMMITTEE);
        assertThat(page(officer, id)).contains("Chưa ghi chức vụ của cấp ủy này", "name=\"members\"");

        sits(cell, 2, Office.STANDING_COMMITTEE_MEMBER, "2015-06-01");
        assertThat(page(officer, id))
                .contains("3 ủy viên, không tính 0, có mặt 3", "Chức vụ ghi chưa đúng")
                .doesNotContain("name=\"members\"");
    }

    @Test
    void where_the_offices_recorded_are_not_right_the_numbers_are_typed() {
        var cell = twelve.cell();
        IntStream.rangeClosed(1, 5).forEach(n -> sits(cell, n, Office.CELL_COMMITTEE_MEMBER, "2015-06-01"));
        var an = twelve.voted(cell, "Nguyễn Thị An");
        var typed = new HashMap<>(Ballots.members());
        typed.putAll(ballot(an, "9"));
        typed.put(Attending.OWN_NUMBERS, "true");
        typed.put("p" + cell.members().get(1), "absent");
        typed.put("resolution", "5-NQ/ĐU");

        assertThat(clerk.holds(Body.COMMITTEE, cell, typed, PROGRAM).result().signed())
                .isTrue();

        assertThat(last(an)).isEqualTo(new Act.BaseVoted(day("2018-09-20"), "5-NQ/ĐU", 11, 1, 9, 0));
    }

    @Test
    void where_a_committee_types_its_numbers_who_was_absent_and_why_is_asked() {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var id = clerk.convened(cell, Body.COMMITTEE);
        var typed = new HashMap<String, String>(
                Map.of("members", "11", "present", "10", "chair", "Đỗ Văn Tiến", "keeper", "Cao Thị Hằng"));

        var refused = signs(officer, id, 1, typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused)).contains("Ghi ai vắng và lý do.");

        typed.put(Attending.WHO_WAS_ABSENT, "Đồng chí Vũ Văn Giang, đi công tác");
        assertThat(signs(officer, id, 2, typed).getStatus()).isEqualTo(303);
        var page = guest.asks(Optional.of(officer), "/meetings/" + id);
        assertThat(Guest.words(page)).contains("Vắng: Đồng chí Vũ Văn Giang, đi công tác");
        var paper = guest.asks(Optional.of(officer), "/meetings/" + id + "/minutes.docx");
        assertThat(Docx.text(paper.getContentAsByteArray())).contains("Vắng: Đồng chí Vũ Văn Giang, đi công tác");
    }

    private void sits(CellOfTwelve.Cell cell, int member, Office office, String from) {
        TestDatabase.everywhere(() -> {
            seats.take(cell.ward(), cell.members().get(member), office.word(), Span.since(day(from)), PROGRAM);
            return cell;
        });
    }

    private void away(PersonRef member, Activity how) {
        TestDatabase.everywhere(() -> {
            people.takesPart(member, how, day("2018-01-01"), PROGRAM);
            return member;
        });
    }

    private MockHttpServletResponse signs(String account, MeetingId id, int version, Map<String, String> typed) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        values.put("version", List.of(String.valueOf(version)));
        values.put("sign", List.of("true"));
        return guest.fills(account, "/meetings/" + id, values);
    }

    private String page(String account, MeetingId id) {
        return Guest.words(guest.asks(Optional.of(account), "/meetings/" + id));
    }

    private static Map<String, String> ballot(CaseId id, String inFavour) {
        return Map.of("c" + id + "-in-favour", inFavour, "c" + id + "-against", "0", "c" + id + "-method", "cards");
    }

    private Act last(CaseId id) {
        return acts(id).getLast();
    }

    private List<Act> acts(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow()).acts().stream()
                .map(one -> one.act())
                .toList();
    }

    private Stage stage(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow())
                .progress()
                .stage();
    }
}
