package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.ActKind.*;
import static vn.ketnap.admission.ToldCase.day;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.OrganizationRef;

class ProgressTests {

    private static final OrganizationRef ANOTHER = new OrganizationRef(new UUID(0, 2));

    @Test
    void the_day_of_each_milestone_is_the_day_of_its_latest_act() {
        var progress = ToldCase.of(
                        LISTED,
                        CLASS_CERTIFIED,
                        REMARKED,
                        DECIDED,
                        CEREMONY_HELD,
                        RECOGNISED,
                        RECOGNITION_ANNOUNCED,
                        CARD_ISSUED)
                .progress();

        assertThat(progress.listedOn()).contains(day(1));
        assertThat(progress.certifiedOn()).contains(day(2));
        assertThat(progress.remarkedOn()).contains(day(3));
        assertThat(progress.decidedOn()).contains(day(4));
        assertThat(progress.ceremonyOn()).contains(day(5));
        assertThat(progress.recognisedOn()).contains(day(6));
        assertThat(progress.announcedOn()).contains(day(7));
        assertThat(progress.cardOn()).contains(day(8));
        assertThat(progress.closedOn()).contains(day(8));
    }

    @Test
    void other_acts_move_no_milestone() {
        var progress = ToldCase.of(LISTED, TASK_GIVEN, APPLIED).progress();

        assertThat(progress.listedOn()).contains(day(1));
        assertThat(progress.certifiedOn()).isEmpty();
        assertThat(progress.remarkedOn()).isEmpty();
        assertThat(progress.decidedOn()).isEmpty();
        assertThat(progress.ceremonyOn()).isEmpty();
        assertThat(progress.recognisedOn()).isEmpty();
        assertThat(progress.announcedOn()).isEmpty();
        assertThat(progress.cardOn()).isEmpty();
        assertThat(progress.closedOn()).isEmpty();
    }

    @Test
    void a_card_before_the_announcement_does_not_end_the_case_and_later_acts_do_not_move_its_end() {
        assertThat(ToldCase.of(RECOGNISED, CARD_ISSUED).progress().closedOn()).isEmpty();
        assertThat(ToldCase.of(RECOGNISED, RECOGNITION_ANNOUNCED).progress().closedOn())
                .isEmpty();
        assertThat(ToldCase.of(RECOGNITION_ANNOUNCED, CARD_ISSUED).progress().closedOn())
                .isEmpty();
        assertThat(ToldCase.of(LISTED, DIED, REMARKED).progress().closedOn()).contains(day(2));
    }

    @Test
    void a_helper_helps_until_the_person_leaves_moves_or_somebody_else_is_assigned() {
        assertThat(ToldCase.of(HELPER_ASSIGNED, APPLIED).progress().helper()).contains(ToldCase.HOA);
        for (var leaving : new ActKind[] {WITHDRAWN, REMOVED, STRUCK_OFF, DIED, MOVED_IN}) {
            assertThat(ToldCase.of(HELPER_ASSIGNED, leaving).progress().helper())
                    .as(leaving.word())
                    .isEmpty();
        }
        assertThat(ToldCase.of(
                                ToldCase.act(HELPER_ASSIGNED, 1),
                                new Act.CeremonyHeld(
                                        day(2), Optional.of(new vn.ketnap.basics.PersonRef(new UUID(1, 5)))))
                        .progress()
                        .helper())
                .contains(new vn.ketnap.basics.PersonRef(new UUID(1, 5)));
    }

    @Test
    void the_cell_responsible_is_the_one_moved_to_on_that_day_and_the_old_one_before_it() {
        var moved = ToldCase.of(
                ToldCase.act(LISTED, 1),
                new Act.MovedIn(day(3), Optional.of(ANOTHER), Words.NONE, false),
                new Act.MovedIn(day(5), Optional.empty(), Words.NONE, false));

        assertThat(moved.progress().cell()).isEqualTo(ANOTHER);
        assertThat(moved.cellOn(day(3).minusDays(1))).isEqualTo(ToldCase.CELL);
        assertThat(moved.cellOn(day(3))).isEqualTo(ANOTHER);
        assertThat(moved.cellOn(day(6))).isEqualTo(ANOTHER);
    }

    @Test
    void whoever_moved_out_of_a_case_that_had_ended_before_does_not_come_back_into_it() {
        var closed = ToldCase.of(RECOGNISED, RECOGNITION_ANNOUNCED, CARD_ISSUED);
        var away = ToldCase.of(LISTED, MOVED_OUT);

        assertThat(closed.outOfTurn(ToldCase.act(MOVED_IN, 9))).contains(Outcome.Reason.CASE_ENDED);
        assertThat(away.outOfTurn(ToldCase.act(MOVED_IN, 9))).isEmpty();
        assertThat(away.outOfTurn(ToldCase.act(LISTED, 9))).contains(Outcome.Reason.CASE_ENDED);
        assertThat(ToldCase.of(new Act[0]).outOfTurn(ToldCase.act(LISTED, 9))).isEmpty();
    }
}
