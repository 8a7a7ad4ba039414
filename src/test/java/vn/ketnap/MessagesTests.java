package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages say everything; nothing is said that nobody asks for; templates hold no words of their own.
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");

    /// `"web.save"`; a literal that ends in a dot stands for every key that begins so.
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]*)\"");

    /// Where a literal in Java is certainly a key.
    private static final Pattern SAID = Pattern.compile(
            "(?:\\bt|Sentence\\.of|saying|Notice\\.done|Notice\\.warning)\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"\\s*[,)]");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern VIETNAMESE = Pattern.compile("[\\u00C0-\\u01B0\\u1EA0-\\u1EF9]");

    @Test
    void both_languages_are_complete() {
        assertThat(keys("en")).isEqualTo(keys("vi")).isNotEmpty();
        for (var language : List.of("vi", "en")) {
            assertThat(all(language).entrySet())
                    .as(language)
                    .allSatisfy(entry ->
                            assertThat(entry.getValue()).as(entry.getKey()).isNotBlank());
        }
    }

    @Test
    void no_key_is_written_twice() throws java.io.IOException {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of("src/main/resources/messages"))) {
            for (var file : files.toList()) {
                assertThat(java.nio.file.Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[a-z][A-Za-z0-9.-]*=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file.toString())
                        .isNotEmpty()
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void both_languages_fill_the_same_places() {
        var english = all("en");
        assertThat(all("vi"))
                .allSatisfy((key, words) -> assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(words)));
    }

    @Test
    void every_key_begins_with_its_room() {
        for (var language : List.of("vi", "en")) {
            files(MESSAGES, "_" + language + ".properties").forEach(file -> {
                var room = file.getFileName().toString().replace("_" + language + ".properties", "");
                assertThat(load(file).keySet()).as(room).allMatch(key -> key.startsWith(room + "."));
            });
        }
    }

    @Test
    void everything_said_is_in_the_files() {
        var known = all("vi").keySet();
        var said = new TreeSet<String>();
        files(TEMPLATES, ".jte").forEach(file -> said.addAll(found(KEY, read(file))));
        files(JAVA, ".java").forEach(file -> said.addAll(found(SAID, read(file))));

        var rooms = rooms();
        assertThat(said)
                .filteredOn(key -> rooms.contains(key.substring(0, key.indexOf('.'))))
                .isNotEmpty()
                .allMatch(key -> known.contains(key)
                        || known.stream().anyMatch(one -> one.startsWith(key) && key.endsWith(".")));
    }

    @Test
    void nothing_is_in_the_files_that_nobody_says() {
        var said = new TreeSet<String>();
        files(TEMPLATES, ".jte").forEach(file -> said.addAll(found(KEY, read(file))));
        files(JAVA, ".java").forEach(file -> said.addAll(found(KEY, read(file))));
        var beginnings = said.stream().filter(key -> key.endsWith(".")).toList();

        assertThat(all("vi").keySet())
                .allMatch(key -> said.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void templates_hold_no_vietnamese_of_their_own() {
        assertThat(files(TEMPLATES, ".jte"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(read(file)).as(file.toString()).doesNotContainPattern(VIETNAMESE));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(all(language).keySet());
    }

    private static Set<String> rooms() {
        return all("vi").keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> all(String language) {
        var words = new TreeMap<String, String>();
        files(MESSAGES, "_" + language + ".properties").forEach(file -> words.putAll(load(file)));
        return words;
    }

    private static Set<String> places(String words) {
        return new TreeSet<>(found(PLACE, words));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static Map<String, String> load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(one -> (String) one.getKey(), one -> (String) one.getValue()));
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
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
