package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.ToldCase.HOA;
import static vn.ketnap.admission.ToldCase.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.admission.Readiness.Ground;
import vn.ketnap.admission.Readiness.Sign;

/// What the dates of a case say about its class: A, B, C and D as far as dates tell them, otherwise nothing.
class ReadinessTests {

    private static final Act INTRODUCED = new Act.Introduced(day(1), Introducer.WOMEN, Words.NONE, Words.NONE);
    private static final Act LISTED = new Act.Listed(day(2), "3-NQ/CB");
    private static final Act HELPED = new Act.HelperAssigned(day(2), HOA);
    private static final Act TASKED = new Act.TaskGiven(day(3), new Words("Vận động"), Optional.empty());
    private static final Act CERTIFIED = new Act.ClassCertified(day(4), "12");
    private static final Act ALLOWED = new Act.ProcedureAllowed(day(13), "5");

    /// The certificate is good for five years from the day of issue.
    private static final Due CERTIFICATE = new Due(
            "certificate-expiry", "", "cell-voted", day(64), day(4), "ADM-CLASS-VALID", "5.4b", false, false, false);

    @Test
    void whoever_was_introduced_and_is_not_in_the_list_is_c() {
        var said = said(day(2), INTRODUCED);

        assertThat(said.proposed()).contains(SourceClass.C);
        assertThat(said.grounds()).containsExactly(Ground.of(Sign.INTRODUCED, day(1)));
        assertThat(said.missing()).containsExactly(Ground.of(Sign.LISTED));
    }

    @Test
    void in_the_list_with_a_helper_and_a_task_is_b_and_what_a_needs_is_named() {
        var said = said(day(5), INTRODUCED, LISTED, HELPED, TASKED);

        assertThat(said.proposed()).contains(SourceClass.B);
        assertThat(signs(said.grounds())).containsExactly(Sign.LISTED, Sign.HELPED, Sign.TASKED);
        assertThat(signs(said.missing())).containsExactly(Sign.FOLLOWED, Sign.CERTIFIED, Sign.PAPERS);
    }

    @Test
    void in_the_list_without_a_helper_or_a_task_fits_no_class() {
        var said = said(day(5), INTRODUCED, LISTED);

        assertThat(said.proposed()).isEmpty();
        assertThat(signs(said.missing())).containsExactly(Sign.HELPED, Sign.TASKED);
    }

    @Test
    void a_year_in_the_list_a_helper_a_good_certificate_and_papers_begun_are_a() {
        var said = said(day(14), INTRODUCED, LISTED, HELPED, CERTIFIED, ALLOWED);

        assertThat(said.proposed()).contains(SourceClass.A);
        assertThat(said.grounds())
                .containsExactly(
                        Ground.of(Sign.HELPED),
                        Ground.of(Sign.FOLLOWED, day(2)),
                        Ground.of(Sign.CERTIFIED, day(64)),
                        Ground.of(Sign.PAPERS, day(13)));
    }

    @Test
    void a_day_short_of_a_year_is_not_yet_a() {
        var acts = new Act[] {INTRODUCED, LISTED, HELPED, TASKED, CERTIFIED, ALLOWED};

        assertThat(said(day(14).minusDays(1), acts).proposed()).contains(SourceClass.B);
        assertThat(said(day(14).minusDays(1), acts).missing()).containsExactly(Ground.of(Sign.FOLLOWED, day(2)));
        assertThat(said(day(14), acts).proposed()).contains(SourceClass.A);
    }

    @Test
    void the_last_day_of_the_certificate_is_good_and_the_next_is_said() {
        var acts = new Act[] {INTRODUCED, LISTED, HELPED, TASKED, CERTIFIED, ALLOWED};

        assertThat(said(day(64), acts).proposed()).contains(SourceClass.A);
        assertThat(said(day(64).plusDays(1), acts).proposed()).contains(SourceClass.B);
        assertThat(said(day(64).plusDays(1), acts).missing())
                .containsExactly(Ground.of(Sign.CERTIFICATE_ENDED, day(64)));
    }

    @Test
    void whoever_was_removed_or_gave_up_is_d_with_the_day() {
        assertThat(said(day(6), INTRODUCED, LISTED, new Act.Removed(day(6), "9", new Words("Chuyển nghề"))))
                .isEqualTo(
                        new Readiness(Optional.of(SourceClass.D), List.of(Ground.of(Sign.REMOVED, day(6))), List.of()));
        assertThat(said(day(6), INTRODUCED, LISTED, new Act.Withdrawn(day(6), Words.NONE))
                        .grounds())
                .containsExactly(Ground.of(Sign.WITHDRAWN, day(6)));
    }

    @Test
    void after_a_refusal_the_dates_say_nothing() {
        var said = said(day(8), INTRODUCED, LISTED, new Act.Decided(day(7), DecisionOutcome.REFUSED, "4", 9, 0, 2));

        assertThat(said).isEqualTo(new Readiness(Optional.empty(), List.of(), List.of()));
    }

    @Test
    void once_the_cell_has_voted_nobody_asks_for_a_class() {
        var vote = new Act.CellVoted(day(15), "7", 9, 0, 9, 9, 0);

        assertThat(Readiness.of(ToldCase.of(INTRODUCED, LISTED, vote), List.of(), day(16)))
                .isEmpty();
    }

    @Test
    void a_day_before_is_read_from_what_had_been_done_by_then() {
        assertThat(said(day(3).minusDays(1), INTRODUCED, LISTED, HELPED, TASKED).proposed())
                .isEmpty();
        assertThat(said(day(2).minusDays(1), INTRODUCED, LISTED, HELPED, TASKED).proposed())
                .contains(SourceClass.C);
    }

    private static Readiness said(LocalDate on, Act... acts) {
        var owed = List.of(acts).contains(CERTIFIED) ? List.of(CERTIFICATE) : List.<Due>of();
        return Readiness.of(ToldCase.of(acts), owed, on).orElseThrow();
    }

    private static List<Sign> signs(List<Ground> grounds) {
        return grounds.stream().map(Ground::sign).toList();
    }
}
