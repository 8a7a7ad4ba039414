package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.ketnap.basics.Role;
import vn.ketnap.web.Sentence;

/// A session that decides: its counts, its numbers, who took the chair and kept the minutes.
@KetNapTest
class DecisionSessionTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Cases cases;

    @Autowired
    private Guest guest;

    @Test
    void a_decision_keeps_the_votes_against_and_minutes_say_only_what_is_known() {
        var cell = twelve.cell();
        var an = twelve.submitted(cell, "Nguyễn Thị An");
        var binh = twelve.submitted(cell, "Phạm Thanh Bình");
        var typed = new HashMap<>(Ballots.members());
        typed.putAll(Ballots.decision(an, "8", "21-QĐ"));
        typed.put("c" + an + "-against", "2");
        typed.putAll(Ballots.decision(binh, "9", "22-QĐ"));

        var held = clerk.holds(Body.STANDING_COMMITTEE, cell, typed, PROGRAM);

        assertThat(last(an))
                .isEqualTo(new Act.Decided(
                        day("2018-09-20"), DecisionOutcome.ADMITTED, "21-QĐ", 11, 1, 8, Optional.of(2)));
        assertThat(minutes(cell, held.id()))
                .contains("11 ủy viên − 1 không tính = 10 → cần 6 phiếu")
                .contains("Tán thành 8, không tán thành 2")
                .contains("Tán thành 9, ý kiến khác 0; số không tán thành không ghi");
    }

    @Test
    void more_votes_than_committee_members_are_refused_in_the_words_of_a_committee() {
        var cell = twelve.cell();
        var an = twelve.submitted(cell, "Nguyễn Thị An");
        var typed = new HashMap<>(Ballots.decision(an, "8", "21-QĐ"));
        typed.put("c" + an + "-against", "2");
        typed.put("c" + an + "-other", "1");

        var reading = Sheet.read(
                clerk.agenda(Body.STANDING_COMMITTEE, cell),
                Headcount.of(Ballots.members()),
                typed,
                day("2018-09-20"),
                day("2018-09-26"));

        assertThat(reading.errors().on("c" + an + "-in-favour"))
                .contains(Sentence.of("meeting.error.votes.committee", 11, 10));
    }

    @Test
    void minutes_of_a_session_are_not_signed_without_chair_and_secretary_and_name_them() {
        var cell = twelve.cell();
        var an = twelve.submitted(cell, "Nguyễn Thị An");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var path = "/meetings/" + clerk.convened(cell, Body.STANDING_COMMITTEE);
        var typed = new HashMap<>(Ballots.members());
        typed.putAll(Ballots.decision(an, "8", "21-QĐ"));
        typed.putAll(Map.of("chair", "", "keeper", ""));

        var refused = signs(officer, path, "1", typed);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused)).contains("Ghi người chủ trì.", "Ghi thư ký của buổi họp.", "21-QĐ");

        typed.putAll(Map.of("chair", "Nguyễn Văn Chủ", "keeper", "Trần Thị Ký"));
        var first = Guest.words(signs(officer, path, "2", typed));
        typed.put("seen", first.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1"));
        signs(officer, path, "3", typed);
        assertThat(Guest.words(guest.asks(Optional.of(officer), path)))
                .contains("Chủ trì: <b>Nguyễn Văn Chủ</b>", "Thư ký: <b>Trần Thị Ký</b>");
    }

    @Test
    void two_people_cannot_be_decided_on_under_one_number() {
        var cell = twelve.cell();
        var an = twelve.submitted(cell, "Nguyễn Thị An");
        var binh = twelve.submitted(cell, "Phạm Thanh Bình");
        var typed = new HashMap<>(Ballots.decision(an, "8", "21-QĐ"));
        typed.putAll(Ballots.decision(binh, "8", "21 - qđ"));

        var reading = Sheet.read(
                clerk.agenda(Body.STANDING_COMMITTEE, cell),
                Headcount.of(Ballots.members()),
                typed,
                day("2018-09-20"),
                day("2018-09-26"));

        assertThat(reading.errors().byField())
                .isEqualTo(Map.of(
                        "c" + binh + "-number", Sentence.of("meeting.error.same-number", "21 - qđ", "Nguyễn Thị An")));
    }

    private MockHttpServletResponse signs(String account, String path, String version, Map<String, String> typed) {
        var all = new HashMap<String, List<String>>();
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("version", List.of(version));
        all.put("sign", List.of("true"));
        return guest.fills(account, path, all);
    }

    private String minutes(CellOfTwelve.Cell cell, MeetingId id) {
        var member = twelve.account(cell.ward(), Role.COMMITTEE_MEMBER);
        return Guest.words(guest.asks(Optional.of(member), "/meetings/" + id));
    }

    private Act last(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow())
                .acts()
                .getLast()
                .act();
    }
}
