package vn.ketnap.exchange.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates as clerks write them, day first: `05/02/1995`, `5/2/95`, `5-2-1995`, `05.02.1995`, `02/1995`, `1995`, `34735`.
///
/// @param today no birth lies after it; two-digit years are read against it
/// @param order what the column as a whole says of day and month
record Dates(LocalDate today, Order order) {

    /// What a column of dates says of the order of day and month.
    enum Order {
        DAY_FIRST,
        /// Some texts only make sense month first: whoever typed them may have meant all so.
        MONTH_FIRST,
        /// Real dates that may all be turned round, beside texts the computer could not take for a date: typed
        /// day first into a spreadsheet set to month first.
        TURNED;

        static Order of(List<Cell> column) {
            if (column.stream().anyMatch(Dates::monthComesFirst)) {
                return MONTH_FIRST;
            }
            var days = column.stream()
                    .flatMap(cell -> cell instanceof Cell.Day day ? Stream.of(day.date()) : Stream.empty())
                    .toList();
            var texts = column.stream()
                    .filter(Cell.Words.class::isInstance)
                    .map(cell -> THREE.matcher(cell.raw().strip()))
                    .filter(Matcher::matches)
                    .toList();
            var turned = days.size() >= 2
                    && days.stream().allMatch(day -> day.getDayOfMonth() <= 12)
                    && !texts.isEmpty()
                    && texts.stream().allMatch(text -> number(text.group(1)) > 12);
            return turned ? TURNED : DAY_FIRST;
        }
    }

    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$");
    private static final Pattern WORDS = Pattern.compile("(ngày|ngay|tháng|thang|năm|nam|sinh|ng\\.|th\\.|t(?=\\d))");
    private static final Pattern THREE = Pattern.compile("(\\d{1,2})[^\\d]+(\\d{1,2})[^\\d]+(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[^\\d]+(\\d{1,2})[^\\d]+(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[^\\d]+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BARE = Pattern.compile("\\d{5}|\\d{8}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\d\\s./,\\-–_\\\\]+");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    /// Whether only the order month, day makes a day of these words.
    static boolean monthComesFirst(Cell cell) {
        var match = THREE.matcher(TIME.matcher(cell.raw().strip()).replaceAll(""));
        return match.matches()
                && Integer.parseInt(match.group(1)) <= 12
                && Integer.parseInt(match.group(2)) > 12
                && Integer.parseInt(match.group(2)) <= 31;
    }

    DateRead read(Cell cell, boolean birth) {
        var read = switch (cell) {
            case Cell.Day day -> day(day);
            case Cell.Amount amount -> words(amount.raw());
            case Cell.Words words -> words(words.raw());
        };
        return birth ? plausible(read) : read;
    }

