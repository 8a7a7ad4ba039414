package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every form as LibreOffice prints it, in the layout of both periods: FMT-01, 02, 03, 14, 16 and
/// how many pages it has. Left out, and said so, where LibreOffice or poppler is missing; `./test`
/// installs them on Debian.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderingTests {

    private static final Offset<Double> ONE = within(1.0);
    private static final Path PAGES = Path.of("src/test/resources/document/pages.txt");
    private static final Pattern FONT = Pattern.compile("/BaseFont/[A-Z]{6}\\+(\\w+)");

    private final Map<String, List<PrintedPage>> printed = new TreeMap<>();
    private final Map<String, Path> pdfs = new TreeMap<>();

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        assumeTrue(LibreOffice.isThere(), "LibreOffice and poppler are not installed");
        var files = new LinkedHashMap<String, byte[]>();
        for (var form : FilledForms.FORMS.all()) {
            for (var day : FilledForms.DAYS) {
                files.put(
                        form.code() + " " + Edition.on(day),
                        FilledForms.drawn(form, day).bytes());
            }
        }
        var office = new LibreOffice(folder);
        pdfs.putAll(office.pdfs(files));
        for (var pdf : pdfs.entrySet()) {
            printed.put(pdf.getKey(), office.pages(pdf.getValue()));
        }
    }

    @Test
    void every_page_is_a4_and_lies_across_only_where_the_form_says_so() {
        printed.forEach((name, pages) -> {
            var across = form(name).landscape();
            assertThat(pages).isNotEmpty().allSatisfy(page -> {
                assertThat(page.width()).as(name).isCloseTo(across ? 297 : 210, ONE);
                assertThat(page.height()).as(name).isCloseTo(across ? 210 : 297, ONE);
            });
        });
    }

    @Test
    void nothing_is_printed_in_the_margins_and_lines_reach_from_one_to_the_other() {
        printed.forEach((name, pages) -> {
            for (var page : pages) {
                assertThat(page.left()).as(name).isGreaterThanOrEqualTo(29);
                assertThat(page.right()).as(name).isLessThanOrEqualTo(page.width() - 14);
                assertThat(page.text()).as(name).allMatch(word -> word.bottom() <= page.height() - 19);
            }
            var first = pages.getFirst();
            assertThat(first.left()).as(name).isCloseTo(30, ONE);
            assertThat(first.right()).as(name).isCloseTo(first.width() - 15, ONE);
            assertThat(first.text().getFirst().top()).as(name).isCloseTo(20, ONE);
        });
    }

    @Test
    void the_heading_stands_at_the_top_and_what_a_person_writes_has_it_in_the_middle() {
        printed.forEach((name, pages) -> {
            var page = pages.getFirst();
            var head = form(name).lines().getFirst();
            if (!head.startsWith("@head")) {
                return;
            }
            var person = head.equals("@head person");
            var from = person ? 30 : page.width() / 2;
            var top = page.text().stream()
                    .filter(word -> word.left() >= from && word.top() < 36)
                    .map(PrintedPage.Word::said)
                    .collect(Collectors.joining());
            assertThat(top)
                    .as(name)
                    .startsWith(head.equals("@head union") ? "ĐOÀNTNCSHỒCHÍMINH" : "ĐẢNGCỘNGSẢNVIỆTNAM");
        });
    }

    @Test
    void pages_are_numbered_in_the_middle_of_the_top_from_the_second_on() {
        printed.forEach((name, pages) -> {
            assertThat(pages.getFirst().above()).as(name).isEmpty();
            for (var i = 1; i < pages.size(); i++) {
                var page = pages.get(i);
                assertThat(page.above()).as(name).hasSize(1);
                var number = page.above().getFirst();
                assertThat(number.said()).as(name).isEqualTo(String.valueOf(i + 1));
                assertThat((number.left() + number.right()) / 2).as(name).isCloseTo(30 + (page.width() - 45) / 2, ONE);
                assertThat(page.text()).as(name + ", page " + (i + 1)).isNotEmpty();
            }
        });
    }

    @Test
    void every_form_has_as_many_pages_as_it_should() throws IOException {
        var counted = new ArrayList<String>();
        for (var form : FilledForms.FORMS.all()) {
            counted.add(FilledForms.DAYS.stream()
                    .map(day -> printed.getOrDefault(form.code() + " " + Edition.on(day), List.of()))
                    .map(pages -> String.valueOf(pages.size()))
                    .distinct()
                    .collect(Collectors.joining(" or ", form.code() + " ", "")));
        }

        assertThat(counted).isEqualTo(Files.readAllLines(PAGES));
    }

    @Test
    void no_placeholder_dotted_line_or_bracket_is_printed() {
        printed.forEach((name, pages) -> pages.forEach(page -> assertThat(page.said())
                .as(name)
                .doesNotContain("{{", "}}", "[", "]", "...", "…", "null", "./.", "TM.", "Kính gởi")));
    }

    /// Times New Roman, or the one of equal width; the empty box of a choice is in neither.
    @Test
    void every_letter_is_printed_in_the_one_font() throws IOException {
        for (var pdf : pdfs.entrySet()) {
            var boxes = printed.getOrDefault(pdf.getKey(), List.of()).stream()
                    .anyMatch(page -> page.said().contains("☐"));
            var fonts = FONT.matcher(new String(Files.readAllBytes(pdf.getValue()), StandardCharsets.ISO_8859_1))
                    .results()
                    .map(one -> one.group(1))
                    .filter(font -> !boxes || !font.startsWith("DejaVu"));
            assertThat(fonts)
                    .as(pdf.getKey())
                    .isNotEmpty()
                    .allMatch(font -> font.matches("LiberationSerif|TimesNewRoman"));
        }
    }

    private static Form form(String name) {
        return FilledForms.FORMS.find(name.substring(0, name.indexOf(' '))).orElseThrow();
    }
}
