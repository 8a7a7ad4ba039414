package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.ActKind.*;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.OrganizationRef;

class StageTests {

    @Test
    void each_act_of_the_way_brings_the_case_one_stage_further() {
        assertThat(stage()).isEqualTo(Stage.EMPTY);
        assertThat(stage(INTRODUCED)).isEqualTo(Stage.INTRODUCED);
        assertThat(stage(LISTED)).isEqualTo(Stage.LISTED);
        assertThat(stage(LISTED, CLASS_SENT)).isEqualTo(Stage.IN_CLASS);
        assertThat(stage(LISTED, CLASS_CERTIFIED)).isEqualTo(Stage.CERTIFIED);
        assertThat(stage(LISTED, PROCEDURE_ALLOWED)).isEqualTo(Stage.PREPARING);
        assertThat(stage(LISTED, APPLIED)).isEqualTo(Stage.APPLIED);
        assertThat(stage(LISTED, CV_CERTIFIED)).isEqualTo(Stage.VERIFIED);
        assertThat(stage(LISTED, CELL_VOTED)).isEqualTo(Stage.VOTED);
        assertThat(stage(LISTED, BASE_VOTED)).isEqualTo(Stage.PROPOSED);
        assertThat(stage(LISTED, DOSSIER_SENT)).isEqualTo(Stage.SUBMITTED);
        assertThat(stage(LISTED, DECIDED)).isEqualTo(Stage.DECIDED);
        assertThat(stage(LISTED, CEREMONY_HELD)).isEqualTo(Stage.PROBATIONARY);
        assertThat(stage(LISTED, RECOGNITION_VOTED)).isEqualTo(Stage.RECOMMENDED);
        assertThat(stage(LISTED, RECOGNISED)).isEqualTo(Stage.OFFICIAL);
    }

    @Test
    void an_act_of_an_earlier_stage_takes_nothing_back() {
        assertThat(stage(APPLIED, LISTED)).isEqualTo(Stage.APPLIED);
        assertThat(stage(CELL_VOTED, CV_CERTIFIED)).isEqualTo(Stage.VOTED);
        assertThat(stage(APPLIED, REMARKED)).isEqualTo(Stage.APPLIED);
    }

    @Test
    void a_dossier_sent_back_waits_to_be_sent_again_until_it_is_decided() {
        assertThat(stage(DOSSIER_SENT, DOSSIER_RETURNED)).isEqualTo(Stage.PROPOSED);
        assertThat(stage(CELL_VOTED, DOSSIER_RETURNED)).isEqualTo(Stage.VOTED);
        assertThat(stage(DECIDED, DOSSIER_RETURNED)).isEqualTo(Stage.DECIDED);
    }

    @Test
    void a_vote_that_was_not_carried_leaves_the_case_where_it_was() {
        assertThat(after(Stage.VOTED, new Act.BaseVoted(ToldCase.day(9), "", 9, 0, 5, 4)))
                .isEqualTo(Stage.VOTED);
        assertThat(after(
                        Stage.PROBATIONARY,
                        new Act.RecognitionVoted(ToldCase.day(9), Proposal.RECOGNISE, "", 9, 0, 9, 5, 4)))
                .isEqualTo(Stage.PROBATIONARY);
        assertThat(after(Stage.VERIFIED, new Act.CellVoted(ToldCase.day(9), "", 9, 0, 9, 5, 4)))
                .isEqualTo(Stage.VERIFIED);
    }

    @Test
    void whoever_is_left_out_of_the_denominator_is_not_counted_in_any_vote() {
        assertThat(ToldCase.VOTES.carried(new Act.CellVoted(ToldCase.day(1), "", 9, 3, 9, 4, 2)))
                .isTrue();
        assertThat(ToldCase.VOTES.carried(new Act.CellVoted(ToldCase.day(1), "", 9, 2, 9, 4, 2)))
                .isFalse();
        assertThat(ToldCase.VOTES.carried(new Act.BaseVoted(ToldCase.day(1), "", 9, 3, 4, 2)))
                .isTrue();
        assertThat(ToldCase.VOTES.carried(new Act.BaseVoted(ToldCase.day(1), "", 9, 2, 4, 2)))
                .isFalse();
        assertThat(ToldCase.VOTES.carried(new Act.RecognitionBaseVoted(ToldCase.day(1), "", 9, 3, 4, 2)))
                .isTrue();
        assertThat(ToldCase.VOTES.carried(new Act.RecognitionBaseVoted(ToldCase.day(1), "", 9, 2, 4, 2)))
                .isFalse();
        assertThat(ToldCase.VOTES.carried(
                        new Act.RecognitionVoted(ToldCase.day(1), Proposal.RECOGNISE, "", 9, 3, 9, 4, 2)))
                .isTrue();
        assertThat(ToldCase.VOTES.carried(
                        new Act.RecognitionVoted(ToldCase.day(1), Proposal.RECOGNISE, "", 9, 2, 9, 4, 2)))
                .isFalse();
    }

    @Test
    void a_refusal_a_withdrawal_or_a_removal_lets_the_case_rest_and_a_vote_or_a_listing_wakes_it() {
        var refused = new Act.Decided(ToldCase.day(9), DecisionOutcome.REFUSED, "", 9, 0, 9);

        assertThat(after(Stage.SUBMITTED, refused)).isEqualTo(Stage.RESTING);
        assertThat(stage(APPLIED, WITHDRAWN)).isEqualTo(Stage.RESTING);
        assertThat(stage(APPLIED, REMOVED)).isEqualTo(Stage.RESTING);
        assertThat(after(Stage.RESTING, ToldCase.act(CELL_VOTED, 10))).isEqualTo(Stage.VOTED);
        assertThat(after(Stage.RESTING, ToldCase.act(LISTED, 10))).isEqualTo(Stage.LISTED);
        assertThat(after(Stage.RESTING, ToldCase.act(REMARKED, 10))).isEqualTo(Stage.RESTING);
    }

    @Test
    void death_striking_off_and_leaving_the_ward_close_the_case_and_a_move_within_it_does_not() {
        var within = new Act.MovedOut(
                ToldCase.day(9), Optional.of(new OrganizationRef(new java.util.UUID(0, 2))), Words.NONE);

        assertThat(stage(APPLIED, DIED)).isEqualTo(Stage.CLOSED);
        assertThat(stage(CEREMONY_HELD, STRUCK_OFF)).isEqualTo(Stage.CLOSED);
        assertThat(stage(APPLIED, MOVED_OUT)).isEqualTo(Stage.CLOSED);
        assertThat(after(Stage.APPLIED, within)).isEqualTo(Stage.APPLIED);
    }

    @Test
    void on_the_way_is_whoever_is_neither_member_yet_nor_resting_nor_gone() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isOnTheWay))
                .containsExactly(
                        Stage.INTRODUCED,
                        Stage.LISTED,
                        Stage.IN_CLASS,
                        Stage.CERTIFIED,
                        Stage.PREPARING,
                        Stage.APPLIED,
                        Stage.VERIFIED,
                        Stage.VOTED,
                        Stage.PROPOSED,
                        Stage.SUBMITTED,
                        Stage.DECIDED);
        assertThat(Stage.IN_CLASS.word()).isEqualTo("in-class");
    }

    private static Stage stage(ActKind... kinds) {
        return ToldCase.of(kinds).progress().stage();
    }

    private static Stage after(Stage before, Act act) {
        return ToldCase.after(before, act);
    }
}
