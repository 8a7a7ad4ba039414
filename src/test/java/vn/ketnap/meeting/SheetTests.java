package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Words;

/// What was typed of a meeting, read: what contradicts itself, and what cannot be counted.
@KetNapTest
class SheetTests {

    private static final Headcount ELEVEN_OF_TWELVE = new Headcount(12, 1, 11, 0, 0, 0, 0);

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Test
    void who_leaves_the_list_is_given_no_task_no_class_and_no_helper_at_the_same_meeting() {
        var cell = twelve.cell();
        var cuc = twelve.listed(cell, "Lê Thị Minh Nguyệt");
        var leaves = Map.of(field(cuc, "decision"), "removed", field(cuc, "reason"), "xin thôi phấn đấu");
        var goesOn = new HashMap<>(leaves);
        goesOn.put(field(cuc, "task"), "Vận động 12 hộ phân loại rác.");
        goesOn.put(field(cuc, "category"), "b");
        goesOn.put(field(cuc, "due"), "31/10/2018");
        goesOn.put(field(cuc, "member"), cell.members().get(3).toString());

        assertThat(read(cell, goesOn).errors().byField())
                .containsOnlyKeys(field(cuc, "task"), field(cuc, "category"), field(cuc, "member"));
        assertThat(read(cell, leaves).acts())
                .extracting(one -> ActKind.of(one.act()))
                .containsExactly(ActKind.REMOVED);
    }

    @Test
    void who_leaves_the_list_is_heard_of_and_keeps_the_helper_named_before() {
        var cell = twelve.cell();
        var cuc = twelve.listed(cell, "Lê Thị Minh Nguyệt");

        var reading = read(
                cell,
                Map.of(
                        field(cuc, "decision"), "removed",
                        field(cuc, "reason"), "xin thôi phấn đấu",
                        field(cuc, "strengths"), "Thu đủ quỹ.",
                        field(cuc, "member"), cell.members().getFirst().toString()));

        assertThat(reading.errors().byField()).isEmpty();
        assertThat(reading.acts())
                .extracting(one -> ActKind.of(one.act()))
                .containsExactly(ActKind.REMARKED, ActKind.REMOVED);
    }

    @Test
    void of_two_tasks_the_one_with_a_result_is_done() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        twelve.done(binh, new Act.TaskGiven(day("2018-06-05"), new Words("Thu quỹ"), Optional.empty()));
        twelve.done(binh, new Act.TaskGiven(day("2018-07-05"), new Words("Phân loại rác"), Optional.empty()));
        twelve.done(binh, new Act.TaskGiven(day("2018-09-25"), new Words("Sau buổi họp"), Optional.empty()));
        var item = clerk.agenda(cell).of(binh).orElseThrow();
        assertThat(item.openTasks(day("2018-09-20")))
                .extracting(one -> one.given().task().text())
                .containsExactly("Thu quỹ", "Phân loại rác");
        var later = item.openTasks(day("2018-09-20")).getLast();

        assertThat(read(cell, Map.of(field(binh, later.result()), "Làm tốt")).acts())
                .extracting(Sheet.Planned::act)
                .containsExactly(new Act.TaskCompleted(day("2018-09-20"), new Words("Làm tốt"), later.step()));
    }

    @Test
    void who_leaves_the_list_is_not_voted_on() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");

        var reading = read(
                cell,
                Map.of(
                        field(anh, "decision"), "removed",
                        field(anh, "reason"), "xin thôi phấn đấu",
                        field(anh, "in-favour"), "9",
                        field(anh, "against"), "1",
                        field(anh, "method"), "secret"));

        assertThat(reading.errors().byField()).containsOnlyKeys(field(anh, "in-favour"));
    }

    private Sheet.Reading read(CellOfTwelve.Cell cell, Map<String, String> typed) {
        return Sheet.read(clerk.agenda(cell), ELEVEN_OF_TWELVE, typed, day("2018-09-20"), day("2018-09-26"));
    }

    private static String field(CaseId id, String key) {
        return "c" + id + "-" + key;
    }
}
