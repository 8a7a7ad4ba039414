package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ketnap.people.PersonForm;

class JudgementTests {

    private static final LocalDate DAY = LocalDate.parse("2018-05-02");

    private final Book book = Book.read();

    @Test
    void an_ordinary_candidate_is_asked_once_whether_the_political_standard_was_concluded_on() {
        assertThat(asked(person(Set.of(), Optional.empty()))).containsExactly("ADM-POLSTD");
    }

    @Test
    void an_answer_ends_the_question_and_a_no_blocks() {
        var person = person(Set.of(), Optional.empty());

        assertThat(findings(person, judged("ADM-POLSTD", "met")))
                .extracting(Finding::rule)
                .doesNotContain("ADM-POLSTD");
        assertThat(findings(person, judged("ADM-POLSTD", "not-met")))
                .filteredOn(one -> one.rule().equals("ADM-POLSTD"))
                .extracting(Finding::effect)
                .containsExactly(Effect.BLOCKS);
        assertThat(findings(person, judged("ADM-CITIZEN", "met")))
                .extracting(Finding::rule)
                .contains("ADM-POLSTD");
    }

    @Test
    void special_cases_and_those_once_a_member_are_asked_more() {
        assertThat(asked(person(Set.of("abroad"), Optional.empty()))).contains("ADM-POLSTD", "ADM-VER-ABROAD");
        assertThat(book.rules().values())
                .filteredOn(rule -> rule.told("once-a-member").isPresent())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void every_special_case_a_rule_asks_about_can_be_ticked() {
        assertThat(book.rules().values().stream().flatMap(rule -> rule.told("special").stream()))
                .hasSizeGreaterThan(10)
                .allMatch(PersonForm.SPECIAL::contains);
    }

    private List<String> asked(Facts.Candidate person) {
        return findings(person).stream()
                .filter(one -> one.effect() == Effect.ASKS)
                .map(Finding::rule)
                .toList();
    }

    private List<Finding> findings(Facts.Candidate person, Step... past) {
        var facts = new Facts(
                new Facts.Setting("residential-cell", true, false, false, false),
                person,
                Map.of(),
                Map.of(),
                List.of(past));
        return new Regulation(book, book.workingDays(), DAY).ask(Step.of(DAY, "cv-certified", Map.of()), facts);
    }

    private static Step judged(String rule, String outcome) {
        return Step.of(DAY.minusDays(1), "judged", Map.of("rule", rule, "outcome", outcome));
    }

    private static Facts.Candidate person(Set<String> special, Optional<LocalDate> left) {
        var born = Optional.of(LocalDate.parse("1990-05-12"));
        return new Facts.Candidate(
                born,
                born,
                Optional.of("upper-secondary"),
                "ordinary",
                Optional.of(true),
                Optional.of(false),
                Set.of(),
                left,
                special);
    }
}
