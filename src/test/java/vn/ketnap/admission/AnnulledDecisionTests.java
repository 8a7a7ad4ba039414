package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.ActKind.*;
import static vn.ketnap.admission.ToldCase.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A decision annulled (ADM-WRONG-STD, ADM-WRONG-PROC, ADM-TRF-DEC-LATE): the wrong steps are done again, the right
/// ones are kept.
class AnnulledDecisionTests {

    private static final List<ActKind> WHOLE = List.of(
            LISTED, HELPER_ASSIGNED, CELL_VOTED, DOSSIER_SENT, DECIDED, CEREMONY_HELD, RECOGNITION_VOTED, RECOGNISED);

    @Test
    void whoever_did_not_meet_the_conditions_never_was_a_member_and_rests() {
        var after = after(WHOLE, annulled(AnnulledDecision.ADMISSION, AnnulmentGround.STANDARD, ""));

        assertThat(after.stage()).isEqualTo(Stage.RESTING);
        assertThat(after.helper()).isEmpty();
        assertThat(after.decidedOn()).isEmpty();
        assertThat(after.ceremonyOn()).isEmpty();
        assertThat(after.recognisedOn()).isEmpty();
        assertThat(after.listedOn()).contains(day(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', SUBMITTED",
        "ceremony-held, SUBMITTED",
        "base-voted, VOTED",
        "section-appraised base-voted, VOTED",
        "cell-voted, VERIFIED",
        "cell-voted base-voted ceremony-held, VERIFIED",
        "opinions-summarised cell-voted, VERIFIED",
        "opinions-summarised, APPLIED",
        "base-voted introduction-written, APPLIED"
    })
    void the_case_goes_back_to_where_the_first_wrong_step_stands(String redo, Stage stage) {
        var after = after(
                List.of(LISTED, CELL_VOTED, DOSSIER_SENT, DECIDED),
                annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, redo));

        assertThat(after.stage()).isEqualTo(stage);
        assertThat(after.decidedOn()).isEmpty();
    }

    @Test
    void a_new_decision_leaves_somebody_whose_ceremony_stands_what_they_are() {
        var procedure = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, "");
        var again = new Act.Decided(day(21), DecisionOutcome.ADMITTED, "", 9, 0, 9);
        var probationary = List.of(LISTED, CELL_VOTED, DECIDED, CEREMONY_HELD, HELPER_ASSIGNED);

