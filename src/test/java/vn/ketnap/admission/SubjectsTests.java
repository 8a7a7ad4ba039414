package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whom an act about verification may be about: there is no last child.
class SubjectsTests {

    private static final CaseFile WRITTEN = ToldCase.of(
            new Act.VerificationSent(ToldCase.day(1), "self", false, Optional.empty()),
            new Act.VerificationSent(ToldCase.day(1), "child-4", false, Optional.empty()));

    @Test
    void an_answer_is_about_somebody_who_was_written_about() {
        assertThat(Subjects.of(WRITTEN, ActKind.VERIFICATION_RETURNED, List.of()))
                .containsExactly("self", "child-4");
        assertThat(Subjects.of(ToldCase.of(ActKind.APPLIED), ActKind.VERIFICATION_RETURNED, List.of()))
                .isEqualTo(ActField.SUBJECTS);
    }

    @Test
    void a_letter_may_be_about_everybody_whom_the_cv_names() {
        assertThat(Subjects.of(WRITTEN, ActKind.VERIFICATION_SENT, List.of("child-5", "sibling-2")))
                .containsAll(ActField.SUBJECTS)
                .contains("child-4", "child-5")
                .doesNotContain("sibling-2");
    }
}
