package vn.ketnap;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/asvs.md` answers every requirement of the standard it is to answer, once, and names only what is there.
class AsvsTests {

    private static final Path PAGE = Path.of("docs/asvs.md");
    private static final Path IDS = Path.of("src/test/resources/asvs/ids.txt");
    private static final Path SOURCES = Path.of("src");

    private static final int WIDEST = 340;
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern LISTED = Pattern.compile("\\*\\*(V\\d+\\.\\d+\\.\\d+)\\*\\*");

    /// A row of one of the tables of the page.
    private record Row(String id, String level, String asked, String state, String how, String proof) {

        static Row of(String line) {
            var cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        List<String> named() {
            return NAMED.matcher(proof).results().map(one -> one.group(1)).toList();
        }
    }

    @Test
    void every_requirement_stands_there_once_with_its_level() {
        var asked = lines(IDS)
                .filter(line -> line.startsWith("V"))
                .map(line -> line.split(" "))
                .collect(toMap(words -> words[0], words -> words[1]));

        assertThat(rows())
                .extracting(Row::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(asked.keySet());
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.level()).as(row.id()).isEqualTo(asked.get(row.id())));
    }

    @Test
    void a_row_is_short_and_what_it_claims_has_a_proof() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.state()).as(row.id()).isIn("met", "part", "not", "–");
            assertThat(row.asked().split(" ").length).as(row.asked()).isLessThanOrEqualTo(10);
            assertThat(row.how()).as(row.id()).isNotBlank();
            assertThat(row.named().isEmpty())
                    .as(row.id() + " and its proof")
                    .isEqualTo(row.state().matches("not|–"));
        });
        assertThat(lines(PAGE).filter(line -> line.startsWith("| V")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST));
    }

    @Test
    void every_proof_named_is_there() {
        var classes = classes();

        assertThat(rows().stream().flatMap(row -> row.named().stream()).distinct())
                .hasSizeGreaterThan(100)
                .allSatisfy(named -> {
                    if (named.matches("[A-Z]\\w+(\\.\\w+)?")) {
                        var words = named.split("\\.");
                        assertThat(classes).as(named).containsKey(words[0]);
                        if (words.length == 2) {
                            assertThat(read(classes.get(words[0]))).as(named).contains("void " + words[1] + "(");
                        }
                    } else {
                        assertThat(Path.of(named)).as(named).exists();
                    }
                });
    }

    @Test
    void the_lists_at_the_end_are_those_of_the_tables() {
        assertThat(listed("## What is not met")).containsExactlyInAnyOrderElementsOf(with("not"));
        assertThat(listed("## What is met in part")).containsExactlyInAnyOrderElementsOf(with("part"));
    }

    private static List<String> with(String state) {
        return rows().stream()
                .filter(row -> row.state().equals(state))
                .map(Row::id)
                .toList();
    }

    private static List<String> listed(String heading) {
        var page = read(PAGE);
        assertThat(page).contains(heading + "\n");
        var part =
                page.substring(page.indexOf(heading + "\n") + heading.length()).split("\n## ", 2)[0];
        return LISTED.matcher(part).results().map(one -> one.group(1)).toList();
    }

    private static List<Row> rows() {
        return lines(PAGE).filter(line -> line.startsWith("| V")).map(Row::of).toList();
    }

    /// Every class of program and tests by its simple name.
    private static Map<String, Path> classes() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            var found = new TreeMap<String, Path>();
            all.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            found.merge(file.getFileName().toString().replace(".java", ""), file, (one, other) -> one));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        return Arrays.stream(read(file).split("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
