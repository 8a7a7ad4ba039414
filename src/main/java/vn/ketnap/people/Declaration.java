package vn.ketnap.people;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A CV as it is declared, which the checks of errors look at: nothing but what was said.
///
/// @param places what places are called otherwise on that day
/// @param until the month of the CV's day, up to which the history must reach
public record Declaration(
        Person person, List<Relative> relatives, List<HistoryLine> history, YearMonth until, PlaceNames places) {

    public Declaration {
        relatives = List.copyOf(relatives);
        history = List.copyOf(history);
    }

    /// The months of the history that no line covers (V-22).
    public List<Continuity.Months> gaps() {
        return begin().map(begin -> Continuity.gaps(history(CvKind.WORK), begin, until))
                .orElse(List.of());
    }

    List<HistoryLine> history(CvKind kind) {
        return history.stream().filter(line -> line.kind() == kind).toList();
    }

    Stream<Relative> those(Relation... relations) {
        var wanted = List.of(relations);
        return relatives.stream().filter(one -> wanted.contains(one.relation()));
    }

    boolean has(Relation... relations) {
        return those(relations).findAny().isPresent();
    }

    Set<String> none() {
        return Cv.none(person);
    }

    String words(Detail detail) {
        return person.detail(detail).orElse("");
    }

    /// The month from which the history is asked: see [Cv#SCHOOL_AGE]; where the birth is unknown, that of the first
    /// line.
    Optional<YearMonth> begin() {
        return person.birth()
                .map(birth -> YearMonth.of(birth.earliest().getYear() + Cv.SCHOOL_AGE, 9))
                .or(() -> history(CvKind.WORK).stream()
                        .map(line -> line.from().earliest())
                        .min(YearMonth::compareTo));
    }
}
