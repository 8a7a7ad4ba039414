package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The book of the files with what an officer entered laid over it.
class AmendedBookTests {

    private static final Book FILES = Book.read();

    @Test
    void a_value_takes_effect_from_its_day_and_holds_until_the_next_value() {
        var book = book(entered("certificate-valid", "2022-03-01", "48"));

        assertThat(written(book, "certificate-valid", "2022-02-28")).isEqualTo("60");
        assertThat(written(book, "certificate-valid", "2022-03-01")).isEqualTo("48");
        assertThat(written(book, "certificate-valid", "2025-06-08")).isEqualTo("48");
        assertThat(written(book, "certificate-valid", "2025-06-09")).isEqualTo("60");
        assertThat(book.unknown("certificate-valid", day("2026-05-02"))).isTrue();
    }

    @Test
    void a_value_for_an_unread_period_is_known_from_its_day_and_says_that_it_was_entered_here() {
        var book = book(entered("certificate-valid", "2026-05-02", "36"));

        assertThat(book.unknown("certificate-valid", day("2026-05-01"))).isTrue();
        assertThat(book.unknown("certificate-valid", day("2026-05-02"))).isFalse();
        var value = book.inForce("certificate-valid", day("2026-05-02")).orElseThrow();
        assertThat(value.entered()).isTrue();
        assertThat(value.clause().shown()).isEqualTo("HD 99-HD/TW, điểm 5.4b (nhập tại đây)");
    }

    @Test
    void a_rule_that_warned_because_its_number_was_unknown_blocks_again() {
        var vote = Step.of(day("2026-10-01"), "cell-voted", Map.of());
        var before = rule("ADM-CLASS-VALID", FILES, vote);
        var after = rule("ADM-CLASS-VALID", book(entered("certificate-valid", "2026-04-08", "60")), vote);

        assertThat(before.effect()).isEqualTo(Effect.WARNS);
        assertThat(before.unknown()).isTrue();
        assertThat(after.effect()).isEqualTo(Effect.BLOCKS);
        assertThat(after.unknown()).isFalse();
    }

    @Test
    void of_two_amendments_of_one_day_the_later_wins() {
        var book = book(
                entered("reply-in", "2026-05-02", "20"),
                entered("reply-in", "2026-05-02", "25"),
                entered("reply-in", "2026-06-01", "15"));

        assertThat(written(book, "reply-in", "2026-05-31")).isEqualTo("25");
        assertThat(written(book, "reply-in", "2026-06-01")).isEqualTo("15");
    }

    @Test
    void an_amendment_taken_back_restores_what_was_before() {
        var first = entered("reply-in", "2026-05-02", "20");
        var second = entered("reply-in", "2026-05-02", "25");
        var one = row(1, first, Optional.empty());
        var two = row(2, second, Optional.empty());

        assertThat(written(
                        AmendedBook.of(FILES, List.of(one, two, row(3, second, Optional.of(2L)))),
                        "reply-in",
                        "2026-05-02"))
                .isEqualTo("20");
        var none = AmendedBook.of(
                FILES, List.of(one, two, row(3, second, Optional.of(2L)), row(4, first, Optional.of(1L))));
        assertThat(none.numbers()).isEqualTo(FILES.numbers());
    }

    @Test
    void days_off_and_worked_and_years_announced_change_the_calendar() {
        var before = FILES.workingDays();
        var after = book(
                        Draft.day(day("2026-11-24"), Correction.Kind.OFF, "Luật X", ""),
                        Draft.day(day("2027-03-06"), Correction.Kind.WORKED, "Thông báo Y", ""),
                        Draft.year(2027, "Thông báo Y", ""))
                .workingDays();

        assertThat(before.lastConfirmed()).isEqualTo(day("2026-11-23"));
        assertThat(after.isWorking(day("2026-11-24"))).isFalse();
        assertThat(before.isWorking(day("2027-03-06"))).isFalse();
        assertThat(after.isWorking(day("2027-03-06"))).isTrue();
        assertThat(after.lastConfirmed()).isEqualTo(day("2027-11-23"));
    }

    @Test
    void a_number_that_a_newer_release_no_longer_knows_is_passed_over() {
        var book = book(entered("abolished", "2026-05-02", "20"), entered("cell-share", "2026-05-02", "20"));

        assertThat(book.numbers()).isEqualTo(FILES.numbers());
    }

