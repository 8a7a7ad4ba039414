package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The days off of the years we know, as the file `holidays/vietnam.yaml` gives them. Without a gap; confirmed years
/// first.
public record Calendar(List<CalendarYear> years) {

    static final String FILE = "holidays/vietnam";

    public Calendar {
        years = List.copyOf(years);
    }

    static Calendar read() {
        return CalendarFile.read(BookFiles.open(FILE));
    }

    WorkingDays workingDays() {
        return new WorkingDays(
                years.stream().flatMap(year -> year.daysOff().stream()).collect(Collectors.toUnmodifiableSet()),
                years.stream()
                        .flatMap(year -> year.swaps().stream().map(CalendarYear.Swap::worked))
                        .collect(Collectors.toUnmodifiableSet()),
                known());
    }

    private KnownYears known() {
        return new KnownYears(
                LocalDate.of(years.getFirst().year(), 1, 1),
                LocalDate.of(years.getLast().year(), 12, 31),
                years.stream()
                        .filter(CalendarYear::confirmed)
                        .map(CalendarYear::year)
                        .collect(Collectors.toUnmodifiableSet()),
                years.stream()
                        .flatMap(year -> year.unsettled().stream().map(CalendarYear.Unsettled::day))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
