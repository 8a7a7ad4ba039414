package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is written about the program names what is there: links, tests, dependencies, and words of the screen.
class PapersTests {

    private static final Path DOCS = Path.of("docs");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Tests)(?:\\.(\\w+))?`");
    private static final Pattern SCREEN_WORDS = Pattern.compile("(?<!\\*)\\*(?! )([^*\\n]*[^*\\n ])\\*(?!\\*)");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void every_link_leads_to_a_file() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(found(LINK, read(page)))
                        .as(page.toString())
                        .allSatisfy(
                                link -> assertThat(page.resolveSibling(link)).exists()));
    }

    @Test
    void every_decision_says_what_it_weighed_and_names_tests_that_are_there() {
        var records = files(DOCS.resolve("decisions"), ".md");

        assertThat(records).hasSizeGreaterThan(10).allSatisfy(record -> {
            assertThat(record.getFileName().toString()).matches("\\d{4}-\\d\\d-\\d\\d-[a-z0-9-]+\\.md");
            assertThat(read(record))
                    .contains("**Context.**", "**Options.**", "**Choice.**", "**Consequences.**", "**Confirmation.**");
            assertThat(read(record)).containsPattern("(?s)\\*\\*Confirmation\\.\\*\\*.*(Tests|\\.sh)");
        });
        assertThat(records)
                .allSatisfy(record -> TEST.matcher(read(record))
                        .results()
                        .forEach(named -> assertThat(source(named.group(1)))
                                .as(record + " names " + named.group())
                                .contains(
                                        named.group(2) == null
                                                ? "class " + named.group(1)
                                                : "void " + named.group(2) + "(")));
    }

    @Test
    void every_dependency_has_its_line() {
        var table = read(DOCS.resolve("decisions/2026-11-25-dependencies.md"));
        var pom = read(Path.of("pom.xml"));
        var dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));

        assertThat(found(ARTIFACT, dependencies))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
    }

    @Test
    void licence_and_notices_go_with_the_program() throws URISyntaxException {
        var program = Path.of(
                KetNap.class.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThat(program.resolve("META-INF/NOTICE")).hasSameTextualContentAs(Path.of("NOTICE"));
        assertThat(program.resolve("META-INF/LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    }

    @Test
    void the_manual_calls_everything_what_the_screen_calls_it() {
        var screen = files(MESSAGES, "_vi.properties").stream()
                .map(PapersTests::read)
                .toList();

        assertThat(found(SCREEN_WORDS, read(DOCS.resolve("huong-dan.md"))))
                .hasSizeGreaterThan(100)
                .allSatisfy(words -> assertThat(screen).as(words).anyMatch(file -> file.contains("=" + words)));
    }

    private static List<Path> pages() {
        return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")), files(DOCS, ".md").stream())
                .toList();
    }

    private static String source(String test) {
        return files(TESTS, "/" + test + ".java").stream()
                .map(PapersTests::read)
                .findFirst()
                .orElse("no such test");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).toList();
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().replace('\\', '/').endsWith(end))
                    .sorted()
                    .toList();
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
