package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.ketnap.GeneratedPage;

/// The rule book an official can read and check, written from the files the program obeys.
class RuleBookTests {

    private static final Path FILES = Path.of("src/main/resources/regulation");
    private static final Path PAGES = Path.of("docs/regulation");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> UNITS =
            Map.of("years", "tuổi", "months", "tháng", "working-days", "ngày làm việc", "flag", "1 là có, 0 là không");

    @Test
    void the_numbers_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("so-lieu.md"), numbers());
    }

    @Test
    void the_rules_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("quy-tac.md"), rules());
    }

    @Test
    void the_days_off_are_up_to_date() {
        GeneratedPage.isUpToDate(PAGES.resolve("ngay-nghi.md"), DaysOffPage.of(Calendar.read()));
    }

    @Test
    void every_rule_and_every_number_of_the_program_is_in_the_book() {
        var book = Book.read();

        assertThat(book.ruleIds()).isNotEmpty().allMatch(id -> rules().contains("\n## " + id + " – "));
        assertThat(book.numberKeys()).isNotEmpty().allMatch(key -> numbers().contains("`" + key + "`"));
    }

    private static String numbers() {
        var page = new StringBuilder("""
                # Các con số của quy định

                Trang này do chương trình viết ra từ tệp `numbers/admission.yaml` (`./docs/generate.sh`). Mỗi con số có ngày bắt đầu
                áp dụng, văn bản, và độ chắc chắn: *đã đọc* nguyên văn; *thứ cấp*: theo tài liệu dẫn lại; *suy ra*: chưa có câu nào nói rõ.
                *Chưa rõ* nghĩa là chưa ai đọc được văn bản: chương trình dùng con số trước đó để nhắc, không dùng để chặn.
                """);
        map(load("numbers/admission.yaml")).forEach((key, value) -> {
            var number = map(value);
            page.append("\n## %s (`%s`)%n%nĐơn vị: %s.%n%n".formatted(vi(number, "label"), key, unit(number)));
            page.append(GeneratedPage.head(List.of("từ ngày", "giá trị", "văn bản", "điểm", "độ chắc chắn")));
            list(of(number, "values"))
                    .forEach(one -> page.append(GeneratedPage.row(List.of(
                            day(one, "from"),
                            value(of(one, "value")),
                            text(one, "document"),
                            text(one, "clause"),
                            basis(one)))));
        });
        return page.toString();
    }

    private static String rules() {
        var page = new StringBuilder("""
                # Các quy tắc kết nạp

                Trang này do chương trình viết ra từ tệp `rules/admission.yaml` (`./docs/generate.sh`). Chữ trong ngoặc nhọn, như `{years}`,
                được chương trình thay bằng con số hoặc ngày của từng hồ sơ. Quy tắc nào chặn, quy tắc nào chỉ nhắc, và tính ra sao nằm
                trong mã nguồn (thư mục `regulation`), được kiểm tra bằng các kịch bản.
                """);
        for (var rule : list(load("rules/admission.yaml"))) {
            page.append("\n## %s – %s%n%n%s%n%n".formatted(text(rule, "id"), vi(rule, "title"), vi(rule, "message")));
            page.append("*Cách gỡ:* %s%n%n".formatted(vi(rule, "way")));
            if (rule.containsKey("unknown-from")) {
                page.append("Từ %s chưa ai đọc được văn bản mới: quy tắc chỉ nhắc, không chặn.%n%n"
                        .formatted(day(rule, "unknown-from")));
            }
            page.append(clauses(list(of(rule, "clauses"))));
        }
        return page.toString();
    }

    private static String clauses(List<Map<String, Object>> clauses) {
        if (clauses.isEmpty()) {
            return "Không dẫn văn bản nào: chương trình hỏi điều còn thiếu.\n";
        }
        var table = new StringBuilder(GeneratedPage.head(List.of("từ ngày", "văn bản", "điểm", "độ chắc chắn")));
        clauses.forEach(one -> table.append(
                GeneratedPage.row(List.of(day(one, "from"), text(one, "document"), text(one, "clause"), basis(one)))));
        return table.toString();
    }

    private static String unit(Map<String, Object> number) {
        return UNITS.getOrDefault(text(number, "unit"), text(number, "unit"));
    }

    private static String value(Object value) {
        return switch (value.toString()) {
            case "unknown" -> "chưa rõ";
            case "none" -> "không quy định";
            default -> value.toString();
        };
    }

    private static String basis(Map<String, Object> from) {
        return switch (text(from, "basis")) {
            case "read" -> "đã đọc";
            case "secondary" -> "thứ cấp";
            case "inferred" -> "suy ra";
            default -> throw new IllegalStateException("no such basis: " + from);
        };
    }

    private static String day(Map<String, Object> from, String key) {
        return DAY.format(LocalDate.parse(text(from, key)));
    }

    private static String vi(Map<String, Object> from, String key) {
        return text(map(of(from, key)), "vi");
    }

    private static String text(Map<String, Object> from, String key) {
        return from.getOrDefault(key, "").toString();
    }

    private static Object of(Map<String, Object> from, String key) {
        return Objects.requireNonNull(from.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static Object load(String file) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILES.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
