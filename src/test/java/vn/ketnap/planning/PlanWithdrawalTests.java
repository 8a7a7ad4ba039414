package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.NotHere;

/// An amendment still in draft can be given up; what was approved stays.
@KetNapTest
class PlanWithdrawalTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private Plans plans;

    @Autowired
    private PlannedWard wards;

    @Autowired
    private Guest guest;

    @Test
    void after_it_was_given_up_the_approved_plan_stands_alone_and_the_next_amendment_takes_its_number() {
        var ward = amended();
        TestDatabase.everywhere(() -> {
            plans.withdraw(ward.id(), 2018, PROGRAM);
            return ward;
        });

        assertThat(plan(ward).versions()).extracting(PlanVersion::number).containsExactly(1);
        assertThat(plan(ward).last().text().sum(TargetMeasure.ADMITTED)).isEqualTo(2);
        assertThatThrownBy(() -> TestDatabase.everywhere(() -> {
                    plans.withdraw(ward.id(), 2018, PROGRAM);
                    return ward;
                }))
                .isInstanceOf(NotHere.class);
        save(ward, "lý do khác", 5);
        assertThat(plan(ward).draft()).hasValueSatisfying(draft -> {
            assertThat(draft.number()).isEqualTo(2);
            assertThat(draft.reason()).isEqualTo("lý do khác");
            assertThat(draft.text().sum(TargetMeasure.ADMITTED)).isEqualTo(5);
        });
    }

    @Test
    void the_officer_confirms_it_on_a_page_and_nobody_else_can() {
        var ward = amended();
        var path = ward.path(2018, "/withdraw");
        assertThat(page(ward.officer(), ward.path(2018, "") + "&version=2")).contains("Bỏ dự thảo điều chỉnh");
        assertThat(page(ward.officer(), path))
                .contains("Chi bộ tổ 4 chưa có nguồn", "Chỉ tiêu đã phê duyệt giữ nguyên");
        assertThat(guest.fills(ward.secretary(), path, Map.of()).getStatus()).isEqualTo(403);
        assertThat(plan(ward).draft()).isPresent();

        assertThat(sent(ward, path, seen(ward))).isEqualTo(303);

        assertThat(plan(ward).draft()).isEmpty();
        assertThat(guest.asks(Optional.of(ward.officer()), path).getStatus()).isEqualTo(404);
    }

    @Test
    void a_draft_saved_meanwhile_is_shown_again_first() {
        var ward = amended();
        var before = seen(ward);
        save(ward, "Thêm nguồn", 7);

        assertThat(sent(ward, ward.path(2018, "/withdraw"), before)).isEqualTo(422);

        assertThat(plan(ward).draft()).isPresent();
    }

    private String seen(PlannedWard.Ward ward) {
        return String.valueOf(plan(ward).written());
    }

    private int sent(PlannedWard.Ward ward, String path, String seen) {
        return guest.fills(ward.officer(), path, Map.of("seen", List.of(seen))).getStatus();
    }

    private PlannedWard.Ward amended() {
        var ward = wards.made();
        save(ward, "", 2);
        TestDatabase.everywhere(() -> {
            plans.approve(ward.id(), 2018, LocalDate.parse("2018-01-15"), "03-KH/ĐU", PROGRAM);
            return ward;
        });
        save(ward, "Chi bộ tổ 4 chưa có nguồn", 3);
        return ward;
    }

    private void save(PlannedWard.Ward ward, String reason, int admitted) {
        var line = new CellTarget(
                ward.first(), CellTarget.Strength.NONE, Map.of(TargetMeasure.ADMITTED, admitted), "", "");
        TestDatabase.everywhere(() -> {
            plans.save(ward.id(), 2018, reason, new PlanText(Optional.empty(), true, List.of(line)), PROGRAM);
            return ward;
        });
    }

    private Plan plan(PlannedWard.Ward ward) {
        return TestDatabase.everywhere(() -> plans.seen(2018, PROGRAM).stream()
                .filter(one -> one.part().equals(ward.id()))
                .findFirst()
                .orElseThrow());
    }

    private String page(String who, String path) {
        var answer = guest.asks(Optional.of(who), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Guest.words(answer);
    }
}