    @Test
    void every_number_unread_is_listed_with_its_last_value_and_who_reads_it() {
        var gaps = FILES.gaps(day("2018-09-26"));

        assertThat(gaps)
                .extracting(gap -> gap.quantity().key())
                .contains("certificate-valid", "decides", "opens-dossier");
        var certificate = gaps.stream()
                .filter(gap -> gap.quantity().key().equals("certificate-valid"))
                .findFirst()
                .orElseThrow();
        assertThat(certificate.since()).isEqualTo(day("2026-04-08"));
        assertThat(certificate.last().orElseThrow().written()).isEqualTo("60");
        assertThat(certificate.readers())
                .extracting(reader -> reader.vi())
                .contains("Giấy chứng nhận lớp nhận thức hết giá trị");
        assertThat(book(entered("certificate-valid", "2026-04-08", "60")).gaps(day("2026-10-01")))
                .extracting(gap -> gap.quantity().key())
                .doesNotContain("certificate-valid")
                .contains("decides");
    }

    @Test
    void what_is_printed_is_read_back_as_it_was_entered() {
        var drafts = List.of(
                entered("certificate-valid", "2026-04-08", "36"),
                entered("cell-share", "2026-05-02", "more-than 1/2"),
                entered("sealed-first", "2026-04-08", "0"),
                entered("member-file", "2026-05-02", "none"),
                Draft.number("opens-dossier", day("2026-05-02"), "cell", "HD \"99\" \\ x\n# y", "", ""),
                Draft.number("remark-interval", day("2018-01-01"), "3", "", "", "đảng ủy chọn mỗi quý"),
                Draft.day(day("2026-11-24"), Correction.Kind.OFF, "Luật X", ""));
        var rows = rows(drafts);
        var amended = AmendedBook.of(FILES, rows);

        var printed = new AmendmentYaml(FILES, rows).text();
        var read = NumberFile.quantities(
                Place.document("printed", new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8))));

        assertThat(read.keySet())
                .isEqualTo(Set.of(
                        "certificate-valid",
                        "cell-share",
                        "sealed-first",
                        "member-file",
                        "opens-dossier",
                        "remark-interval"));
        assertThat(read.values())
                .allSatisfy(quantity -> assertThat(quantity)
                        .usingRecursiveComparison()
                        .ignoringFields("values.entered", "values.clause.basis", "values.clause.document")
                        .isEqualTo(amended.quantity(quantity.key())));
        assertThat(printed).contains("off: 2026-11-24").contains("value: 36, document: \"HD 99-HD/TW\"");
    }

    @Test
    void where_nothing_was_entered_what_is_printed_is_still_a_file() {
        var printed = new AmendmentYaml(FILES, List.of()).text();

        assertThat(NumberFile.quantities(
                        Place.document("printed", new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8)))))
                .isEmpty();
    }

    private static Finding rule(String id, Book book, Step step) {
        var certified = Step.of(day("2020-01-10"), "class-certified", Map.of());
        var nobody = new Facts.Candidate(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "ordinary",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Set.of());
        var facts = new Facts(
                new Facts.Setting("residential-cell", true, true, false, false),
                nobody,
                Map.of(),
                Map.of(),
                List.of(certified));
        return new Regulation(book, book.workingDays(), step.on())
                .ask(step, facts).stream()
                        .filter(finding -> finding.rule().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static Draft entered(String key, String from, String value) {
        return Draft.number(key, day(from), value, "HD 99-HD/TW", "5.4b", "");
    }

    private static Book book(Draft... drafts) {
        return AmendedBook.of(FILES, rows(List.of(drafts)));
    }

    private static List<Amendment> rows(List<Draft> drafts) {
        var rows = new ArrayList<Amendment>();
        drafts.forEach(draft -> rows.add(row(rows.size() + 1, draft, Optional.empty())));
        return rows;
    }

    private static Amendment row(long id, Draft said, Optional<Long> revokes) {
        return new Amendment(
                id,
                said.kind(),
                said.key(),
                said.from(),
                said.value(),
                said.document(),
                said.clause(),
                said.note(),
                "canbo",
                Instant.parse("2026-10-01T03:00:00Z"),
                revokes);
    }

    private static String written(Book book, String key, String day) {
        return book.inForce(key, day(day)).orElseThrow().written();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
