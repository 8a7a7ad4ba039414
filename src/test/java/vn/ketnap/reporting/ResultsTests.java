package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;

/// The results of January to August 2018 are those that a reader counts in the fixture files by hand.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsTests {

    @Autowired
    private List<Command> commands;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Fixtures fixtures = Fixtures.of("2018-01-01", "2018-08-31");

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void the_eight_months_give_29_6_and_15_and_the_kindergarten_leads() {
        var results = results("--org", "DU");

        assertThat(results.get("sentToClass").asInt()).isEqualTo(29);
        assertThat(results.get("admitted").asInt()).isEqualTo(6);
        assertThat(results.get("recognised").asInt()).isEqualTo(15);
        for (var measure : List.of("sentToClass", "admitted", "recognised")) {
            assertThat(most(results, measure)).containsExactly("MN");
        }
    }

    @Test
    void every_figure_of_every_cell_is_the_one_counted_from_the_files() {
        var wrong = new ArrayList<String>();
        var results = results("--org", "DU");
        results.get("byCell")
                .forEach(line -> Counts.MEASURES.forEach(measure -> {
                    var cell = line.get("cell").asString();
                    var counted = fixtures.count(cell, measure);
                    if (line.get(measure).asInt() != counted) {
                        wrong.add(cell + " " + measure + ": " + line.get(measure) + ", not " + counted);
                    }
                }));

        assertThat(results.get("byCell")).hasSize(18);
        assertThat(fixtures.total("listed")).isGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_totals_are_the_sums_of_the_cells() {
        var results = results("--org", "DU");

        for (var measure : Counts.MEASURES) {
            var sum = 0;
            for (var line : results.get("byCell")) {
                sum += line.get(measure).asInt();
            }
            assertThat(results.get(measure).asInt()).as(measure).isEqualTo(sum);
        }
    }

    @Test
    void one_cell_alone_is_asked_for_by_its_code() {
        var results = results("--org", "MN");

        assertThat(results.get("organisation").asString()).isEqualTo("MN");
        assertThat(results.get("byCell")).hasSize(1);
        assertThat(results.get("sentToClass").asInt()).isEqualTo(5);
        assertThat(results.get("admitted").asInt()).isEqualTo(2);
        assertThat(results.get("recognised").asInt()).isEqualTo(3);
    }

    @Test
    void the_plan_of_13_and_the_15_of_the_year_before_stand_beside_when_asked_for() {
        var results = results("--org", "DU", "--compare", "plan,same-period");

        assertThat(results.get("admittedPlan").asInt()).isEqualTo(13);
        assertThat(results.get("admittedSamePeriod").asInt()).isEqualTo(15);
        var planned = 0;
        for (var line : results.get("byCell")) {
            planned += line.path("admittedPlan").asInt(0);
        }
        assertThat(planned).isEqualTo(13);
        assertThat(results("--org", "DU").has("admittedPlan")).isFalse();
    }

    @Test
    void the_eight_months_before_stand_beside_when_asked_for() {
        var before = Fixtures.of("2017-05-01", "2017-12-31");
        var results = results("--org", "DU", "--compare", "previous-period");

        assertThat(results.get("admittedPreviousPeriod").asInt()).isEqualTo(before.total("admitted"));
        results.get("byCell")
                .forEach(line -> assertThat(line.get("admittedPreviousPeriod").asInt())
                        .isEqualTo(before.count(line.get("cell").asString(), "admitted")));
        assertThat(results.has("admittedSamePeriod")).isFalse();
    }

    @Test
    void a_wrong_word_a_wrong_day_and_an_unknown_organisation_are_refused_in_a_sentence() {
        assertThat(refused("results", "--from", "2018-01-01")).contains("--from và --to");
        assertThat(refused("results", "--from", "2018-09-01", "--to", "2018-01-01"))
                .contains("--to đứng trước --from");
        assertThat(refused("results", "--from", "2018-01-01", "--to", "2018-08-31", "--org", "KHONG-CO"))
                .contains("Không có tổ chức này");
        assertThat(refused("plan")).contains("Hiện có: results");
        assertThat(refused("results", "--from", "2018-01-01", "--to", "2018-08-31", "--format", "pdf"))
                .contains("json, xlsx");
        assertThat(refused("results", "--from", "2018-01-01", "--to", "2018-08-31", "--compare", "dreams"))
                .contains("plan, same-period");
    }

    private JsonNode results(String... more) {
        var words = new ArrayList<>(List.of("results", "--from", "2018-01-01", "--to", "2018-08-31"));
        words.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        assertThat(run(words, out, new ByteArrayOutputStream())).isZero();
        return json.readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String refused(String... words) {
        var err = new ByteArrayOutputStream();
        assertThat(run(List.of(words), new ByteArrayOutputStream(), err)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(List<String> words, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return TestDatabase.everywhere(
                () -> command().run(words, Actor.program("test"), new PrintStream(out), new PrintStream(err)));
    }

    private Command command() {
        return commands.stream()
                .filter(one -> one.word().equals("report"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> most(JsonNode results, String measure) {
        var counts = new java.util.TreeMap<String, Integer>();
        results.get("byCell")
                .forEach(line -> counts.put(
                        line.get("cell").asString(), line.get(measure).asInt()));
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
