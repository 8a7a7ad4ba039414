package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule file with a mistake stops the program at start and says in which file, in which line, and what is wrong.
class BadFileTests {

    private static final Path FILES = Path.of("src/main/resources/regulation");

    @ParameterizedTest
    @MethodSource
    void a_malformed_file_is_refused_with_file_line_and_reason(String file, String good, String bad, String reason) {
        var words = read(file);
        assertThat(words).as(file).contains(good);
        var wrong = words.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));

        assertThatThrownBy(() -> start(file, wrong))
                .isInstanceOf(BadFile.class)
                .hasMessageMatching("regulation/" + file + "\\.yaml, dòng/line [0-9]+: (?s).*")
                .hasMessageContaining(reason);
    }

    static Stream<Object[]> a_malformed_file_is_refused_with_file_line_and_reason() {
        return Stream.of(
                of("rules/votes", "  check: share-reached", "  chekc: share-reached", "unknown key"),
                of("rules/votes", "  check: share-reached", "  check: share-reachd", "\"share-reachd\" không có trong"),
                of("rules/votes", "cell-voted: blocks", "cell-voted: forbids", "\"forbids\" không có trong"),
                of("rules/votes", "cell-voted: blocks", "cell-vote: blocks", "unknown key"),
                of("rules/votes", "numbers: [cell-size]", "numbers: [cell-sice]", "\"cell-sice\" không có trong"),
                of("rules/votes", "- id: ADM-VOTE-CB\n", "- id: ADM-VOTE-DUCS\n", "there already: ADM-VOTE-DUCS"),
                of("rules/votes", "from: \"2016-07-25\"", "from: \"2016-07-32\"", "not a day: 2016-07-32"),
                of("rules/votes", "basis: inferred", "basis: rumoured", "\"rumoured\" không có trong"),
                of("rules/votes", "  check: cell-large-enough\n", "", "missing check"),
                of("rules/votes", "- checked:", "- cheked:", "missing checked"),
                of("rules/votes", "{vi: \"Ch", "{vi: [\"Ch", ""),
                of("rules/local", "asked-at: {}", "asked-at: {applied: blocks}", "a local rule never blocks"),
                of("numbers/admission", "unit: years", "unit: yards", "\"yards\" không có trong"),
                of("numbers/admission", "value: 18", "value: many", "not a number: many"),
                of("numbers/admission", "value: \"at-least 2/3\"", "value: \"most of them\"", "at-least 2/3"),
                of("numbers/admission", "from: \"2021-07-30\"", "from: \"2016-07-25\"", "not after the day before it"),
                of("numbers/admission", "max-age:", "min-age:", "written twice"),
                of("numbers/local", "remark-interval:", "min-age:", "there already: min-age"),
                of("deadlines/admission", "rule: ADM-DEC-DAYS", "rule: ADM-DEC-DAY", "\"ADM-DEC-DAY\" không có trong"),
                of("deadlines/admission", "starts: {step: cell-voted}", "starts: {step: cell-vote}", "no such step"),
                of("deadlines/admission", "{fact: dossier}", "{fact: dosier}", "\"dosier\" không có trong"),
                of("rules/votes", "expect: open", "expect: opens", "\"opens\" không có trong"),
                of("rules/moves", "check: done-again", "check: done-agan", "\"done-agan\" không có trong"),
                of("deadlines/admission", "counts: months", "counts: weeks", "\"weeks\" không có trong"),
                of("deadlines/admission", "  law-of: decided", "  law: decided", "unknown key"),
                of("deadlines/admission", "{since: [decided]}", "{since: []}", "no step"),
                of("steps/admission", "needs: [listed]", "needs: [lister]", "no such step above: lister"),
                of("steps/admission", "share: cell-share", "share: cel-share", "\"cel-share\" không có trong"),
                of("steps/admission", "  who: cell\n", "", "missing who"),
                of("documents/charter", "claims: [ADM-CITIZEN]", "claims: [ADM-CITYZEN]", "there is no ADM-CITYZEN"),
                of("documents/charter", "claims: [ADM-CITIZEN]", "claims: []", "claims hoặc/or not-coded"),
                of("documents/charter", "  read: partly", "  read: hardly", "\"hardly\" không có trong"),
                of("documents/regulations", "to: \"2021-07-29\"", "to: \"2011-07-29\"", "before it begins"),
                of("documents/regulations", "- key: qd-24", "- key: qd-29", "there already: qd-29"),
                of("documents/regulations", "  issuer:", "  publisher:", "unknown key"),
                of("rules/not-coded", "- id: ADM-AGE-UNIT", "- id: ADM-AGE-MIN", "there already: ADM-AGE-MIN"),
                of("rules/not-coded", "through: ADM-AGE-MIN", "through: ADM-AGE", "there is no ADM-AGE"),
                of("holidays/vietnam", "hung-kings:", "hung-king:", "unknown key"),
                of("holidays/vietnam", "confirmed: true", "confirmed: perhaps", "expected true or false"),
                of("words/bodies", "en:", "english:", "missing en"));
    }

    private static Object[] of(String file, String good, String bad, String reason) {
        return new Object[] {file, good, bad, reason};
    }

    /// Reads everything as the start does, with one file other than it is.
    private static void start(String name, String words) {
        Function<String, Place> files = asked -> asked.equals(name)
                ? Place.document(
                        "regulation/" + name + ".yaml",
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                : BookFiles.open(asked);
        var book = new BookFiles(files).book();
        book.rules().values().forEach(rule -> Example.of(rule, book));
        new LibraryFiles(files, book).library();
    }

    private static String read(String file) {
        try {
            return Files.readString(FILES.resolve(file + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
