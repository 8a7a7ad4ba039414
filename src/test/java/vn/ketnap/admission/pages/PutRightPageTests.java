package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// Putting acts right, and two people in one case at once.
@KetNapTest
class PutRightPageTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private Admissions admissions;

    @Test
    void what_rests_on_an_act_is_listed_before_it_is_taken_back() {
        var cell = twelve.cell();
        var binh = voted(cell);
        var officer = twelve.account(cell, Role.OFFICER);
        var certificate = standing(binh, ActKind.CLASS_CERTIFIED);

        var page = Guest.words(guest.asks(Optional.of(officer), path(binh, certificate, "retract")));

        assertThat(page).contains("Nếu hủy, những bước sau bị quy định chặn", "Ghi biểu quyết", "ADM-CLASS-REQ");
        assertThat(standing(binh, ActKind.CLASS_CERTIFIED)).isEqualTo(certificate);
        var vote = path(binh, standing(binh, ActKind.CELL_VOTED), "retract");
        assertThat(Guest.words(guest.asks(Optional.of(officer), vote)))
                .contains("Giai đoạn của hồ sơ chuyển từ “Chi bộ đã đề nghị” sang “Lý lịch đã chứng nhận”.");
    }

    @Test
    void an_act_on_which_nothing_rests_says_so() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Bùi Văn Bình");
        twelve.done(binh, task());
        var officer = twelve.account(cell, Role.OFFICER);

        assertThat(Guest.words(
                        guest.asks(Optional.of(officer), path(binh, standing(binh, ActKind.TASK_GIVEN), "retract"))))
                .contains("Không có bước nào.")
                .doesNotContain("Giai đoạn của hồ sơ chuyển từ");
    }

    @Test
    void a_correction_that_leaves_blocked_acts_comes_back_once_with_them() {
        var cell = twelve.cell();
        var binh = voted(cell);
        var officer = twelve.account(cell, Role.OFFICER);
        var certificate = standing(binh, ActKind.CLASS_CERTIFIED);
        var path = path(binh, certificate, "correct");
        var typed = Map.of(
                "on", List.of("20/09/2018"),
                "number", List.of("77/GCN"),
                "reason-of-change", List.of("ghi nhầm tháng"));

        var first = guest.fills(officer, path, typed);

        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(Guest.words(first))
                .contains("Đính chính này làm cho những bước dưới đây bị quy định chặn", "ghi nhầm tháng", "77/GCN");
        assertThat(standing(binh, ActKind.CLASS_CERTIFIED)).isEqualTo(certificate);

        var steps = Guest.words(first).replaceAll("(?s).*name=\"seen-resting\" value=\"([0-9,]*)\".*", "$1");
        var again = new java.util.HashMap<>(typed);
        again.put("seen-resting", List.of(steps));

        assertThat(guest.fills(officer, path, again).getStatus()).isEqualTo(303);
        assertThat(standing(binh, ActKind.CLASS_CERTIFIED).on()).isEqualTo(LocalDate.of(2018, 9, 20));
    }

    @Test
    void of_two_who_record_the_same_step_one_wins_and_the_other_sees_both_versions() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Bùi Văn Bình");
        var officer = twelve.account(cell, Role.OFFICER);
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var path = "/cases/" + binh + "/task-given";
        var seen = List.of(String.valueOf(file(binh).acts().size()));

        var won = guest.fills(
                officer,
                path,
                Map.of("on", List.of("02/09/2018"), "task", List.of("Vận động thu gom rác"), "acts", seen));
        var lost = guest.fills(
                secretary,
                path,
                Map.of("on", List.of("05/09/2018"), "task", List.of("Trực chốt an ninh"), "acts", seen));

        assertThat(won.getStatus()).isEqualTo(303);
        assertThat(lost.getStatus()).isEqualTo(422);
        assertThat(Guest.words(lost))
                .contains("Có người đã ghi vào hồ sơ này", "Vận động thu gom rác", "Trực chốt an ninh")
                .contains("02/09/2018", "05/09/2018");
        assertThat(tasks(binh)).isEqualTo(1);

        var now = Guest.words(lost).replaceAll("(?s).*name=\"acts\" value=\"(\\d+)\".*", "$1");
        var after = guest.fills(
                secretary,
                path,
                Map.of("on", List.of("05/09/2018"), "task", List.of("Trực chốt an ninh"), "acts", List.of(now)));

        assertThat(after.getStatus()).isEqualTo(303);
        assertThat(tasks(binh)).isEqualTo(2);
    }

    @Test
    void an_act_taken_back_meanwhile_or_anything_else_recorded_keeps_a_retraction_waiting() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Bùi Văn Bình");
        twelve.done(binh, task());
        var officer = twelve.account(cell, Role.OFFICER);
        var task = standing(binh, ActKind.TASK_GIVEN);
        var seen = List.of(String.valueOf(file(binh).acts().size()));
        twelve.done(binh, task());

        var late = guest.fills(
                officer, path(binh, task, "retract"), Map.of("reason-of-change", List.of("ghi trùng"), "acts", seen));

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Guest.words(late)).contains("Có người đã ghi vào hồ sơ này", "ghi trùng");
        assertThat(tasks(binh)).isEqualTo(2);
    }

    @Test
    void the_door_itself_refuses_who_has_seen_less() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Bùi Văn Bình");
        var acts = file(binh).acts().size();
        var outcome = TestDatabase.everywhere(
                () -> admissions.perform(binh, task(), Words.NONE, acts - 1, Actor.program("test")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.OutOfTurn.class, out -> assertThat(out.reason()).isEqualTo(Outcome.Reason.OVERTAKEN));
        assertThat(file(binh).acts()).hasSize(acts);
    }

    private CaseId voted(CellOfTwelve.Cell cell) {
        var id = twelve.verified(cell, "Phạm Thanh Bình");
        twelve.done(id, new Act.CellVoted(LocalDate.of(2018, 7, 20), "8-NQ/CB", 12, 1, 10, 9, 1));
        return id;
    }

    private static Act task() {
        return new Act.TaskGiven(LocalDate.of(2018, 9, 3), new Words("Vận động thu gom rác"), Optional.empty());
    }

    private long tasks(CaseId id) {
        return file(id).standing().stream()
                .filter(one -> one.kind() == ActKind.TASK_GIVEN)
                .count();
    }

    private StandingAct standing(CaseId id, ActKind kind) {
        return file(id).standing().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private CaseFile file(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id)).orElseThrow();
    }

    private static String path(CaseId id, StandingAct act, String way) {
        return "/cases/" + id + "/acts/" + act.step() + "/" + way;
    }
}
