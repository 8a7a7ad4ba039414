package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActFormTests {

    @Test
    void a_vote_typed_in_full_becomes_an_act() {
        var form = new ActForm(
                ActKind.CELL_VOTED,
                Map.of(
                        "on",
                        "2018-08-03",
                        "resolution",
                        "05-NQ/CB1",
                        "official",
                        "38",
                        "excluded",
                        "2",
                        "present",
                        "34",
                        "in-favour",
                        "33",
                        "against",
                        "1"));

        assertThat(form.read(ActFormTests::iso))
                .isEqualTo(
                        new ActForm.Valid(new Act.CellVoted(LocalDate.of(2018, 8, 3), "05-NQ/CB1", 38, 2, 34, 33, 1)));
    }

    @Test
    void what_is_missing_or_unreadable_is_said_beside_its_field() {
        var form = new ActForm(
                ActKind.CELL_VOTED,
                Map.of("on", "31/6", "official", "nhiều", "present", "3", "in-favour", "2", "against", "0"));

        assertThat(form.read(ActFormTests::iso))
                .isEqualTo(new ActForm.Invalid(Map.of(
                        "on", "admission.error.date",
                        "official", "admission.error.number",
                        "excluded", "admission.error.missing.typed")));
    }

    @Test
    void more_votes_than_people_present_is_refused() {
        var form = new ActForm(
                ActKind.CELL_VOTED,
                Map.of(
                        "on",
                        "2018-08-03",
                        "official",
                        "9",
                        "excluded",
                        "0",
                        "present",
                        "8",
                        "in-favour",
                        "8",
                        "against",
                        "1"));

        assertThat(form.read(ActFormTests::iso))
                .isEqualTo(new ActForm.Invalid(Map.of("in-favour", "admission.error.more-votes-than-people")));
    }

    @Test
    void a_decision_need_not_say_who_was_against_but_cannot_have_more_votes_than_voters() {
        var typed = Map.of(
                "on", "2018-08-03",
                "outcome", "admitted",
                "members", "11",
                "excluded", "1",
                "in-favour", "9");
        var day = LocalDate.of(2018, 8, 3);

        assertThat(new ActForm(ActKind.DECIDED, typed).read(ActFormTests::iso))
                .isEqualTo(new ActForm.Valid(new Act.Decided(day, DecisionOutcome.ADMITTED, "", 11, 1, 9)));
        assertThat(new ActForm(ActKind.DECIDED, with(typed, "against", "1")).read(ActFormTests::iso))
                .isEqualTo(new ActForm.Valid(
                        new Act.Decided(day, DecisionOutcome.ADMITTED, "", 11, 1, 9, Optional.of(1))));
        assertThat(new ActForm(ActKind.DECIDED, with(typed, "against", "2")).read(ActFormTests::iso))
                .isEqualTo(new ActForm.Invalid(Map.of("in-favour", "admission.error.more-votes-than-people")));
    }

    @Test
    void a_task_is_not_due_before_the_day_it_is_given() {
        var early = Map.of("on", "2018-08-03", "task", "Trực chốt", "due", "2018-08-02");
        var sameDay = Map.of("on", "2018-08-03", "task", "Trực chốt", "due", "2018-08-03");

        assertThat(new ActForm(ActKind.TASK_GIVEN, early).read(ActFormTests::iso))
                .isEqualTo(new ActForm.Invalid(Map.of("due", "admission.error.due-before")));
        assertThat(new ActForm(ActKind.TASK_GIVEN, sameDay).read(ActFormTests::iso))
                .isInstanceOf(ActForm.Valid.class);
    }

    private static Map<String, String> with(Map<String, String> typed, String key, String value) {
        var more = new HashMap<>(typed);
        more.put(key, value);
        return more;
    }

    @Test
    void every_act_but_the_acts_about_acts_can_be_typed() {
        for (var kind : ActKind.values()) {
            assertThat(ActField.of(kind)).as(kind.word()).isNotEmpty();
            assertThat(ActField.of(kind).getFirst().key()).isEqualTo("on");
        }
    }

    private static Optional<LocalDate> iso(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }
}
