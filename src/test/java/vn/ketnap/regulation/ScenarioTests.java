package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTests {

    private static final Path PUBLIC = Path.of("src/test/resources/scenarios");

    @Test
    void every_public_scenario_gets_the_answers_the_regulations_give() {
        var answers = answers(PUBLIC);

        assertThat(answers.lines()).hasSizeGreaterThan(250);
        assertThat(answers.lines().filter(line -> line.contains("\"holds\":false")))
                .isEmpty();
    }

    @Test
    void every_scenario_of_our_own_does_too() {
        var answers = answers(PUBLIC.resolve("own"));

        assertThat(answers.lines()).hasSizeGreaterThan(200);
        assertThat(answers.lines().filter(line -> line.contains("\"holds\":false")))
                .isEmpty();
    }

    private static String answers(Path folder) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Assess.run(files(folder), print(out), print(err));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
