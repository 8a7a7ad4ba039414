package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnap.GeneratedPage;

/// The rule book an official can read and check, written from the files the program obeys, committed and compared.
class RuleBookTests {

    private static final Path PAGES = Path.of("docs/regulation");

    private final Book book = Book.read();
    private final Library library = Library.read(book);

    @Test
    void the_numbers_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("so-lieu.md"), NumbersOnPaper.of(book, library));
    }

    @Test
    void the_rules_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("quy-tac.md"), RulesOnPaper.of(book, library));
    }

    @Test
    void the_documents_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("van-ban.md"), DocumentsOnPaper.of(book, library));
    }

    @Test
    void the_deadlines_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("thoi-han.md"), StepsOnPaper.deadlines(book, library));
    }

    @Test
    void the_steps_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("cac-buoc.md"), StepsOnPaper.steps(book, library));
    }

    @Test
    void the_days_off_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("ngay-nghi.md"), DaysOffPage.of(Calendar.read()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_screen_has_words_for_every_file_of_rules_and_everything_that_can_be_owed(String language) {
        var desk = words("desk_" + language);
        var topics = words("regulation_" + language);

        assertThat(book.deadlines().values())
                .filteredOn(deadline -> !deadline.ending().equals("never-owed"))
                .isNotEmpty()
                .allSatisfy(deadline -> assertThat(desk)
                        .containsKeys("desk.due." + deadline.word(), "desk.due." + deadline.word() + ".since"));
        assertThat(BookFiles.RULES).allSatisfy(file -> assertThat(topics).containsKey("regulation.topic." + file));
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", file + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Test
    void every_rule_number_deadline_step_and_document_is_in_the_book() {
        var rules = RulesOnPaper.of(book, library);
        var documents = DocumentsOnPaper.of(book, library);

        assertThat(book.rules().keySet()).isNotEmpty().allMatch(id -> rules.contains("\n### " + id + " – "));
        assertThat(library.notCoded().keySet()).isNotEmpty().allMatch(id -> documents.contains("`" + id + "`"));
        assertThat(book.numbers().keySet())
                .allMatch(key -> NumbersOnPaper.of(book, library).contains("`" + key + "`"));
        assertThat(book.deadlines().keySet())
                .allMatch(word -> StepsOnPaper.deadlines(book, library).contains("`" + word + "`"));
        assertThat(book.steps().keySet())
                .allMatch(word -> StepsOnPaper.steps(book, library).contains("`" + word + "`"));
        assertThat(library.documents())
                .allMatch(one -> documents.contains("## " + one.title().vi() + "\n"));
    }
}
