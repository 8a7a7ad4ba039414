package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.regulation.OwedTests.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastTests {

    private static final Book BOOK = Regulations.asReleased().book();

    @Test
    void the_latest_is_the_latest_by_day_in_whatever_order_the_steps_are_told() {
        var past = whole(
                step("2018-06-20", "applied"),
                step("2019-03-01", "class-certified"),
                step("2018-03-01", "class-certified"));

        assertThat(past.latest("class-certified").map(Step::on)).contains(LocalDate.of(2019, 3, 1));
        assertThat(past.lastDay()).isEqualTo("2019-03-01");
    }

    @Test
    void what_comes_after_the_day_asked_is_not_known_yet() {
        var past = Past.on(
                LocalDate.of(2018, 6, 20),
                List.of(step("2018-06-20", "applied"), step("2018-06-21", "cv-sealed")),
                BOOK);

        assertThat(past.has("applied")).isTrue();
        assertThat(past.has("cv-sealed")).isFalse();
        assertThat(past.lastDay()).isEqualTo("2018-06-20");
    }

    @Test
    void whoever_left_twice_begins_with_the_listing_after_the_last_time() {
        var past = whole(
                step("2016-09-01", "listed"),
                step("2016-10-01", "removed"),
                step("2017-01-09", "listed"),
                step("2017-02-01", "applied"),
                step("2017-03-01", "withdrawn"),
                step("2018-01-09", "listed"),
                step("2018-02-01", "cv-sealed"));

        assertThat(past.steps("listed").map(Step::on)).containsExactly(LocalDate.of(2018, 1, 9));
        assertThat(past.has("applied")).isFalse();
        assertThat(past.has("cv-sealed")).isTrue();
    }

    @Test
    void of_a_withdrawal_before_and_a_removal_after_it_the_later_return_counts() {
        var past = whole(
                step("2016-09-01", "listed"),
                step("2016-10-01", "withdrawn"),
                step("2017-01-09", "listed"),
                step("2017-02-01", "applied"),
                step("2017-03-01", "removed"),
                step("2018-01-09", "listed"));

        assertThat(past.has("applied")).isFalse();
    }

    @Test
    void a_refusal_takes_away_the_votes_before_it_from_the_day_after() {
        var vote = step("2018-06-20", "cell-voted", "official", 9, "in-favour", 9);
        var refused = step("2018-07-20", "decided", "outcome", "refused");
        var again = step("2018-07-21", "cell-voted", "official", 9, "in-favour", 9);

        assertThat(Past.on(LocalDate.of(2018, 7, 20), List.of(vote, refused), BOOK)
                        .has("cell-voted"))
                .isTrue();
        assertThat(Past.on(LocalDate.of(2018, 7, 21), List.of(vote, refused), BOOK)
                        .has("cell-voted"))
                .isFalse();
        assertThat(Past.on(LocalDate.of(2018, 7, 21), List.of(vote, refused, again), BOOK)
                        .has("cell-voted"))
                .isTrue();
    }

    @Test
    void whoever_moved_out_is_out_until_moved_in_on_that_day_or_later() {
        var out = step("2018-06-20", "moved-out");

        assertThat(on("2018-06-20", out).isOut("applied")).isFalse();
        assertThat(on("2018-06-21", out).isOut("applied")).isTrue();
        assertThat(on("2018-06-21", out).isOut("moved-in")).isFalse();
        assertThat(on("2018-06-21", out, step("2018-06-20", "moved-in")).isOut("applied"))
                .isFalse();
        assertThat(on("2018-06-21", out, step("2018-06-19", "moved-in")).isOut("applied"))
                .isTrue();
    }

    @Test
    void the_months_of_a_dossier_begin_again_when_its_papers_were_redone_after_they_had_passed() {
        var applied = step("2018-06-20", "applied");
        var opinions = step("2019-07-01", "opinions-summarised");
        var hoa = step("2019-07-02", "introduction-written", "member", "hoa");
        var binh = step("2019-07-03", "introduction-written", "member", "binh");

        assertThat(dossier(applied, opinions, hoa)).isEqualTo("2018-06-20");
        assertThat(dossier(applied, opinions, hoa, binh)).isEqualTo("2019-07-03");
        assertThat(dossier(applied, step("2019-06-20", "opinions-summarised"), hoa, binh))
                .isEqualTo("2018-06-20");
        assertThat(dossier(
                        applied,
                        opinions,
                        hoa,
                        binh,
                        step("2020-08-01", "opinions-summarised"),
                        step("2020-08-01", "introduction-written", "member", "hoa"),
                        step("2020-08-01", "introduction-written", "member", "binh")))
                .isEqualTo("2020-08-01");
    }

    private static String dossier(Step... steps) {
        return Dossier.start(whole(steps), OwedTests.facts("1970-05-12", steps), BOOK)
                .orElseThrow()
                .toString();
    }

    private static Past whole(Step... steps) {
        return Past.whole(List.of(steps), BOOK);
    }

    private static Past on(String day, Step... steps) {
        return Past.on(LocalDate.parse(day), List.of(steps), BOOK);
    }
}