    /// A serial number between 1900 and 2100 in a date cell is a year typed into it: Excel shows some day of 1905.
    private DateRead day(Cell.Day day) {
        var serial = (int) day.serial();
        if (serial < 2 || day.date().equals(LocalDate.of(1900, 1, 1))) {
            return DateRead.none(Code.DATE_PLACEHOLDER);
        }
        if (serial >= 1900 && serial <= 2100 && day.date().getYear() == 1905) {
            return DateRead.unsure(Integer.toString(serial), List.of(day.date().toString()));
        }
        var date = day.date();
        return order == Order.TURNED && date.getDayOfMonth() != date.getMonthValue()
                ? DateRead.unsure(
                        date.toString(),
                        List.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                                .toString()))
                : DateRead.of(date.toString());
    }

    private DateRead words(String raw) {
        var plain = TIME.matcher(Spelling.spaced(raw).toLowerCase(Locale.ROOT)).replaceAll("");
        var words = WORDS.matcher(plain).replaceAll(" ").strip();
        if (!SEPARATORS.matcher(words).matches()) {
            return DateRead.none(Code.DATE_IMPOSSIBLE);
        }
        var three = THREE.matcher(words);
        if (three.matches()) {
            return three(number(three.group(1)), number(three.group(2)), three.group(3));
        }
        var iso = ISO.matcher(words);
        if (iso.matches()) {
            return whole(number(iso.group(3)), number(iso.group(2)), number(iso.group(1)));
        }
        var month = MONTH.matcher(words);
        if (month.matches()) {
            return month(number(month.group(1)), number(month.group(2)));
        }
        if (YEAR.matcher(words).matches()) {
            return year(number(words));
        }
        return BARE.matcher(words).matches() ? bare(words) : DateRead.none(Code.DATE_IMPOSSIBLE);
    }

    private DateRead three(int day, int month, String year) {
        if (year.length() == 2) {
            return twoDigits(day, month, number(year));
        }
        var read = whole(day, month, number(year));
        var exchanged = real(/* day= */ month, /* month= */ day, number(year)).map(LocalDate::toString);
        if (read.problem().equals(Optional.of(Code.DATE_IMPOSSIBLE)) && exchanged.isPresent()) {
            return DateRead.unsure(exchanged.get(), List.of());
        }
        return order == Order.MONTH_FIRST && read.whole() && day != month && exchanged.isPresent()
                ? DateRead.unsure(read.value().orElseThrow(), List.of(exchanged.get()))
                : read;
    }

    /// The century that makes the date past; the other one is offered.
    private DateRead twoDigits(int day, int month, int year) {
        var recent = real(day, month, 2000 + year);
        var old = real(day, month, 1900 + year);
        if (recent.isPresent() && recent.get().getYear() <= today.getYear()) {
            var others = old.map(LocalDate::toString).stream().toList();
            return DateRead.unsure(recent.get().toString(), others);
        }
        return old.map(date -> DateRead.unsure(
                        date.toString(),
                        recent.map(LocalDate::toString).stream().toList()))
                .orElse(DateRead.none(Code.DATE_IMPOSSIBLE));
    }

    private static DateRead whole(int day, int month, int year) {
        if (stand(day, month, year)) {
            return DateRead.none(Code.DATE_PLACEHOLDER);
        }
        return real(day, month, year)
                .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2100)
                .map(date -> DateRead.of(date.toString()))
                .orElse(DateRead.none(Code.DATE_IMPOSSIBLE));
    }

    private static DateRead month(int month, int year) {
        return month >= 1 && month <= 12 && year >= 1900 && year <= 2100
                ? DateRead.partly("%d-%02d".formatted(year, month))
                : DateRead.none(month == 0 ? Code.DATE_PLACEHOLDER : Code.DATE_IMPOSSIBLE);
    }

    private static DateRead year(int year) {
        if (year == 1900 || year == 0) {
            return DateRead.none(Code.DATE_PLACEHOLDER);
        }
        return year > 1900 && year <= 2100
                ? DateRead.partly(Integer.toString(year))
                : DateRead.none(Code.DATE_IMPOSSIBLE);
    }

    /// A number without separators: a spreadsheet's serial day, or ddmmyyyy.
    private static DateRead bare(String digits) {
        if (digits.length() == 5) {
            return DateRead.unsure(EXCEL.plusDays(number(digits)).toString(), List.of());
        }
        var read = whole(number(digits.substring(0, 2)), number(digits.substring(2, 4)), number(digits.substring(4)));
        return read.value().map(date -> DateRead.unsure(date, List.of())).orElse(read);
    }

    private static boolean stand(int day, int month, int year) {
        return day == 0
                || year == 0
                || (day == 1 && month == 1 && (year == 1900 || year == 1 || year == 1000))
                || (day == 30 && month == 12 && year == 1899)
                || (day == 31 && month == 12 && (year == 9999 || year == 1899));
    }

    private DateRead plausible(DateRead read) {
        var earliest =
                read.value().map(iso -> iso.length() == 10 ? iso : iso + "-01-01".substring(0, 10 - iso.length()));
        var early = earliest.filter(iso -> iso.compareTo(today.toString()) > 0 || iso.compareTo("1905-12-31") < 0);
        if (early.isPresent()
                && read.problem().filter(Code.DATE_AMBIGUOUS::equals).isEmpty()) {
            return DateRead.none(Code.DATE_IMPOSSIBLE);
        }
        var past = read.alternatives().stream()
                .filter(iso -> iso.compareTo(today.toString()) <= 0)
                .toList();
        return new DateRead(read.value(), past, read.problem());
    }

    private static Optional<LocalDate> real(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
