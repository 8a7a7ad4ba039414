package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.PersonRef;

class ActKindTests {

    private static final LocalDate DAY = LocalDate.of(2018, 2, 5);

    @Test
    void every_act_has_exactly_one_word() {
        var types = Arrays.stream(ActKind.values()).map(ActKind::type).toList();

        assertThat(types).doesNotHaveDuplicates();
        assertThat(types.toArray()).containsExactlyInAnyOrder((Object[]) Act.class.getPermittedSubclasses());
    }

    @Test
    void an_act_taken_apart_and_put_together_is_the_same() {
        var vote = new Act.CellVoted(DAY, "07-NQ/CBMN", 18, 0, 16, 16, 0);
        var correction = new Act.Corrected(
                DAY.plusDays(9),
                7,
                new Act.TaskGiven(DAY, new Words("Vận động 12 hộ phân loại rác"), Optional.of(DAY.plusMonths(1))),
                new Words("ghi nhầm ngày"));

        assertThat(thereAndBack(vote)).isEqualTo(vote);
        assertThat(thereAndBack(correction)).isEqualTo(correction);
    }

    @Test
    void the_acts_of_a_move_are_stored_whole() {
        var papers = new Act.MovePapersGiven(DAY, MoveSlip.TEN_BOX, "12-GTSH", true, true, true, false);
        var away = new Act.TemporarilyAway(DAY, "3-QĐ", Optional.of(DAY.plusMonths(9)), true, new Words("Hà Nội"));
        var together = new Act.CollectiveTransferDecided(DAY, CollectiveGround.DISSOLUTION, "15-QĐ/ĐU");

        assertThat(thereAndBack(papers)).isEqualTo(papers);
        assertThat(thereAndBack(away)).isEqualTo(away);
        assertThat(thereAndBack(together)).isEqualTo(together);
        assertThat(ActCodec.details(papers))
                .containsEntry("slip", "ten-box")
                .containsEntry("sealed-dossier", true)
                .containsEntry("admission-decision", false);
    }

    @Test
    void a_remark_before_moving_stored_before_the_helpers_was_asked_for_is_without_it() {
        assertThat(ActCodec.read(ActKind.MOVE_REMARKED, DAY, Map.of(), Map.of()))
                .isEqualTo(new Act.MoveRemarked(DAY, false));
    }

    @Test
    void decisions_stored_before_votes_against_were_written_down_are_read_without_them() {
        var stored = Map.of("outcome", "admitted", "number", "9-QĐ", "members", 9, "excluded", 0, "in-favour", 9);
        var decided = new Act.Decided(DAY, DecisionOutcome.ADMITTED, "9-QĐ", 9, 0, 7, Optional.of(2));
        var recognised = new Act.Recognised(DAY, "", Optional.empty(), 9, 0, 7, Optional.of(0));
        var struckOff = new Act.StruckOff(DAY, "", 9, 0, 7, Optional.of(2));

        assertThat(ActCodec.read(ActKind.DECIDED, DAY, stored, Map.of()))
                .isEqualTo(new Act.Decided(DAY, DecisionOutcome.ADMITTED, "9-QĐ", 9, 0, 9));
        assertThat(List.of(decided, recognised, struckOff))
                .allSatisfy(act -> assertThat(thereAndBack(act)).isEqualTo(act));
    }

    @Test
    void an_answer_to_a_list_from_before_there_was_a_choice_is_one_that_agrees() {
        assertThat(ActKind.LIST_CONFIRMED.read(DAY, Map.of("level", "base", "resolution", "12-NQ/ĐU"), Map.of()))
                .isEqualTo(
                        new Act.ListConfirmed(DAY, ConfirmingLevel.BASE, "12-NQ/ĐU", 0, ListAnswer.AGREED, Words.NONE));
    }

    @Test
    void free_words_are_not_among_the_details() {
        var remark = new Act.Remarked(DAY, new Words("Tích cực"), new Words("Ít phát biểu"), Words.NONE);

        assertThat(ActCodec.details(remark)).isEmpty();
        assertThat(ActCodec.words(remark)).containsOnlyKeys("strengths", "weaknesses");
    }

    @Test
    void details_carry_the_words_of_the_regulation() {
        var written = new Act.IntroductionWritten(DAY, new PersonRef(new UUID(0, 1)), Optional.of(DAY), true);

        assertThat(ActCodec.details(written)).containsOnlyKeys("member", "together-since", "replacement");
    }

    private static Act thereAndBack(Act act) {
        return ActCodec.read(ActKind.of(act), act.on(), ActCodec.details(act), ActCodec.words(act));
    }
}
