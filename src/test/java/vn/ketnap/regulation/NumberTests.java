package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every number through time: one value on every day, without a gap and without an overlap.
class NumberTests {

    /// The first day of each period: R1, R2, R3a, R3b, R4.
    private static final List<LocalDate> BORDERS = Stream.of(
                    "2016-07-25", "2021-07-30", "2025-01-20", "2025-07-01", "2026-04-08")
            .map(LocalDate::parse)
            .toList();

    private static final LocalDate R4 = BORDERS.getLast();

    /// What is known of R4: from a quiz bank, a catalogue of papers, or a text that did not change.
    private static final Set<String> KNOWN_IN_R4 = Set.of(
            "min-age",
            "max-age",
            "introducer-together",
            "ceremony",
            "ceremony-from-issue",
            "probation",
            "readmission-wait",
            "cell-share",
            "base-share",
            "standing-share",
            "recognition-share",
            "transfer-official",
            "cell-size",
            "youth-age",
            "youth-doubt",
            "remark-interval");

    private final Book book = Book.read();

    @Test
    void every_number_has_exactly_one_value_on_every_day_that_matters() {
        assertThat(days()).hasSizeGreaterThan(149);
        assertThat(book.numbers().values())
                .hasSizeGreaterThan(30)
                .allSatisfy(quantity -> assertThat(days()).allSatisfy(day -> {
                    var holding = holding(quantity, day);
                    assertThat(holding).as(quantity.key() + " on " + day).hasSize(1);
                    assertThat(quantity.on(day)).isEqualTo(holding.getFirst());
                }));
    }

    @Test
    void every_number_begins_with_the_first_period_and_every_value_follows_the_one_before() {
        assertThat(book.numbers().values()).allSatisfy(quantity -> {
            assertThat(quantity.values().getFirst().from()).isEqualTo(BORDERS.getFirst());
            assertThat(quantity.values())
                    .extracting(Value::from)
                    .isSortedAccordingTo(LocalDate::compareTo)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void every_value_is_of_the_unit_of_its_number() {
        assertThat(book.numbers().values())
                .allSatisfy(quantity -> assertThat(quantity.values()).allSatisfy(value -> {
                    if (value.isKnown() && !value.isNone()) {
                        switch (quantity.unit()) {
                            case "share" ->
                                assertThat(value.word().flatMap(Share::read)).isPresent();
                            case "body" ->
                                assertThat(book.bodies())
                                        .containsKey(value.word().orElseThrow());
                            case "flag" ->
                                assertThat(value.number().orElseThrow()).isBetween(0, 1);
                            default -> assertThat(value.number().orElseThrow()).isPositive();
                        }
                    }
                }));
    }

    /// What only the text of 2025 was read for (section 10 of the regulations: "numbers not seen", "nf").
    private static final Set<String> NOT_SEEN_BEFORE_2025 =
            Set.of("forward-dossier", "decide-forwarded", "reexamine", "no-move-under-inspection");

    @Test
    void a_number_is_unknown_exactly_where_nobody_has_read_the_text_of_the_fourth_period() {
        var unknown = new TreeSet<String>();
        for (var quantity : book.numbers().values()) {
            quantity.values().stream().filter(value -> !value.isKnown()).forEach(value -> {
                if (!NOT_SEEN_BEFORE_2025.contains(quantity.key())) {
                    assertThat(value.from()).as(quantity.key()).isEqualTo(R4);
                }
                unknown.add(quantity.key());
            });
        }
        var expected = new TreeSet<>(book.numbers().keySet());
        expected.removeAll(KNOWN_IN_R4);

        assertThat(unknown).isEqualTo(expected);
    }

    @Test
    void the_last_known_value_goes_on_where_the_text_was_not_read() {
        assertThat(book.numbers().values())
                .filteredOn(one -> one.isUnknown(R4))
                .allSatisfy(quantity -> assertThat(quantity.inForce(R4)).isEqualTo(quantity.inForce(R4.minusDays(1))));
    }

    /// The values whose time, from their first day to the day before the next one, holds the day.
    private static List<Value> holding(Quantity quantity, LocalDate day) {
        var values = quantity.values();
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .filter(i -> !values.get(i).from().isAfter(day))
                .filter(i -> i + 1 == values.size() || values.get(i + 1).from().isAfter(day))
                .map(values::get)
                .toList();
    }

    /// The first of each month from August 2016 to December 2028, every border, every day a value or a document begins,
    /// and the day before each.
    private List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        LocalDate.of(2016, 8, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(day -> day.getDayOfMonth() == 1)
                .forEach(days::add);
        var borders = new TreeSet<>(BORDERS);
        book.numbers().values().forEach(one -> one.values().forEach(value -> borders.add(value.from())));
        borders.forEach(day -> {
            days.add(day);
            days.add(day.minusDays(1));
        });
        days.remove(BORDERS.getFirst().minusDays(1));
        return List.copyOf(days);
    }
}
