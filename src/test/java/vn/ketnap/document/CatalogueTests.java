package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// The catalogue of papers is whole: each is a form, or `docs/giay-to.md` says why there is none.
class CatalogueTests {

    private static final Forms FORMS = Forms.fromJar();

    /// A row of the page: an ID, a name, the file of a form or nothing, and how sure it is or why there is
    /// none.
    private record Row(String id, String name, String file, String said) {

        boolean isForm() {
            return !file.equals("–");
        }
    }

    @Test
    void every_paper_of_the_catalogue_is_a_form_or_it_is_said_why_not() throws IOException {
        var ids = new ClassPathResource("catalogue/papers.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("F-"))
                .toList();

        assertThat(ids).hasSize(89);
        assertThat(rows().stream().map(Row::id)).containsAll(ids);
        assertThat(rows()).allSatisfy(row -> assertThat(row.said()).as(row.id()).isNotBlank());
    }

    @Test
    void every_form_has_its_row_and_every_row_says_of_its_form_what_the_form_says() {
        var tongue = new Words().in(Language.VI);

        assertThat(rows().stream().filter(Row::isForm).map(Row::file).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        FORMS.all().stream().map(CatalogueTests::file).toList());
        for (var row : rows()) {
            FORMS.all().stream().filter(form -> file(form).equals(row.file())).forEach(form -> {
                var status = form.status().name().toLowerCase(Locale.ROOT);
                assertThat(row.said()).as(row.id()).isEqualTo(tongue.t("document.status." + status));
                assertThat(row.name()).as(row.id()).startsWith(form.title().in("vi"));
            });
        }
    }

    private static String file(Form form) {
        return form.code().toLowerCase(Locale.ROOT) + ".txt";
    }

    private static List<Row> rows() {
        try (Stream<String> lines = Files.lines(Path.of("docs/giay-to.md"))) {
            return lines.filter(line -> line.startsWith("| F-"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Row(
                            cells[1].strip(), cells[2].strip(), cells[3].strip().replace("`", ""), cells[4].strip()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
