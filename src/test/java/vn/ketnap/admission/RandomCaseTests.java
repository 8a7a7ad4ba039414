package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ketnap.regulation.Regulations;

class RandomCaseTests {

    @Test
    void a_draw_goes_far_tries_every_kind_of_act_and_meets_every_outcome() {
        var cases = RandomCase.draw(Regulations.asReleased());

        assertThat(cases.stream().map(one -> one.file().progress().stage()).distinct())
                .contains(Stage.LISTED, Stage.VOTED, Stage.PROBATIONARY, Stage.OFFICIAL, Stage.RESTING, Stage.CLOSED);
        assertThat(cases.stream()
                        .flatMap(one -> one.recorded().stream())
                        .map(ActKind::of)
                        .distinct())
                .containsExactlyInAnyOrder(ActKind.values());
        assertThat(cases.stream()
                        .flatMap(one -> one.tried.stream())
                        .map(tried -> tried.outcome().getClass())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void the_same_number_draws_the_same_case() {
        var regulations = Regulations.asReleased();

        assertThat(RandomCase.drawn(20261126, regulations).file())
                .isEqualTo(RandomCase.drawn(20261126, regulations).file())
                .isNotEqualTo(RandomCase.drawn(20261127, regulations).file());
    }
}
