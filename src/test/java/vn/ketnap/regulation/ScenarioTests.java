package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTests {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    /// The public stories, and our own in the folder `own`.
    @Test
    void every_scenario_gets_the_answers_the_regulations_give() throws Exception {
        assertThat(differing(SCENARIOS)).isEmpty();
        assertThat(differing(SCENARIOS.resolve("own"))).isEmpty();
    }

    @Test
    void every_scenario_has_a_name_of_its_own_and_that_of_its_file() throws IOException {
        var names = new HashSet<String>();
        for (var folder : List.of(SCENARIOS, SCENARIOS.resolve("own"))) {
            for (var file : files(folder)) {
                for (var scenario : Scenario.read(file)) {
                    assertThat(names.add(scenario.name())).as(scenario.name()).isTrue();
                    assertThat(file.getFileName().toString()).endsWith(scenario.name() + ".yaml");
                }
            }
        }
    }

    private static List<String> differing(Path folder) throws IOException {
        var regulations = new Regulations();
        var differing = new ArrayList<String>();
        var asked = 0;
        for (var file : files(folder)) {
            for (var scenario : Scenario.read(file)) {
                for (var question : scenario.questions()) {
                    asked++;
                    var answer = scenario.answer(question, regulations);
                    if (!answer.equals(Scenario.expected(question))) {
                        differing.add(scenario.name() + " " + question + "\n   answered " + answer);
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(250);
        return differing;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
