package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.ActKind.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepTests {

    @Test
    void first_comes_the_list_then_help_and_class() {
        assertThat(next()).isEmpty();
        assertThat(next(INTRODUCED)).containsExactly(LISTED);
        assertThat(next(LISTED)).containsExactly(HELPER_ASSIGNED, CLASS_SENT);
        assertThat(next(LISTED, HELPER_ASSIGNED)).containsExactly(CLASS_SENT, REMARKED);
        assertThat(next(LISTED, CLASS_SENT)).containsExactly(CLASS_CERTIFIED, REMARKED);
        assertThat(next(LISTED, CLASS_CERTIFIED)).containsExactly(PROCEDURE_ALLOWED, REMARKED);
        assertThat(next(LISTED, PROCEDURE_ALLOWED)).containsExactly(APPLIED);
    }

    @Test
    void after_the_application_the_papers_come_each_once() {
        assertThat(next(APPLIED))
                .containsExactly(CV_SEALED, OPINIONS_SUMMARISED, INTRODUCTION_WRITTEN, UNION_RESOLUTION, CV_CERTIFIED);
        assertThat(next(APPLIED, CV_SEALED))
                .containsExactly(
                        VERIFICATION_SENT, OPINIONS_SUMMARISED, INTRODUCTION_WRITTEN, UNION_RESOLUTION, CV_CERTIFIED);
        assertThat(next(APPLIED, CV_SEALED, VERIFICATION_SENT)).startsWith(VERIFICATION_RETURNED);
        assertThat(next(APPLIED, CV_SEALED, VERIFICATION_SENT, VERIFICATION_RETURNED, OPINIONS_SUMMARISED))
                .containsExactly(CV_CERTIFIED, INTRODUCTION_WRITTEN, UNION_RESOLUTION);
        assertThat(next(APPLIED, CV_SEALED, VERIFICATION_SENT, VERIFICATION_WAIVED))
                .startsWith(CV_CERTIFIED);
    }

    @Test
    void whoever_applies_again_makes_the_papers_again() {
        assertThat(next(APPLIED, CV_SEALED, OPINIONS_SUMMARISED, APPLIED)).startsWith(CV_SEALED, OPINIONS_SUMMARISED);
        assertThat(next(APPLIED, CV_SEALED, OPINIONS_SUMMARISED, LISTED)).startsWith(CV_SEALED, OPINIONS_SUMMARISED);
    }

    @Test
    void the_vote_comes_when_the_cv_is_certified_with_what_is_still_missing_before_it() {
        assertThat(next(CV_CERTIFIED)).containsExactly(OPINIONS_SUMMARISED, INTRODUCTION_WRITTEN, CELL_VOTED);
        assertThat(next(OPINIONS_SUMMARISED, INTRODUCTION_WRITTEN, CV_CERTIFIED))
                .containsExactly(CELL_VOTED);
    }

    @Test
    void the_base_committee_votes_only_where_there_is_one() {
        assertThat(NextStep.of(ToldCase.of(CELL_VOTED), true)).containsExactly(BASE_VOTED);
        assertThat(NextStep.of(ToldCase.of(CELL_VOTED), false)).containsExactly(DOSSIER_SENT);
        assertThat(NextStep.of(ToldCase.of(RECOGNITION_VOTED), true)).containsExactly(RECOGNITION_BASE_VOTED);
        assertThat(NextStep.of(ToldCase.of(RECOGNITION_VOTED, RECOGNITION_BASE_VOTED), true))
                .containsExactly(RECOGNISED);
        assertThat(NextStep.of(ToldCase.of(RECOGNITION_VOTED), false)).containsExactly(RECOGNISED);
    }

    @Test
    void a_dossier_is_sent_decided_received_and_then_the_ceremony_is_held() {
        assertThat(next(BASE_VOTED)).containsExactly(DOSSIER_SENT);
        assertThat(next(DOSSIER_SENT)).containsExactly(DECIDED, DOSSIER_RETURNED);
        assertThat(next(DECIDED)).containsExactly(DECISION_RECEIVED);
        assertThat(next(DECIDED, DECISION_RECEIVED)).containsExactly(CEREMONY_HELD);
    }

    @Test
    void in_probation_the_papers_that_are_missing_come_before_the_vote() {
        assertThat(next(CEREMONY_HELD, MEMBER_FILE_DECLARED))
                .containsExactly(
                        NEW_MEMBER_CLASS_CERTIFIED,
                        SELF_REVIEW_WRITTEN,
                        HELPER_REVIEW_WRITTEN,
                        PROBATION_OPINIONS_SUMMARISED,
                        RECOGNITION_VOTED);
    }

    @Test
    void recognition_is_announced_the_card_issued_and_then_nothing_is_left() {
        assertThat(next(RECOGNISED)).containsExactly(RECOGNITION_ANNOUNCED, CARD_ISSUED);
        assertThat(next(RECOGNISED, RECOGNITION_ANNOUNCED)).containsExactly(CARD_ISSUED);
        assertThat(next(RECOGNISED, RECOGNITION_ANNOUNCED, CARD_ISSUED)).isEmpty();
        assertThat(next(APPLIED, REMOVED)).containsExactly(LISTED);
    }

    @Test
    void whose_certificate_has_expired_goes_to_the_class_again_before_the_vote() {
        assertThat(again(LISTED, CLASS_CERTIFIED)).startsWith(CLASS_SENT, PROCEDURE_ALLOWED);
        assertThat(again(LISTED, CLASS_CERTIFIED, CLASS_SENT)).startsWith(CLASS_CERTIFIED);
        assertThat(again(APPLIED)).startsWith(CLASS_SENT);
        assertThat(again(CELL_VOTED)).containsExactly(DOSSIER_SENT);
    }

    private static List<ActKind> again(ActKind... kinds) {
        return NextStep.withClassAgain(ToldCase.of(kinds), false);
    }

    private static List<ActKind> next(ActKind... kinds) {
        return NextStep.of(ToldCase.of(kinds), false);
    }
}
