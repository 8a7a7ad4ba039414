package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ScenarioTests {

    @Test
    void every_scenario_gets_the_answers_the_regulations_give() throws Exception {
        var regulations = new Regulations();
        var differing = new ArrayList<String>();
        var asked = 0;
        try (var files = Files.list(Path.of("src/test/resources/scenarios"))) {
            for (var file : files.sorted().toList()) {
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
        assertThat(differing).isEmpty();
    }
}
