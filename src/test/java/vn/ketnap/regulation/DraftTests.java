package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTests {

    private static final Book FILES = Book.read();

    @ParameterizedTest
    @CsvSource({
        "certificate-valid, 36",
        "certificate-valid, 120",
        "reply-in, 365",
        "min-age, 18",
        "cell-share, at-least 2/3",
        "cell-share, more-than 1/2",
        "cell-share, at-least 1/1",
        "sealed-first, 0",
        "sealed-first, 1",
        "opens-dossier, cell",
        "opens-dossier, base-committee",
        "opens-dossier, ward-committee",
        "remark-interval, 1",
        "remark-interval, none",
        "member-file, none",
    })
    void a_value_of_the_units_kind_may_be_entered(String key, String value) {
        assertThat(fields(Draft.number(key, day("2026-05-02"), value, "HD 99", "", "theo lệ")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "certificate-valid, 0",
        "certificate-valid, 121",
        "certificate-valid, 5.5",
        "certificate-valid, -3",
        "certificate-valid, sixty",
        "certificate-valid, none",
        "certificate-valid, unknown",
        "certificate-valid, 99999999999",
        "cell-share, 2/3",
        "cell-share, at-least 3/2",
        "cell-share, more-than 1/1",
        "cell-share, at-least 0/3",
        "cell-share, at-least 1/0",
        "cell-share, at-least 99999999999/3",
        "sealed-first, 2",
        "sealed-first, true",
        "opens-dossier, province",
        "opens-dossier, nobody",
    })
    void a_value_of_another_kind_or_beyond_reason_is_refused(String key, String value) {
        assertThat(fields(Draft.number(key, day("2026-05-02"), value, "HD 99", "", "")))
                .containsExactly("value");
    }

    @Test
    void a_day_before_the_rules_begin_is_refused() {
        assertThat(fields(Draft.number("reply-in", day("2016-07-24"), "20", "HD 99", "", "")))
                .containsExactly("from");
        assertThat(fields(Draft.number("reply-in", day("2016-07-25"), "20", "HD 99", "", "")))
                .isEmpty();
    }

    @Test
    void a_document_is_needed_except_for_a_custom_of_the_place_which_needs_a_reason() {
        assertThat(fields(Draft.number("reply-in", day("2026-05-02"), "20", " ", "", "vì thế")))
                .containsExactly("document");
        assertThat(fields(Draft.number("remark-interval", day("2026-05-02"), "3", "", "", "")))
                .containsExactly("note");
        assertThat(fields(Draft.number("remark-interval", day("2026-05-02"), "3", "", "", "mỗi quý")))
                .isEmpty();
        assertThat(fields(Draft.year(2027, "", "báo nói"))).containsExactly("document");
    }

    @Test
    void an_unknown_number_is_refused() {
        assertThat(fields(Draft.number("nothing", day("2026-05-02"), "20", "HD 99", "", "")))
                .containsExactly("key");
    }

    private static List<String> fields(Draft draft) {
        return draft.objections(FILES).stream().map(Objection::field).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
