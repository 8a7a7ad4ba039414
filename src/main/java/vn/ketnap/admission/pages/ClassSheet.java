package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.course.Call;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.people.Sex;
import vn.ketnap.web.Tongue;

/// The list with which people are sent to a class, as it stands on paper: the same lines printed, in Word and in Excel.
/// The day of birth stands in the column of the sex, as lists of this kind are kept.
///
/// @param above the committee above the one that sends; empty when there is none
/// @param unit the committee that sends
/// @param invented true in the demo, where every file says so
public record ClassSheet(
        Optional<String> above, String unit, Call call, String kind, List<List<String>> rows, boolean invented) {

    /// The last words of the messages that name the columns, in order.
    static final List<String> COLUMNS = List.of(
            "number", "name", "man", "woman", "ethnicity", "home", "residence", "work", "schooling", "cell", "note");

    /// The fields of forms that the columns fill, without number and note.
    static final List<String> FIELDS = List.of(
            "learner.name",
            "learner.born-man",
            "learner.born-woman",
            "learner.ethnicity",
            "learner.home-town",
            "learner.residence",
            "learner.occupation",
            "learner.schooling",
            "learner.cell");

    static ClassSheet of(Optional<String> above, String unit, ClassModel model, Tongue tongue, boolean invented) {
        var lines = model.lines();
        var rows = java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> row(i + 1, lines.get(i), tongue))
                .toList();
        return new ClassSheet(
                above,
                unit,
                model.course().call(),
                tongue.t("course.kind." + model.course().kind().word()),
                rows,
                invented);
    }

    public List<String> columns() {
        return COLUMNS;
    }

    private static List<String> row(int number, ClassLine line, Tongue tongue) {
        var person = line.person();
        var woman = person.sex().filter(Sex.FEMALE::equals).isPresent();
        return List.of(
                String.valueOf(number),
                person.fullName(),
                woman ? "" : line.born(),
                woman ? line.born() : "",
                words(person, Detail.ETHNICITY),
                words(person, Detail.HOME_TOWN),
                words(person, Detail.RESIDENCE),
                words(person, Detail.OCCUPATION),
                schooling(person, tongue),
                line.cell(),
                "");
    }

    /// As written on the list, otherwise the level that the rules ask for.
    private static String schooling(Person person, Tongue tongue) {
        return person.detail(Detail.EDUCATION_PROFESSIONAL)
                .or(() -> person.detail(Detail.EDUCATION_GENERAL))
                .or(() -> person.detail(Detail.EDUCATION_GENERAL_LEVEL)
                        .map(level -> tongue.t("course.schooling." + level)))
                .orElse("");
    }

    private static String words(Person person, Detail detail) {
        return person.detail(detail).orElse("");
    }
}
