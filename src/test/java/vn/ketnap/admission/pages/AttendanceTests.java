package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Member;
import vn.ketnap.people.Roll;

/// Who was absent, and the denominator that follows (ADM-VOTE-CB-DENOM).
class AttendanceTests {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 20);
    private static final OrganizationRef CELL = OrganizationRef.fresh();

    private final Member an = member("An", Activity.ACTIVE, "2010-05-01");
    private final Member binh = member("Bình", Activity.EXEMPT, "2010-05-01");
    private final Member chi = member("Chi", Activity.TEMPORARILY_ELSEWHERE, "2010-05-01");
    private final Member dung = member("Dũng", Activity.ACTIVE, "2018-09-21");

    private final Roll roll = new Roll(CELL, DAY, List.of(an, binh, chi, dung));

    @Test
    void nobody_ticked_means_that_all_who_vote_that_day_were_there() {
        assertThat(Attendance.of(roll, List.of()).numbers())
                .containsEntry("official", 3)
                .containsEntry("excluded", 0)
                .containsEntry("present", 3);
    }

    @Test
    void only_those_absent_who_may_be_left_out_leave_the_denominator() {
        var attendance = Attendance.of(roll, List.of(id(an), id(binh)));

        assertThat(attendance.excluded()).isEqualTo(1);
        assertThat(attendance.present()).isEqualTo(1);
        assertThat(attendance.isAbsent(chi)).isFalse();
    }

    @Test
    void a_tick_for_somebody_who_is_not_on_the_roll_of_the_day_counts_for_nothing() {
        var attendance = Attendance.of(roll, List.of(id(dung), PersonRef.fresh().toString(), "nobody"));

        assertThat(attendance.numbers()).containsEntry("official", 3).containsEntry("present", 3);
    }

    private static Member member(String name, Activity activity, String votesFrom) {
        return new Member(
                PersonRef.fresh(),
                name,
                CELL,
                true,
                Optional.of(LocalDate.parse(votesFrom)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                activity);
    }

    private static String id(Member member) {
        return member.person().toString();
    }
}
