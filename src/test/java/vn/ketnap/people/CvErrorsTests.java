package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/sai-sot.md` says of every error of dossiers where the program shows it, or why it cannot: it names no check
/// that is not there, and misses none.
class CvErrorsTests {

    private static final Path PAGE = Path.of("docs/sai-sot.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (E-\\d\\d) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern CHECK = Pattern.compile("`cv: ([a-z-]+)`");
    private static final Pattern RULE = Pattern.compile("`([A-Z]{3}-[A-Z0-9-]+)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Tests)(?:\\.(\\w+))?`");
    private static final Pattern CODE = Pattern.compile(
            "CvFinding\\.of\\(\\s*\"(E-\\d\\d)\",\\s*\"([a-z-]+)\"|of\\(\"(E-\\d\\d)\", \"([a-z-]+)\", one\\)");

    @Test
    void every_error_has_one_row_that_says_where_it_shows_or_why_it_cannot() throws IOException {
        assertThat(rows().map(row -> row[0]))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj("E-%02d"::formatted)
                        .toList());
        assertThat(rows()).allSatisfy(row -> assertThat(row[2]).as(row[0]).isNotBlank());
    }

    @Test
    void every_check_of_a_cv_stands_in_the_row_of_its_error() throws IOException {
        var written = rows().flatMap(row -> CHECK.matcher(row[2]).results().map(one -> row[0] + " " + one.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(checks());
        assertThat(written).hasSizeGreaterThan(20);
    }

    @Test
    void every_rule_named_is_a_rule_of_the_book() throws IOException {
        var book = Stream.of("src/main/resources/regulation/rules", "src/main/resources/regulation/deadlines")
                .flatMap(folder -> files(Path.of(folder)))
                .map(CvErrorsTests::read)
                .collect(Collectors.joining("\n"));

        assertThat(rows().flatMap(row -> RULE.matcher(row[2]).results().map(one -> one.group(1))))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(book).as(rule).contains(rule));
    }

    @Test
    void every_error_says_what_papers_can_do_and_names_the_tests_that_show_it() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row[1]).as(row[0]).isIn("không thể có", "được nhắc", "không thuộc giấy tờ");
            var named = TEST.matcher(row[3]).results().toList();
            if (named.isEmpty()) {
                assertThat(row[3]).as(row[0]).isIn("chưa có phép thử riêng", "không có");
            }
            named.forEach(test -> assertThat(source(test.group(1)))
                    .as(row[0] + " names " + test.group())
                    .contains(test.group(2) == null ? "class " + test.group(1) : "void " + test.group(2) + "("));
        });
    }

    @Test
    void a_rule_shown_by_the_scenarios_is_answered_in_one() throws IOException {
        var scenarios = files(Path.of("src/test/resources/scenarios"))
                .map(CvErrorsTests::read)
                .collect(Collectors.joining("\n"));

        assertThat(rows().filter(row -> row[3].contains("`ScenarioTests")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(RULE.matcher(row[2]).results().map(one -> one.group(1)))
                        .as(row[0])
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(scenarios).contains(rule)));
    }

    private static String source(String test) {
        return files(Path.of("src/test/java"))
                .filter(file -> file.endsWith(test + ".java"))
                .map(CvErrorsTests::read)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> checks() {
        return files(Path.of("src/main/java/vn/ketnap/people"))
                .filter(file -> file.toString().endsWith("Checks.java"))
                .flatMap(file -> CODE.matcher(read(file)).results())
                .map(one ->
                        one.group(1) == null ? one.group(3) + " " + one.group(4) : one.group(1) + " " + one.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String[]> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row ->
                new String[] {row.group(1), row.group(3), row.group(4), row.group(5)});
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
