package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Vietnamese;

/// What figures ask of a person: no name, no place.
///
/// @param words what is known beside, by column of `people.report_trait`; what is not known is not there
record Trait(Optional<String> sex, Optional<LocalDate> birth, Map<String, String> words) {

    /// Levels of general education, the lowest first.
    static final List<String> SCHOOLING = List.of("literate", "primary", "lower-secondary", "upper-secondary");

    /// Levels of professional training, the lowest first.
    static final List<String> TRAINING =
            List.of("elementary", "intermediate", "college", "university", "master", "doctor");

    static final Trait UNKNOWN = new Trait(Optional.empty(), Optional.empty(), Map.of());

    Trait {
        words = Map.copyOf(words);
    }

    /// A day that is written as a word.
    Optional<LocalDate> day(String name) {
        return Optional.of(word(name)).filter(one -> !one.isEmpty()).map(LocalDate::parse);
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    /// The level of general education; whoever went beyond it has finished it.
    String schooling() {
        return word("schooling_level").equals("higher") ? SCHOOLING.getLast() : word("schooling_level");
    }

    String training() {
        return word("training_level");
    }

    /// Whether one of the marks is set that ask for papers of their own: `foreign-spouse`, `business-owner`, …
    boolean isSpecial(String mark) {
        return List.of(word("special").split(" ")).contains(mark);
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

    /// Whether what the person does, or the group in which a cell followed them, is written with one of these words, in
    /// letters without marks, and with none of those; nothing where neither is written.
    Optional<Boolean> does(List<String> wanted, List<String> besides) {
        var written = Vietnamese.fold(word("occupation") + " " + word("source_group"));
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(wanted.stream().anyMatch(written::contains)
                        && besides.stream().noneMatch(written::contains));
    }

    /// Whether a word is what is asked for; nothing where nothing is written.
    Optional<Boolean> known(String word, boolean holds) {
        return word(word).isEmpty() ? Optional.empty() : Optional.of(holds);
    }

    boolean isYouth() {
        return word("youth").equals("yes");
    }
}
