package vn.ketnap.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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
    private static final Set<String> BASES = Set.of("read", "secondary", "inferred");
    private static final int SECOND_NATIONAL_DAY_FROM = 2021;

    private final List<CalendarYear> years = new ArrayList<>();

    private CalendarFile() {}

    /// The calendar in a file of the program.
    static Calendar read(String file) {
        try (var in = CalendarFile.class.getResourceAsStream("/regulation/" + file)) {
            return read(file, Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Calendar read(String file, InputStream in) {
        var settings = LoadSettings.builder().setLabel(file).build();
        try {
            var root = new Compose(settings).composeInputStream(in);
            if (!(root.orElse(null) instanceof SequenceNode list)
                    || list.getValue().isEmpty()) {
                throw new IllegalStateException(file + ", line 1: expected a list of years");
            }
            var reader = new CalendarFile();
            list.getValue().forEach(one -> reader.add(new YamlEntry(file, one, YEAR)));
            return new Calendar(reader.years);
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new IllegalStateException(file + ", line " + line + ": " + e.getProblem(), e);
        }
    }

    private void add(YamlEntry entry) {
        var year = new CalendarYear(
                entry.number("year"),
                entry.flag("confirmed"),
                entry.entries("sources", Set.of("document", "basis")).stream()
                        .map(CalendarFile::source)
                        .toList(),
                entry.days("tet"),
                entry.day("hung-kings"),
                entry.anyDay("beside-national-day"),
                entry.anyDays("also-off"),
                entry.entries("swaps", Set.of("off", "worked")).stream()
                        .map(CalendarFile::swap)
                        .toList(),
                entry.entries("unsettled", Set.of("day", "why")).stream()
                        .map(one -> new CalendarYear.Unsettled(one.day("day"), one.text("why")))
                        .toList());
        fault(year).ifPresent(reason -> {
            throw entry.wrong(year.year() + ": " + reason);
        });
        years.add(year);
    }

    private static CalendarYear.Source source(YamlEntry entry) {
        if (!BASES.contains(entry.text("basis"))) {
            throw entry.wrong("no such basis: " + entry.text("basis"));
        }
        return new CalendarYear.Source(entry.text("document"), entry.text("basis"));
    }

    private static CalendarYear.Swap swap(YamlEntry entry) {
        if (FixedHolidays.isWeekend(entry.day("off"))) {
            throw entry.wrong("the day off of an exchange is a weekend anyway: " + entry.day("off"));
        }
        if (!FixedHolidays.isWeekend(entry.day("worked"))) {
            throw entry.wrong("the day worked of an exchange is no weekend: " + entry.day("worked"));
        }
        return new CalendarYear.Swap(entry.day("off"), entry.day("worked"));
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
