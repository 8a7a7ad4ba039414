package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTests {

    private static final String QUICK = """
            scenario: quick-2026
            title: Nhanh sau khi đổi quy định
            organisation: {kind: residential-cell}
            person: {born: 1990-05-12, education: higher}
            relatives:
              father: {place: elsewhere}
            facts:
              - {on: 2026-04-06, step: listed, resolution: 04-NQ/CB}
              - {on: 2026-04-10, step: procedure-allowed}
              - {on: 2026-04-13, step: applied}
              - {on: 2026-04-14, step: verification-sent, subject: self}
              - {on: 2026-04-20, step: verification-returned, subject: self}
            ask:
              - {on: 2026-04-12, step: cv-sealed, expect: blocked, rules: [ORDER]}
              - {on: 2026-05-04, step: cv-sealed, expect: open, rules: []}
              - {on: 2026-05-04, step: cv-certified, expect: warn, rules: [ADM-VER-WHO], unknown: [ADM-VER-WHO]}
              - {deadline: dossier-expiry, expect: 2027-04-13, rule: ADM-DOC-12M, unknown: true}
              - {deadline: verification-reply, subject: self, expect: none}
              - {deadline: certificate-expiry, expect: none}
            """;
    private static final String ANSWERS = """
            {"scenario":"quick-2026","ask":1,"on":"2026-04-12","step":"cv-sealed","verdict":"blocked","rules":["ORDER"]}
            {"scenario":"quick-2026","ask":2,"on":"2026-05-04","step":"cv-sealed","verdict":"open","rules":[]}
            {"scenario":"quick-2026","ask":3,"on":"2026-05-04","step":"cv-certified","verdict":"warn","rules":["ADM-VER-WHO"],"unknown":["ADM-VER-WHO"]}
            {"scenario":"quick-2026","ask":4,"deadline":"dossier-expiry","due":"2027-04-13","rule":"ADM-DOC-12M","unknown":true}
            {"scenario":"quick-2026","ask":5,"deadline":"verification-reply","subject":"self","due":"none"}
            {"scenario":"quick-2026","ask":6,"deadline":"certificate-expiry","due":"none"}
            """;

    @TempDir
    Path folder;

    private record Said(int exit, String out, String err) {}

    @Test
    void every_question_is_answered_on_a_line_of_its_own_with_its_keys_in_order() {
        assertThat(assess(QUICK)).isEqualTo(new Said(0, ANSWERS, ""));
    }

    @Test
    void a_question_without_an_expectation_is_answered_and_nothing_fails() {
        assertThat(assess(QUICK.replace(", expect: warn, rules: [ADM-VER-WHO], unknown: [ADM-VER-WHO]", "")
                        .replace(", expect: 2027-04-13, rule: ADM-DOC-12M, unknown: true", "")))
                .isEqualTo(new Said(0, ANSWERS, ""));
    }

    @Test
    void an_expected_verdict_that_does_not_hold_is_shown_beside_the_answer_and_exits_with_1() {
        var said = assess(QUICK.replace("expect: blocked, rules: [ORDER]", "expect: open, rules: []"));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.err).isEmpty();
        assertThat(said.out.lines().findFirst())
                .contains("{\"scenario\":\"quick-2026\",\"ask\":1,\"on\":\"2026-04-12\",\"step\":\"cv-sealed\","
                        + "\"verdict\":\"blocked\",\"rules\":[\"ORDER\"],"
                        + "\"expected\":{\"verdict\":\"open\",\"rules\":[]},\"holds\":false}");
        assertThat(said.out.lines().skip(1)).allMatch(ANSWERS::contains);
    }

    @Test
    void an_expected_day_that_does_not_hold_is_shown_beside_the_answer() {
        var said = assess(QUICK.replace("2027-04-13, rule", "2027-04-14, rule"));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.out)
                .contains(
                        "\"due\":\"2027-04-13\",\"rule\":\"ADM-DOC-12M\",\"unknown\":true,"
                                + "\"expected\":{\"due\":\"2027-04-14\",\"rule\":\"ADM-DOC-12M\",\"unknown\":true},\"holds\":false}");
    }

    @Test
    void whether_a_number_was_read_belongs_to_what_is_expected() {
        assertThat(assess(QUICK.replace(", unknown: [ADM-VER-WHO]", "")).exit).isEqualTo(1);
        assertThat(assess(QUICK.replace(", unknown: true", "")).exit).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_yaml_names_file_and_line() {
        refused(QUICK.replace("ask:", "ask: ["), 14);
    }

    @Test
    void a_file_without_its_person_says_so() {
        refused(QUICK.replace("person: {born: 1990-05-12, education: higher}\n", ""), 1, "person");
        refused(QUICK.replace("born: 1990-05-12, ", ""), 4, "person", "born");
    }

    @Test
    void a_key_nobody_knows_is_named_with_its_line() {
        refused(QUICK.replace("education:", "eduction:"), 4, "person.eduction");
        refused(QUICK.replace("facts:", "fact:"), 7, "fact");
        refused(QUICK.replace("expect: open", "expects: open"), 15, "expects");
    }

    @Test
    void a_step_a_deadline_or_a_verdict_nobody_knows_is_named_with_its_line() {
        refused(QUICK.replace("step: applied", "step: aplied"), 10, "facts.step", "aplied");
        refused(QUICK.replace("step: cv-certified", "step: cv-certify"), 16, "ask.step", "cv-certify");
        refused(QUICK.replace("deadline: dossier-expiry", "deadline: dossier"), 17, "ask.deadline", "dossier");
        refused(QUICK.replace("expect: warn", "expect: perhaps"), 16, "ask.expect", "perhaps");
    }

    @Test
    void a_day_that_is_none_is_named_with_its_line() {
        refused(QUICK.replace("on: 2026-04-13", "on: 2026-02-30"), 10, "facts.on", "2026-02-30");
        refused(QUICK.replace("1990-05-12", "12/5/1990"), 4, "person.born", "12/5/1990");
        refused(QUICK.replace("expect: 2027-04-13", "expect: soon"), 17, "ask.expect", "soon");
    }

    @Test
    void only_a_reply_to_a_verification_has_a_subject_and_it_always_has_one() {
        refused(QUICK.replace("verification-reply, subject: self", "verification-reply"), 18, "subject");
        refused(QUICK.replace("dossier-expiry,", "dossier-expiry, subject: self,"), 17, "subject");
    }

    @Test
    void a_detail_of_the_wrong_kind_is_named_with_its_line() {
        refused(
                QUICK.replace(
                        "step: cv-sealed, expect: open", "step: cell-voted, with: {official: nine}, expect: open"),
                15,
                "ask.with.official",
                "nine");
        refused(
                QUICK.replace(
                        "subject: self}\n  - {on: 2026-04-20", "subject: self, abroad: here}\n  - {on: 2026-04-20"),
                11,
                "facts.abroad",
                "true");
        refused(
                QUICK.replace("step: cv-sealed, expect: open", "step: decided, with: {outcome: yes}, expect: open"),
                15,
                "ask.with.outcome",
                "yes");
    }

    @Test
    void a_file_that_is_not_there_or_empty_or_asks_nothing_is_no_scenario() {
        var err = new ByteArrayOutputStream();
        var nowhere = folder.resolve("nowhere.yaml").toString();

        assertThat(Assess.run(List.of(nowhere), print(new ByteArrayOutputStream()), print(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(nowhere);
        refused("", 1);
        refused("# nothing but a word to whoever reads it\n", 1);
        refused(QUICK.substring(0, QUICK.indexOf("  - {on: 2026-04-12")), 1, "ask");
        refused(QUICK.substring(0, QUICK.indexOf("ask:")) + "ask: []\n", 13, "ask");
    }

    @Test
    void good_files_beside_a_bad_one_are_still_answered() {
        var said = assess(QUICK, "nonsense", QUICK);

        assertThat(said.exit).isEqualTo(2);
        assertThat(said.out).isEqualTo(ANSWERS + ANSWERS);
        assertThat(said.err.lines()).hasSize(1);
    }

    /// The file alone is refused: nothing on standard output, and on the other one the file, the line and the field.
    private void refused(String scenario, int line, String... named) {
        var said = assess(scenario);

        assertThat(said.exit).as(scenario).isEqualTo(2);
        assertThat(said.out).isEmpty();
        assertThat(said.err.lines()).hasSize(1);
        assertThat(said.err).startsWith(folder.resolve("1.yaml") + ", dòng/line " + line + ": ");
        assertThat(List.of(named)).allSatisfy(word -> assertThat(said.err).contains(word));
    }

    private Said assess(String... scenarios) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var files = java.util.stream.IntStream.range(0, scenarios.length)
                .mapToObj(i -> file(i + 1 + ".yaml", scenarios[i]))
                .toList();
        var exit = Assess.run(files, print(out), print(err));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
