package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.admission.Majority;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Member;
import vn.ketnap.people.Roll;
import vn.ketnap.regulation.Share;

class AttendingTests {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 20);
    private static final OrganizationRef CELL = OrganizationRef.fresh();

    private static final Majority TWO_THIRDS = new Majority(new Share(2, 3, false));

    private final Member man = member("Trần Thị Mận", true, Activity.ACTIVE);
    private final Member tien = member("Đỗ Văn Tiến", true, Activity.ACTIVE);
    private final Member hau = member("Phùng Văn Hậu", true, Activity.ACTIVE);
    private final Member sinh = member("Tạ Văn Sinh", true, Activity.EXEMPT);
    private final Member xa = member("Đỗ Văn Xa", true, Activity.TEMPORARILY_ELSEWHERE);
    private final Member khoi = member("Phùng Duy Khôi", true, Activity.SUSPENDED);
    private final Member chi = member("Nguyễn Thị Minh Chi", false, Activity.ACTIVE);

    @Test
    void until_somebody_says_otherwise_all_are_there_but_those_who_need_not_come() {
        assertThat(count(Map.of())).isEqualTo(new Headcount(6, 3, 3, 1, 1, 0, 0));
        assertThat(count(Map.of()).denominator()).isEqualTo(3);
        assertThat(count(Map.of()).needed(TWO_THIRDS)).isEqualTo(2);
    }

    @Test
    void who_is_absent_stays_in_the_denominator_whatever_the_reason() {
        var count = count(Map.of(Attending.field(man), "excused", Attending.field(tien), "absent"));

        assertThat(count).isEqualTo(new Headcount(6, 3, 1, 1, 1, 1, 1));
        assertThat(count.denominator()).isEqualTo(3);
    }

    @Test
    void an_exempt_member_who_came_counts_and_is_present() {
        var count = count(Map.of(Attending.field(sinh), "present"));

        assertThat(count.excluded()).isEqualTo(2);
        assertThat(count.present()).isEqualTo(4);
        assertThat(count.denominator()).isEqualTo(4);
    }

    @Test
    void a_suspended_member_has_no_vote_whatever_is_typed_and_an_active_one_cannot_be_left_out() {
        assertThat(count(Map.of(Attending.field(khoi), "present"))).isEqualTo(count(Map.of()));
        assertThat(count(Map.of(Attending.field(hau), "away"))).isEqualTo(count(Map.of()));
    }

    @Test
    void a_member_on_probation_is_counted_apart() {
        var count = count(Map.of(Attending.field(chi), "excused"));

        assertThat(count.official()).isEqualTo(6);
        assertThat(count.probationaryPresent()).isZero();
        assertThat(count.excused()).isEqualTo(1);
        assertThat(count.present()).isEqualTo(3);
    }

    @Test
    void who_is_absent_for_a_reason_has_it_said() {
        var typed = Map.of(
                Attending.field(man), "excused",
                Attending.field(tien), "excused",
                Attending.reasonField(tien), "đi công tác",
                Attending.field(hau), "absent");

        assertThat(attending(typed).unexplained()).containsExactly(man);
    }

    @Test
    void a_committee_has_the_numbers_that_are_typed_and_decides_by_more_than_half() {
        var count = Headcount.of(Map.of("members", "11", "excluded", "1", "present", "9"));

        assertThat(count.denominator()).isEqualTo(10);
        assertThat(count.present()).isEqualTo(9);
        assertThat(count.needed(TWO_THIRDS)).isEqualTo(7);
        assertThat(count.needed(new Majority(new Share(1, 2, true)))).isEqualTo(6);
    }

    private Headcount count(Map<String, String> typed) {
        return attending(typed).headcount();
    }

    private Attending attending(Map<String, String> typed) {
        return new Attending(Body.CELL, new Roll(CELL, DAY, List.of(man, tien, hau, sinh, xa, khoi, chi)), typed);
    }

    private static Member member(String name, boolean official, Activity activity) {
        var since = Optional.of(LocalDate.of(2009, 5, 19));
        return new Member(
                PersonRef.fresh(),
                name,
                CELL,
                official,
                official ? since : Optional.empty(),
                since,
                since,
                Optional.empty(),
                Optional.empty(),
                activity);
    }
}
