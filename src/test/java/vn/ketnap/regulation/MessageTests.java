package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.Text;

class MessageTests {

    private final Regulations regulations = Regulations.asReleased();
    private final Book book = regulations.book();

    @Test
    void a_day_is_written_as_people_write_it() {
        assertThat(filled("hết ngày {until}", "until", LocalDate.of(2018, 7, 4)))
                .isEqualTo("hết ngày 04/07/2018");
        assertThat(filled("hết ngày {until}", "until", Optional.of(LocalDate.of(2018, 7, 4))))
                .isEqualTo("hết ngày 04/07/2018");
        assertThat(filled("hết ngày {until}", "until", Optional.empty())).isEqualTo("hết ngày –");
    }

    @Test
    void everything_said_takes_its_place_and_what_was_not_said_stays() {
        assertThat(filled("{in-favour} trên {of}, cần {needed}", "in-favour", 5, "of", 9))
                .isEqualTo("5 trên 9, cần {needed}");
    }

    @Test
    void relatives_are_called_by_their_names_in_both_languages() {
        var text = Filling.of(
                new Text("{subjects}", "{subjects}"), List.of("subjects", List.of("self", "child-2", "uncle")), book);

        assertThat(text).isEqualTo(new Text("bản thân, con thứ 2, uncle", "the candidate, child 2, uncle"));
        assertThat(filled("{subjects}", "subjects", List.of())).isEqualTo("–");
    }

    @Test
    void a_late_vote_says_since_when_the_certificate_is_too_old() {
        var finding = ask(
                OwedTests.step("2022-06-16", "cell-voted", "official", 9, "in-favour", 8),
                "ADM-CLASS-VALID",
                OwedTests.step("2017-06-15", "class-certified"));

        assertThat(finding.effect()).isEqualTo(Effect.BLOCKS);
        assertThat(finding.message().vi()).contains("15/06/2017", "60 tháng");
        assertThat(finding.message().en()).contains("15/06/2017", "60 months");
        assertThat(finding.clause().document()).isNotEmpty();
        assertThat(finding.way().vi()).isNotEmpty();
        assertThat(finding.unknown()).isFalse();
    }

    @Test
    void a_vote_not_carried_says_how_many_were_needed() {
        var finding = ask(OwedTests.step("2018-09-03", "cell-voted", "official", 9, "in-favour", 5), "ADM-VOTE-CB");

        assertThat(finding.effect()).isEqualTo(Effect.FAILS);
        assertThat(finding.message().vi()).contains("5", "9", "6");
    }

    @Test
    void who_is_not_verified_yet_is_named_by_the_law_of_the_day_of_the_certification() {
        var certified = OwedTests.step("2025-06-01", "cv-certified");
        var before = ask(
                OwedTests.step("2026-05-01", "cell-voted", "official", 9, "in-favour", 8), "ADM-VER-WHO", certified);

        assertThat(before.message().vi()).contains("bản thân");
        assertThat(before.effect()).isEqualTo(Effect.BLOCKS);
        assertThat(before.clause().from()).isBefore("2025-06-02");
    }

    @Test
    void a_missing_fact_is_asked_for() {
        var finding = ask(OwedTests.step("2018-09-03", "cell-voted", "official", 9, "in-favour", 8), "FACT-BIRTH");

        assertThat(finding.effect()).isEqualTo(Effect.WARNS);
        assertThat(finding.unknown()).isFalse();
    }

    @Test
    void a_block_by_a_number_nobody_has_read_becomes_a_warning_that_says_so() {
        var finding = ask(
                OwedTests.step("2026-05-04", "cell-voted", "official", 9, "in-favour", 8),
                "ADM-CLASS-VALID",
                OwedTests.step("2017-06-15", "class-certified"));

        assertThat(finding.effect()).isEqualTo(Effect.WARNS);
        assertThat(finding.unknown()).isTrue();
    }

    @Test
    void only_the_regulation_of_the_day_of_a_step_may_be_asked() {
        var step = OwedTests.step("2018-09-03", "listed");

        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> regulations.on(LocalDate.of(2018, 9, 4)).ask(step, facts()));
    }

    @Test
    void a_rule_is_named_and_its_clause_is_that_of_the_day() {
        assertThat(regulations.title("ADM-DOC-12M").vi()).isNotEmpty();
        assertThat(regulations.clause("ADM-DOC-12M", LocalDate.of(2018, 1, 1))).contains("HD 01-HD/TW");
        assertThat(regulations.clause("ADM-DOC-12M", LocalDate.of(2025, 12, 1))).doesNotContain("HD 01-HD/TW");
    }

    private Finding ask(Step step, String rule, Step... past) {
        var findings = regulations.on(step.on()).ask(step, facts(past));
        assertThat(findings).extracting(Finding::rule).contains(rule);
        return findings.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private String filled(String message, Object... said) {
        return Filling.of(new Text(message, message), List.of(said), book).vi();
    }

    private static Facts facts(Step... past) {
        return new Facts(
                new Facts.Setting("residential-cell", true, false, false, false),
                new Facts.Candidate(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("higher"),
                        "ordinary",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Set.of()),
                Map.of(),
                Map.of(),
                List.of(past));
    }
}
