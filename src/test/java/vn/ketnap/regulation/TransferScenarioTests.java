package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each row of section 10 of the regulations ("Transfers during the process") is a scenario.
class TransferScenarioTests {

    private static final Path OWN = Path.of("src/test/resources/scenarios/own");

    private static final List<String> ROWS = List.of(
            "ADM-TRF-CAND",
            "ADM-TRF-RES-NOTSENT",
            "ADM-TRF-RES-SENT",
            "ADM-TRF-DEC-SAME",
            "ADM-TRF-DEC-30",
            "ADM-TRF-DEC-LATE",
            "ADM-TRF-CHECK",
            "ADM-TRF-PROB",
            "ADM-TRF-HELPER",
            "ADM-TRF-TEMP",
            "ADM-TRF-OFFICIAL",
            "ADM-TRF-TEMPDUR",
            "ADM-TRF-DOCS",
            "ADM-TRF-DELETE",
            "ADM-TRF-INSPECT",
            "ADM-TRF-MASS");

    /// Of which nothing was found before the text of 2025: there the scenario expects no answer at all.
    private static final List<String> NOT_FOUND_BEFORE_2025 = List.of("ADM-TRF-INSPECT");

    @Test
    void every_row_has_a_scenario_where_it_holds_and_where_it_is_broken_in_both_periods() {
        var missing = new TreeMap<String, String>();
        for (var row : ROWS) {
            for (var period : List.of("r2", "r3b")) {
                var texts = of(row, period);
                var spoken = Pattern.compile("expect: (warn|blocked), rules: \\[.*" + row + "[],]");
                if (texts.stream().noneMatch(text -> text.contains("expect: open"))) {
                    missing.put(row + " " + period, "no scenario where it holds");
                } else if (texts.stream().noneMatch(text -> spoken.matcher(text).find())
                        && !(period.equals("r2") && NOT_FOUND_BEFORE_2025.contains(row))) {
                    missing.put(row + " " + period, "no scenario where it is broken");
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void a_row_that_was_not_found_before_2025_says_so_and_expects_nothing() {
        for (var row : NOT_FOUND_BEFORE_2025) {
            assertThat(of(row, "r2"))
                    .isNotEmpty()
                    .allSatisfy(text ->
                            assertThat(text).contains("unknown").doesNotContain("expect: warn", "expect: blocked"));
        }
    }

    /// The scenarios of a row: their first line names it.
    private static List<String> of(String row, String period) {
        try (var files = Files.list(OWN)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + period + ".yaml"))
                    .map(TransferScenarioTests::read)
                    .filter(text -> text.startsWith("# Section 10, row " + row + "."))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
