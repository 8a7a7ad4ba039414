package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the calendar. What cannot be true is refused with file, line and reason, and the program does not start: a Tết
/// that is not five days, a year left out, a year confirmed after one that is not, an exchange of the wrong days.
final class CalendarFile {

    private static final Set<String> YEAR = Set.of(
            "year",
            "confirmed",
            "sources",
            "tet",
            "hung-kings",
            "beside-national-day",
            "also-off",
            "swaps",
            "unsettled");
    private static final int SECOND_NATIONAL_DAY_FROM = 2021;

    private final List<CalendarYear> years = new ArrayList<>();

    private CalendarFile() {}

    static Calendar read(Place file) {
        if (file.list().isEmpty()) {
            throw file.wrong("trống / empty");
        }
        var reader = new CalendarFile();
        file.list().forEach(reader::add);
        return new Calendar(reader.years);
    }

    private void add(Place place) {
        place.map(YEAR);
        var year = new CalendarYear(
                place.at("year").number(),
                place.at("confirmed").yes(),
                place.each("sources").stream().map(CalendarFile::source).toList(),
                place.at("tet").list().stream().map(Place::day).toList(),
                place.at("hung-kings").day(),
                place.maybe("beside-national-day").map(Place::day),
                place.each("also-off").stream().map(Place::day).toList(),
                place.each("swaps").stream().map(CalendarFile::swap).toList(),
                place.each("unsettled").stream().map(CalendarFile::unsettled).toList());
        fault(year).ifPresent(reason -> {
            throw place.wrong(year.year() + ": " + reason);
        });
        years.add(year);
    }

    private static CalendarYear.Source source(Place place) {
        place.map(Set.of("document", "basis"));
        return new CalendarYear.Source(place.text("document"), place.at("basis").oneOf(BookFiles.BASES));
    }

    private static CalendarYear.Swap swap(Place place) {
        place.map(Set.of("off", "worked"));
        var swap =
                new CalendarYear.Swap(place.at("off").day(), place.at("worked").day());
        if (FixedHolidays.isWeekend(swap.off())) {
            throw place.wrong("the day off of an exchange is a weekend anyway: " + swap.off());
        }
        if (!FixedHolidays.isWeekend(swap.worked())) {
            throw place.wrong("the day worked of an exchange is no weekend: " + swap.worked());
        }
        return swap;
    }

    private static CalendarYear.Unsettled unsettled(Place place) {
        place.map(Set.of("day", "why"));
        return new CalendarYear.Unsettled(place.at("day").day(), place.text("why"));
    }

    private Optional<String> fault(CalendarYear year) {
        return order(year).or(() -> sources(year)).or(() -> days(year));
    }

    private Optional<String> order(CalendarYear year) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var before = years.getLast();
        if (year.year() != before.year() + 1) {
            return Optional.of("does not follow " + before.year());
        }
        return year.confirmed() && !before.confirmed()
                ? Optional.of("is confirmed although " + before.year() + " is not")
                : Optional.empty();
    }

    private static Optional<String> sources(CalendarYear year) {
        if (year.sources().isEmpty()) {
            return Optional.of("has no source");
        }
        return year.confirmed()
                        && year.sources().stream().anyMatch(one -> one.basis().equals("inferred"))
                ? Optional.of("is confirmed by what is only inferred")
                : Optional.empty();
    }

    private static Optional<String> days(CalendarYear year) {
        var tet = year.tet();
        if (tet.size() != 5
                || !tet.getFirst().plusDays(4).equals(tet.getLast())
                || tet.stream().distinct().count() != 5) {
            return Optional.of("Tết is five days in a row");
        }
        if (year.year() < SECOND_NATIONAL_DAY_FROM == year.besideNationalDay().isPresent()) {
            return Optional.of("Quốc khánh has a second day from " + SECOND_NATIONAL_DAY_FROM + ", not before");
        }
        var nationalDay = LocalDate.of(year.year(), 9, 2);
        if (year.besideNationalDay().filter(day -> !beside(day, nationalDay)).isPresent()) {
            return Optional.of("the second day of Quốc khánh is 1 or 3 September");
        }
        var open = year.unsettled().stream().map(CalendarYear.Unsettled::day);
        return Stream.concat(year.daysOff().stream(), open).anyMatch(day -> day.getYear() != year.year())
                ? Optional.of("lists a day of another year")
                : Optional.empty();
    }

    private static boolean beside(LocalDate day, LocalDate nationalDay) {
        return day.equals(nationalDay.minusDays(1)) || day.equals(nationalDay.plusDays(1));
    }
}
