package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static List<String> differing(Path folder) throws IOException {
        var regulations = new Regulations();
        var differing = new ArrayList<String>();
        var asked = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
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
        }
        assertThat(asked).isGreaterThan(250);
        return differing;
    }
}
