package vn.ketnap.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.document.Docx;
import vn.ketnap.document.Fields;

/// Errors of dossiers (forms.md section 14) that no paper of the invented ward can have, read back from the Word files;
/// `docs/sai-sot.md` names each of these tests.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperErrorsTests {

    private static final Set<String> FORMS = Set.of(
            "F-KND-01",
            "F-KND-06",
            "F-KND-08",
            "F-KND-09",
            "F-KND-13",
            "F-KND-15",
            "F-KND-16",
            "F-BTV-01",
            "F-HSDV-02",
            "F-HSDV-04",
            "F-TDV-01",
            "F-KND-10");

    /// Rows of the table of contents and the field that says whether the paper was made.
    private static final Map<String, String> CONTENTS = Map.of(
            "Đơn xin vào Đảng", "application.day",
            "Lý lịch của người xin vào Đảng", "cv.day",
            "Nghị quyết của chi bộ đề nghị kết nạp đảng viên", "cell-vote.day",
            "Nghị quyết của đảng ủy cơ sở", "base-vote.day",
            "Quyết định kết nạp đảng viên", "decision.day",
            "Bản tự kiểm điểm của đảng viên dự bị", "self-review.day",
            "Quyết định công nhận đảng viên chính thức", "recognition.day",
            "Quyết định phát thẻ đảng viên", "card.day");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern COUNTED = Pattern.compile("chính thức (?:của chi bộ: )?(\\d+) đồng chí");
    private static final Pattern PRESENT = Pattern.compile("Có mặt: (\\d+) đảng viên chính thức\\. Vắng mặt: (\\d+)");
    private static final Pattern MEMBERS = Pattern.compile(
            "Tổng số đảng viên của chi bộ: (\\d+) đảng viên, trong đó chính thức (\\d+) đồng chí, dự bị (\\d+)");
    private static final Pattern VOTES = Pattern.compile(
            "tán thành đề nghị [^:]*: (\\d+) đồng chí \\(đạt ([\\d,]+)% so với tổng số (\\d+)[^)]*\\); không tán thành: (\\d+)");

    @Autowired
    private CasePapers papers;

    private final List<Read> read = new ArrayList<>();

    private record Read(CaseFile file, CasePaper paper, String text) {

        boolean is(String form) {
            return paper.form().code().equals(form);
        }

        Fields fields() {
            return paper.fields();
        }
    }

    @BeforeAll
    void read(@Autowired ToldWard ward) {
        ward.told();
        TestDatabase.everywhere(() -> {
            for (var file : ward.files()) {
                var drawer = papers.drawer(file);
                papers.of(file).orElseThrow().papers().stream()
                        .filter(paper -> paper.isPassed() || paper.form().code().equals("F-HSDV-04"))
                        .filter(paper -> FORMS.contains(paper.form().code()))
                        .forEach(paper -> read.add(new Read(
                                file, paper, Docx.text(drawer.apply(paper).bytes()))));
            }
            return null;
        });
    }

    @Test
    void the_counts_of_a_resolution_of_the_cell_add_up() {
        var resolutions = all("F-KND-06", "F-KND-13");
        assertThat(resolutions).hasSizeGreaterThan(20);
        resolutions.forEach(one -> {
            var official = number(COUNTED, one.text(), 1);
            assertThat(number(PRESENT, one.text(), 1) + number(PRESENT, one.text(), 2))
                    .as(one.text())
                    .isEqualTo(official);
            var members = MEMBERS.matcher(one.text());
            if (members.find()) {
                assertThat(Integer.parseInt(members.group(2)) + Integer.parseInt(members.group(3)))
                        .isEqualTo(Integer.parseInt(members.group(1)));
            }
            var votes = VOTES.matcher(one.text());
            assertThat(votes.find()).as(one.text()).isTrue();
            var inFavour = Integer.parseInt(votes.group(1));
            assertThat(inFavour + Integer.parseInt(votes.group(4))).isLessThanOrEqualTo(number(PRESENT, one.text(), 1));
            assertThat(Double.parseDouble(votes.group(2).replace(',', '.')))
                    .isEqualTo(Math.round(1000.0 * inFavour / Integer.parseInt(votes.group(3))) / 10.0);
        });
    }

    @Test
    void the_table_of_contents_marks_the_papers_that_were_made_and_no_other() {
        assertThat(all("F-HSDV-04"))
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> CONTENTS.forEach((title, field) -> {
                    var row = Pattern.compile("(?m)^\\d+ \\| " + Pattern.quote(title) + " \\|.*$")
                            .matcher(one.text());
                    assertThat(row.find()).as(title).isTrue();
                    assertThat(row.group().strip().endsWith("| x"))
                            .as(row.group())
                            .isEqualTo(one.fields().has(field));
                }));
    }

    @Test
    void the_list_for_cards_says_of_a_member_what_the_decision_said() {
        assertThat(all("F-TDV-01")).isNotEmpty().allSatisfy(one -> {
            var name = one.fields().words("person.name").toUpperCase(java.util.Locale.ROOT);
            assertThat(one.text()).contains(name, "Danh sách có 01 đảng viên");
            same(one, "F-KND-10")
                    .ifPresent(decision -> assertThat(decision.fields().words("person.birth"))
                            .isEqualTo(one.fields().words("person.birth")));
            assertThat(one.text())
                    .contains(
                            one.fields().day("ceremony.day").map(SHORT::format).orElseThrow());
        });
    }

    @Test
    void the_day_on_which_somebody_was_listed_is_the_same_on_every_paper() {
        assertThat(all("F-KND-01")).isNotEmpty().allSatisfy(one -> {
            var listed = one.fields().day("listed.day").map(SHORT::format).orElseThrow();
            assertThat(one.text()).contains("cảm tình Đảng ngày " + listed);
            same(one, "F-BTV-01")
                    .ifPresent(dossier -> assertThat(dossier.text()).contains("cảm tình Đảng: ngày " + listed));
        });
    }

    @Test
    void a_decision_names_one_person_and_has_a_number_of_its_own() {
        var decisions = all("F-KND-09");
        var numbers = new HashSet<String>();
        assertThat(decisions).isNotEmpty();
        decisions.forEach(one -> {
            var names = one.text()
                    .lines()
                    .filter(line -> line.startsWith("Điều 1."))
                    .toList();
            assertThat(names).hasSize(1);
            assertThat(names.getFirst())
                    .contains(one.fields().words("person.name").toUpperCase(java.util.Locale.of("vi")));
            if (!one.paper().number().isEmpty()) {
                assertThat(numbers.add(one.paper().number() + " "
                                + one.paper().day().map(LocalDate::getYear).orElseThrow()))
                        .as(one.paper().number())
                        .isTrue();
            }
        });
    }

    @Test
    void the_day_of_the_ceremony_the_decision_and_full_membership_are_not_mixed_up() {
        assertThat(all("F-KND-16")).isNotEmpty().allSatisfy(one -> {
            var ceremony = one.fields().day("ceremony.day").orElseThrow();
            assertThat(one.text())
                    .contains("vào Đảng " + written(ceremony))
                    .contains("kể từ " + written(ceremony.plusMonths(12)));
        });
        assertThat(all("F-HSDV-02"))
                .isNotEmpty()
                .allSatisfy(one -> one.fields()
                        .day("ceremony.day")
                        .ifPresent(ceremony ->
                                assertThat(one.text()).contains("Ngày vào Đảng: " + SHORT.format(ceremony))));
        assertThat(all("F-KND-10"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.text())
                        .contains("vào Đảng "
                                + written(one.fields().day("ceremony.day").orElseThrow())));
    }

    private List<Read> all(String... forms) {
        return read.stream()
                .filter(one -> List.of(forms).stream().anyMatch(one::is))
                .toList();
    }

    private Optional<Read> same(Read other, String form) {
        return all(form).stream()
                .filter(one -> one.file().id().equals(other.file().id()))
                .findFirst();
    }

    /// As papers write a day in full.
    private static String written(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    private static int number(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return Integer.parseInt(found.group(group));
    }
}
