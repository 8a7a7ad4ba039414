package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ketnap.regulation.OwedTests.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgedRuleTests {

    private static final String ASKED = "ADM-CITIZEN";

    private final Regulations regulations = Regulations.asReleased();

    @Test
    void what_only_people_can_judge_is_asked_until_somebody_has_answered() {
        assertThat(said()).extracting(Finding::effect).containsExactly(Effect.ASKS);
        assertThat(said(step("2018-05-01", "judged", "rule", ASKED, "outcome", "met")))
                .isEmpty();
    }

    @Test
    void an_answer_to_another_question_answers_nothing() {
        assertThat(said(step("2018-05-01", "judged", "rule", "ADM-POLSTD", "outcome", "met")))
                .extracting(Finding::effect)
                .containsExactly(Effect.ASKS);
    }

    @Test
    void a_no_blocks_and_says_since_when() {
        assertThat(said(step("2018-05-01", "judged", "rule", ASKED, "outcome", "not-met")))
                .extracting(Finding::effect, Finding::unknown)
                .containsExactly(tuple(Effect.BLOCKS, false));
        assertThat(said(step("2018-05-01", "judged", "rule", ASKED, "outcome", "not-met"))
                        .getFirst()
                        .message()
                        .vi())
                .contains("01/05/2018");
    }

    @Test
    void what_concerns_only_who_was_once_a_member_is_not_asked_of_others() {
        var asked = regulations.book().rules().values().stream()
                .filter(rule ->
                        rule.check().equals("judged") && rule.told("always").isEmpty())
                .map(Rule::id)
                .toList();

        assertThat(asked).isNotEmpty();
        for (var word : regulations.book().steps().keySet()) {
            assertThat(regulations
                            .on(LocalDate.of(2018, 6, 1))
                            .ask(step("2018-06-01", word), OwedTests.facts("1990-05-12")))
                    .extracting(Finding::rule)
                    .doesNotContainAnyElementsOf(asked);
        }
    }

    @Test
    void whoever_was_once_a_member_is_asked_about_it_at_the_application() {
        var once = OwedTests.facts("1990-05-12", Optional.of(LocalDate.of(2010, 1, 1)));

        assertThat(regulations.on(LocalDate.of(2018, 6, 1)).ask(step("2018-06-01", "applied"), once))
                .extracting(Finding::rule)
                .contains("ADM-RE-ONCE");
    }

    @Test
    void a_base_committee_votes_over_a_cell_of_its_own_and_over_none_that_stands_alone() {
        var day = LocalDate.of(2018, 6, 1);

        assertThat(regulations.baseVotes(kind("cell-under-base-committee", false), day))
                .isTrue();
        assertThat(regulations.baseVotes(kind("cell-under-base-committee", true), day))
                .isFalse();
        assertThat(regulations.baseVotes(kind("grassroots-cell", false), day)).isFalse();
    }

    private List<Finding> said(Step... past) {
        return regulations
                .on(LocalDate.of(2018, 6, 1))
                .ask(step("2018-06-01", "procedure-allowed"), OwedTests.facts("1990-05-12", past))
                .stream()
                .filter(finding -> finding.rule().equals(ASKED))
                .toList();
    }

    private static Facts.Setting kind(String kind, boolean delegated) {
        return new Facts.Setting(kind, true, false, false, delegated);
    }
}
