package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ketnap.admission.Considered.ANOTHER;
import static vn.ketnap.admission.Considered.CELL;
import static vn.ketnap.admission.Considered.CONSENT;
import static vn.ketnap.admission.Considered.HOA;
import static vn.ketnap.admission.Considered.REGULATIONS;
import static vn.ketnap.admission.Considered.accepted;
import static vn.ketnap.admission.Considered.consider;
import static vn.ketnap.admission.Considered.corrected;
import static vn.ketnap.admission.Considered.day;
import static vn.ketnap.admission.Considered.file;
import static vn.ketnap.admission.Considered.fromList;
import static vn.ketnap.admission.Considered.known;
import static vn.ketnap.admission.Considered.reconsidered;
import static vn.ketnap.admission.Considered.rules;
import static vn.ketnap.admission.Considered.told;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.ImportRef;

class ConsiderationTests {

    @Test
    void an_act_that_no_rule_forbids_is_recorded_with_who_wrote_it_and_when() {
        var accepted = accepted(file(), new Act.Listed(day("2018-01-12"), "01-NQ/CB"), Words.NONE);

        assertThat(accepted.act())
                .extracting(
                        RecordedAct::step, RecordedAct::cell, RecordedAct::by, RecordedAct::at, RecordedAct::findings)
                .containsExactly(1, CELL, "can-bo", Instant.EPOCH, List.of());
        assertThat(accepted.file().acts()).containsExactly(accepted.act());
    }

    @Test
    void an_act_that_a_rule_blocks_is_refused_with_the_rule() {
        assertThat(rules(file(), new Act.Applied(day("2018-03-01")))).containsExactly("ORDER", "ADM-CLASS-REQ");
        assertThat(consider(file(), new Act.Applied(day("2018-03-01")), Words.NONE))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_written_reason_lets_a_blocked_act_stand_and_stays_with_it() {
        var accepted = accepted(file(), new Act.Applied(day("2018-03-01")), CONSENT);

        assertThat(accepted.act().override()).isEqualTo(CONSENT);
        assertThat(accepted.act().findings()).extracting(StoredFinding::rule).contains("ORDER");
    }

    @Test
    void what_an_old_list_says_is_recorded_without_a_reason_and_with_what_the_rules_say() {
        var list = Optional.of(new ImportRef(33));
        var writing = new Consideration.Writing(
                "can-bo", Instant.EPOCH, day("2026-11-26"), RecordedAct.Origin.LIST, list, Words.NONE);
        var outcome =
                Consideration.of(file(), new Act.Applied(day("2018-03-01")), Considered::known, REGULATIONS, writing);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> {
            assertThat(accepted.act().list()).isEqualTo(list);
            assertThat(accepted.act().findings()).anyMatch(StoredFinding::blocks);
        });
    }

    @Test
    void a_gap_before_what_an_old_list_brought_is_in_doubt_and_not_held_against_the_next_act() {
        var fromList = file(fromList(new Act.Applied(day("2018-03-01"))));

        var remarked = new Act.Remarked(day("2018-04-01"), Words.NONE, Words.NONE, Words.NONE);

        assertThat(accepted(fromList, remarked, Words.NONE).act().findings())
                .extracting(StoredFinding::rule, StoredFinding::effect)
                .containsExactly(tuple("ORDER", "warns"));
    }

    @Test
    void tomorrow_cannot_be_recorded_nor_corrected_into_being() {
        var file = told(new Act.Listed(day("2018-01-12"), "01-NQ/CB"));

        assertThat(consider(file, new Act.Applied(day("2026-11-27")), CONSENT))
                .isEqualTo(new Outcome.OutOfTurn(file, Outcome.Reason.FUTURE_DAY));
        assertThat(consider(file, corrected(1, new Act.Listed(day("2026-11-27"), "01-NQ/CB")), CONSENT))
                .isEqualTo(new Outcome.OutOfTurn(file, Outcome.Reason.FUTURE_DAY));
        assertThat(consider(file, new Act.Remarked(day("2026-11-26"), Words.NONE, Words.NONE, Words.NONE), CONSENT)
                        .stands())
                .isTrue();
    }