        assertThat(after(probationary, procedure).ceremonyOn()).contains(day(4));
        assertThat(after(probationary, procedure).helper()).isPresent();
        assertThat(after(probationary, procedure, again).stage()).isEqualTo(Stage.PROBATIONARY);
        assertThat(after(probationary, procedure, again).decidedOn()).contains(day(21));
        assertThat(after(WHOLE, procedure).recognisedOn()).contains(day(8));
        assertThat(after(WHOLE, procedure, again).stage()).isEqualTo(Stage.OFFICIAL);
    }

    @Test
    void a_refusal_after_an_annulment_is_a_refusal() {
        var procedure = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, "");
        var refused = new Act.Decided(day(21), DecisionOutcome.REFUSED, "", 9, 0, 0);

        assertThat(after(WHOLE, procedure, refused).stage()).isEqualTo(Stage.RESTING);
    }

    @Test
    void a_ceremony_to_be_held_again_is_gone_and_the_new_decision_is_only_a_decision() {
        var redo = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, "ceremony-held");
        var again = new Act.Decided(day(21), DecisionOutcome.ADMITTED, "", 9, 0, 9);

        assertThat(after(WHOLE, redo).ceremonyOn()).isEmpty();
        assertThat(after(WHOLE, redo, again).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void a_recognition_annulled_leaves_the_probation_as_it_was() {
        var vote = after(WHOLE, annulled(AnnulledDecision.RECOGNITION, AnnulmentGround.PROCEDURE, "recognition-voted"));
        var decision = after(WHOLE, annulled(AnnulledDecision.RECOGNITION, AnnulmentGround.PROCEDURE, ""));

        assertThat(vote.stage()).isEqualTo(Stage.PROBATIONARY);
        assertThat(decision.stage()).isEqualTo(Stage.RECOMMENDED);
        for (var one : List.of(vote, decision)) {
            assertThat(one.decidedOn()).contains(day(5));
            assertThat(one.ceremonyOn()).contains(day(6));
            assertThat(one.recognisedOn()).isEmpty();
        }
    }

    @Test
    void an_announcement_falls_with_its_recognition_and_a_card_only_where_the_conditions_were_not_met() {
        var ended = new ArrayList<>(WHOLE);
        ended.addAll(List.of(RECOGNITION_ANNOUNCED, CARD_ISSUED));

        var procedure = after(ended, annulled(AnnulledDecision.RECOGNITION, AnnulmentGround.PROCEDURE, ""));
        var standard = after(ended, annulled(AnnulledDecision.RECOGNITION, AnnulmentGround.STANDARD, ""));
        var admission = after(ended, annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, ""));

        assertThat(procedure.announcedOn()).isEmpty();
        assertThat(procedure.cardOn()).contains(day(10));
        assertThat(procedure.closedOn()).isEmpty();
        assertThat(standard.cardOn()).isEmpty();
        assertThat(standard.ceremonyOn()).contains(day(6));
        assertThat(standard.stage()).isEqualTo(Stage.RESTING);
        assertThat(admission.announcedOn()).contains(day(9));
        assertThat(admission.recognisedOn()).contains(day(8));
    }

    @Test
    void a_decision_of_the_old_place_on_somebody_who_left_this_database_opens_nothing() {
        var moved = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.MOVED, "");
        var out = new Act.MovedOut(day(9), Optional.empty(), Words.NONE);
        var file = ToldCase.of(acts(List.of(LISTED, CELL_VOTED, DECIDED), out, moved));

        assertThat(file.progress().stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.progress().closedOn()).contains(day(9));
        assertThat(after(List.of(LISTED, CELL_VOTED, DECIDED), moved).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActKind.class,
            names = {
                "CARD_RECEIVED",
                "LATENESS_EXPLAINED",
                "DECISION_ANNULLED",
                "STRIKE_OFF_RECEIVED",
                "APPEALED",
                "APPEAL_ANSWERED",
                "DOSSIER_FORWARDED",
                "DECISION_FORWARDED",
                "REEXAMINED"
            })
    void some_acts_come_after_the_end(ActKind kind) {
        assertThat(struckOff().outOfTurn(act(kind, day(12)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActKind.class,
            names = {"REMARKED", "TASK_GIVEN", "TRANSFER_DECIDED", "MOVED_IN"})
    void others_do_not(ActKind kind) {
        assertThat(struckOff().outOfTurn(act(kind, day(12)))).contains(Outcome.Reason.CASE_ENDED);
    }

    @Test
    void what_an_annulled_decision_takes_along_counts_in_no_figures() {
        var standard = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.STANDARD, "");
        var procedure = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, "");
        var ceremony = annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, "ceremony-held");
        var recognition = annulled(AnnulledDecision.RECOGNITION, AnnulmentGround.PROCEDURE, "");

        assertThat(counted()).contains(Measure.ADMITTED, Measure.RECOGNISED);
        assertThat(counted(standard)).contains(Measure.DECIDED).doesNotContain(Measure.ADMITTED, Measure.RECOGNISED);
        assertThat(counted(procedure)).contains(Measure.ADMITTED, Measure.RECOGNISED);
        assertThat(counted(ceremony)).doesNotContain(Measure.ADMITTED).contains(Measure.RECOGNISED);
        assertThat(counted(recognition)).contains(Measure.ADMITTED).doesNotContain(Measure.RECOGNISED);
        assertThat(counted(ceremony, new Act.CeremonyHeld(day(25), Optional.empty())))
                .as("the ceremony held again counts once")
                .containsOnlyOnce(Measure.ADMITTED);
    }

    private static List<Measure> counted(Act... then) {
        return List.copyOf(
                Measure.counted(ToldCase.of(acts(WHOLE, then)).standing()).values());
    }

    private static CaseFile struckOff() {
        return ToldCase.of(LISTED, CEREMONY_HELD, STRUCK_OFF);
    }

    private static Act act(ActKind kind, LocalDate on) {
        return kind == LATENESS_EXPLAINED
                ? new Act.LatenessExplained(on, LateMatter.CEREMONY, "", new Words("chờ lịch"))
                : kind == DECISION_ANNULLED
                        ? annulled(AnnulledDecision.ADMISSION, AnnulmentGround.PROCEDURE, "")
                        : kind == REEXAMINED
                                ? new Act.Reexamined(on, JudgementOutcome.MET, "")
                                : kind.read(on, java.util.Map.of(), java.util.Map.of());
    }

    private static Progress after(List<ActKind> told, Act... then) {
        return ToldCase.of(acts(told, then)).progress();
    }

    private static Act[] acts(List<ActKind> told, Act... then) {
        var acts = new ArrayList<Act>();
        told.forEach(kind -> acts.add(ToldCase.act(kind, acts.size() + 1)));
        acts.addAll(List.of(then));
        return acts.toArray(Act[]::new);
    }

    private static Act.DecisionAnnulled annulled(AnnulledDecision decision, AnnulmentGround ground, String redo) {
        return new Act.DecisionAnnulled(day(20), decision, ground, "07-QĐ/TU", "", redo);
    }
}
