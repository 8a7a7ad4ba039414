package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What figures ask of a person: no name, no place.
///
/// @param words what is known beside, by column of `people.report_trait`; what is not known is not there
record Trait(Optional<String> sex, Optional<LocalDate> birth, Map<String, String> words) {

    /// Levels of general education, the lowest first.
    static final List<String> SCHOOLING = List.of("primary", "lower-secondary", "upper-secondary");

    /// Levels of professional training, the lowest first.
    static final List<String> TRAINING =
            List.of("elementary", "intermediate", "college", "university", "master", "doctor");

    static final Trait UNKNOWN = new Trait(Optional.empty(), Optional.empty(), Map.of());

    Trait {
        words = Map.copyOf(words);
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    /// Whole years on a day.
    Optional<Integer> age(LocalDate day) {
        return birth.map(born -> (int) ChronoUnit.YEARS.between(born, day));
    }

    boolean isWoman() {
        return sex.filter("female"::equals).isPresent();
    }

    /// Any people but the Kinh; unknown is no minority.
    boolean isMinority() {
        var people = word("ethnicity");
        return !people.isEmpty() && !people.equalsIgnoreCase("Kinh");
    }

    boolean isReligious() {
        var religion = word("religion");
        return !religion.isEmpty() && !religion.equalsIgnoreCase("không") && !religion.equalsIgnoreCase("none");
    }

    boolean isYouth() {
        return word("youth").equals("yes");
    }
}