    @Test
    void a_correction_is_asked_about_as_what_it_says_as_if_the_wrong_act_were_not_there() {
        var file = told(new Act.Listed(day("2018-01-12"), "01-NQ/CB"), new Act.HelperAssigned(day("2018-01-12"), HOA));

        assertThat(rules(file, corrected(2, new Act.HelperAssigned(day("2018-01-11"), HOA))))
                .containsExactly("ORDER");
        assertThat(rules(file, corrected(2, new Act.HelperAssigned(day("2018-01-13"), HOA))))
                .isEmpty();
        assertThat(rules(file, corrected(1, new Act.HelperAssigned(day("2018-01-13"), HOA))))
                .containsExactly("ORDER");
    }

    @Test
    void a_retraction_is_never_forbidden_and_what_it_leaves_hanging_is_pointed_out() {
        var file = told(new Act.Listed(day("2018-01-12"), "01-NQ/CB"), new Act.HelperAssigned(day("2018-01-12"), HOA));
        var retracted = accepted(file, new Act.Retracted(day("2018-02-01"), 1, CONSENT), Words.NONE)
                .file();

        assertThat(reconsidered(file)).isEmpty();
        assertThat(reconsidered(retracted)).containsOnlyKeys(2);
    }

    @Test
    void what_was_blocked_when_it_was_recorded_is_not_pointed_out_again() {
        var file = accepted(file(), new Act.Applied(day("2018-03-01")), CONSENT).file();

        assertThat(reconsidered(file)).isEmpty();
    }

    @Test
    void what_was_in_doubt_when_it_was_recorded_is_pointed_out_once_it_is_blocked() {
        var list = fromList(new Act.ClassSent(day("2018-01-12"), "01"));
        var doubted = accepted(file(list), new Act.HelperAssigned(day("2018-02-01"), HOA), Words.NONE);
        var taken = accepted(doubted.file(), new Act.Retracted(day("2018-03-01"), 1, CONSENT), Words.NONE);

        assertThat(doubted.act().findings())
                .extracting(StoredFinding::rule, StoredFinding::effect)
                .containsExactly(tuple("ORDER", "warns"));
        assertThat(reconsidered(doubted.file())).isEmpty();
        assertThat(reconsidered(taken.file())).containsOnlyKeys(2);
    }

    @Test
    void an_act_counts_for_the_cell_of_its_day_and_a_move_for_the_one_it_leads_to() {
        var moved = told(
                new Act.Listed(day("2018-01-12"), "01-NQ/CB"),
                new Act.MovedOut(day("2018-03-01"), Optional.of(ANOTHER), Words.NONE),
                new Act.MovedIn(day("2018-03-02"), Optional.of(ANOTHER), Words.NONE, true));

        assertThat(moved.acts()).extracting(RecordedAct::cell).containsExactly(CELL, CELL, ANOTHER);
        assertThat(accepted(moved, new Act.HelperAssigned(day("2018-03-02"), HOA), CONSENT)
                        .act()
                        .cell())
                .isEqualTo(ANOTHER);
        assertThat(accepted(moved, new Act.HelperAssigned(day("2018-02-01"), HOA), CONSENT)
                        .act()
                        .cell())
                .isEqualTo(CELL);
    }

    @Test
    void whoever_was_written_to_about_is_to_be_verified() {
        var file = told(
                new Act.VerificationSent(day("2018-02-01"), "self", false, Optional.empty()),
                new Act.VerificationSent(day("2018-02-01"), "father", false, Optional.empty()));

        assertThat(known(day("2018-03-01"), file.standing()).relatives()).containsOnlyKeys("father");
    }
}
