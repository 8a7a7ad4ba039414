package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwedTests {

    private final Regulations regulations = Regulations.asReleased();

    @Test
    void a_certificate_and_a_dossier_run_out_until_the_cell_has_carried_its_vote() {
        var certified = step("2018-03-01", "class-certified");
        var applied = step("2018-06-20", "applied");

        assertThat(owed(certified, applied))
                .extracting(Obligation::deadline, Obligation::startedOn, Obligation::due, Obligation::step)
                .containsExactlyInAnyOrder(
                        tuple("certificate-expiry", day("2018-03-01"), day("2023-03-01"), "cell-voted"),
                        tuple("dossier-expiry", day("2018-06-20"), day("2019-06-20"), "cell-voted"));
        assertThat(words(owed(certified, applied, vote("2018-09-03", 5))))
                .containsExactlyInAnyOrder("certificate-expiry", "dossier-expiry");
        assertThat(words(owed(certified, applied, vote("2018-09-03", 6)))).containsExactly("decision");
    }

    @Test
    void what_is_owed_names_rule_and_clause_and_whether_somebody_read_them() {
        var before = owed(step("2018-06-20", "applied")).getFirst();
        var after = owed(step("2026-04-13", "applied")).getFirst();

        assertThat(before.rule()).isEqualTo("ADM-DOC-12M");
        assertThat(before.clause().shown()).contains("HD 01-HD/TW");
        assertThat(before.unknown()).isFalse();
        assertThat(before.local()).isFalse();
        assertThat(after.due()).isEqualTo("2027-04-13");
        assertThat(after.unknown()).isTrue();
    }

    @Test
    void a_decision_answers_the_vote_before_it_and_not_one_after_it() {
        var decided = step("2018-09-20", "decided", "outcome", "admitted", "members", 13, "in-favour", 12);

        assertThat(words(owed(vote("2018-09-03", 8), decided))).doesNotContain("decision");
        assertThat(words(owed(vote("2018-09-20", 8), decided))).doesNotContain("decision");
        assertThat(words(owed(vote("2018-09-21", 8), decided))).contains("decision");
    }

    @Test
    void an_extension_is_told_when_asked_and_never_owed() {
        var facts = facts(vote("2018-09-03", 8));

        assertThat(words(regulations.owed(facts))).doesNotContain("decision-extended");
        assertThat(regulations.due(facts, "decision-extended", "")).hasValueSatisfying(due -> {
            assertThat(due.due()).isEqualTo(regulations.workingDays().after(day("2018-09-03"), 90));
            assertThat(due.rule()).isEqualTo("ADM-DEC-EXT");
        });
    }

    @Test
    void each_request_for_verification_waits_for_its_own_answer() {
        var self = step("2018-06-20", "verification-sent", "subject", "self");
        var father = step("2018-06-21", "verification-sent", "subject", "father", "abroad", true);
        var back = step("2018-07-20", "verification-returned", "subject", "self");
        var waived = step("2018-07-21", "verification-waived", "subject", "father");
        var again = step("2018-07-22", "verification-sent", "subject", "self");

        assertThat(owed(self, father))
                .extracting(Obligation::subject, Obligation::rule, Obligation::due)
                .containsExactlyInAnyOrder(
                        tuple(
                                "self",
                                "ADM-VER-REPLY-IN",
                                regulations.workingDays().after(day("2018-06-20"), 30)),
                        tuple(
                                "father",
                                "ADM-VER-REPLY-OUT",
                                regulations.workingDays().after(day("2018-06-21"), 90)));
        assertThat(owed(self, father, back)).extracting(Obligation::subject).containsExactly("father");
        assertThat(owed(self, father, back, waived)).isEmpty();
        assertThat(owed(self, father, back, waived, again))
                .extracting(Obligation::startedOn)
                .containsExactly(day("2018-07-22"));
    }

    @Test
    void probation_ends_after_twelve_months_and_then_the_cell_considers_recognition() {
        var held = step("2018-11-30", "ceremony-held");

        assertThat(words(owed(held))).containsExactlyInAnyOrder("probation-end", "recognition-vote");
        assertThat(words(owed(step("2022-11-30", "ceremony-held")))).contains("member-file");
        assertThat(regulations.due(facts(held), "probation-end", "").map(Obligation::due))
                .contains(day("2019-11-30"));
        assertThat(regulations.due(facts(held), "recognition-vote", "").map(Obligation::startedOn))
                .contains(day("2019-11-30"));
        assertThat(words(owed(
                        held, step("2018-12-20", "member-file-declared"), step("2019-12-01", "self-review-written"))))
                .containsExactly("recognition-vote");
    }

    @Test
    void a_ceremony_is_owed_from_the_receipt_of_the_decision_and_from_april_2026_from_its_issue() {
        var decided = step("2018-09-20", "decided", "outcome", "admitted");
        var later = step("2026-04-20", "decided", "outcome", "admitted");

        assertThat(words(owed(decided))).doesNotContain("ceremony");
        assertThat(owed(decided, step("2018-09-25", "decision-received")))
                .extracting(Obligation::deadline, Obligation::startedOn)
                .contains(tuple("ceremony", day("2018-09-25")));
        assertThat(owed(later))
                .extracting(Obligation::deadline, Obligation::startedOn)
                .contains(tuple("ceremony", day("2026-04-20")));
        assertThat(words(owed(step("2026-04-20", "decided", "outcome", "refused"))))
                .isEmpty();
    }

    @Test
    void nothing_is_owed_of_whoever_has_left_or_died() {
        var applied = step("2018-06-20", "applied");

        assertThat(owed(applied, step("2018-07-01", "died"))).isEmpty();
        assertThat(owed(applied, step("2018-07-01", "withdrawn"))).isEmpty();
        assertThat(owed(applied, step("2018-07-01", "moved-out"))).isEmpty();
        assertThat(owed(applied, step("2018-07-01", "moved-out"), step("2018-07-05", "moved-in")))
                .isNotEmpty();
    }

    @Test
    void whoever_was_removed_and_listed_again_begins_anew() {
        var again = List.of(step("2018-06-20", "applied"), step("2018-07-01", "removed"), step("2018-08-01", "listed"));

        assertThat(regulations.owed(facts(again.toArray(Step[]::new)))).isEmpty();
    }

    @Test
    void a_custom_of_the_place_reminds_where_somebody_has_entered_it_and_is_marked_so() {
        var everyTwoMonths = new Value(day("2018-01-01"), Optional.of(2), Optional.empty(), Clause.NONE, true);
        var book = regulations.book().with("remark-interval", everyTwoMonths);
        var facts = facts(step("2018-02-03", "helper-assigned"), step("2018-04-03", "remarked"));

        assertThat(regulations.owed(facts)).isEmpty();
        assertThat(new Deadlines(Past.whole(facts.past(), book), facts, book, regulations.workingDays()).owed())
                .extracting(Obligation::deadline, Obligation::step, Obligation::due, Obligation::local)
                .containsExactly(tuple("remark", "remarked", day("2018-06-03"), true));
    }

    @Test
    void whoever_left_the_party_waits_three_years() {
        assertThat(regulations.due(facts(Optional.of(day("2016-02-29"))), "readmission-allowed", ""))
                .map(Obligation::due)
                .contains(day("2019-02-28"));
        assertThat(regulations.due(facts(), "readmission-allowed", "")).isEmpty();
    }

    private List<Obligation> owed(Step... steps) {
        return regulations.owed(facts(steps));
    }

    private static List<String> words(List<Obligation> owed) {
        return owed.stream().map(Obligation::deadline).toList();
    }

    private static Facts facts(Step... steps) {
        return facts(Optional.empty(), steps);
    }

    /// Of someone born that day.
    static Facts facts(String born, Step... steps) {
        return facts(born, Optional.empty(), steps);
    }

    /// Of someone born that day, and once a member.
    static Facts facts(String born, Optional<LocalDate> left, Step... steps) {
        return facts(Optional.of(day(born)), left, steps);
    }

    private static Facts facts(Optional<LocalDate> left, Step... steps) {
        return facts(Optional.empty(), left, steps);
    }

    private static Facts facts(Optional<LocalDate> born, Optional<LocalDate> left, Step... steps) {
        return new Facts(
                new Facts.Setting("residential-cell", true, false, false, false),
                new Facts.Candidate(
                        born,
                        born,
                        Optional.empty(),
                        "ordinary",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        left,
                        Set.of()),
                Map.of(),
                Map.of(),
                List.of(steps));
    }

    private static Step vote(String on, int inFavour) {
        return step(on, "cell-voted", "official", 9, "in-favour", inFavour);
    }

    static Step step(String on, String word, Object... details) {
        var said = new java.util.HashMap<String, Object>();
        for (var i = 0; i < details.length; i += 2) {
            said.put(details[i].toString(), details[i + 1]);
        }
        return Step.of(day(on), word, said);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
