package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which steps a new act may be about.
class OpenStepsTests {

    private static final Act FIRST = new Act.TaskGiven(ToldCase.day(1), new Words("Trực chốt"), Optional.empty());
    private static final Act SECOND = new Act.TaskGiven(ToldCase.day(2), new Words("Thu rác"), Optional.empty());
    private static final Words DONE = new Words("tốt");

    @Test
    void a_result_answers_the_task_it_names_and_one_from_before_there_was_a_choice_answers_all() {
        var named = ToldCase.of(FIRST, SECOND, new Act.TaskCompleted(ToldCase.day(3), DONE, 1));
        var unnamed = ToldCase.of(FIRST, SECOND, new Act.TaskCompleted(ToldCase.day(3), DONE));

        assertThat(OpenSteps.of(named, ActKind.TASK_COMPLETED))
                .extracting(StandingAct::step)
                .containsExactly(2);
        assertThat(OpenSteps.of(unnamed, ActKind.TASK_COMPLETED)).isEmpty();
        assertThat(ActKind.TASK_COMPLETED.read(ToldCase.day(3), Map.of(), Map.of("result", "tốt")))
                .isEqualTo(new Act.TaskCompleted(ToldCase.day(3), DONE, 0));
    }

    @Test
    void of_two_open_tasks_the_form_must_say_which_and_of_one_it_need_not() {
        var form = new ActForm(ActKind.TASK_COMPLETED, Map.of("on", "2018-05-05", "result", "tốt"));

        assertThat(OpenSteps.mustBeNamed(ToldCase.of(FIRST, SECOND), form)).isTrue();
        assertThat(OpenSteps.mustBeNamed(ToldCase.of(FIRST), form)).isFalse();
    }
}
