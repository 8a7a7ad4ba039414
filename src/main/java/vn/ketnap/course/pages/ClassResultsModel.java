package vn.ketnap.course.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseResult;
import vn.ketnap.course.CourseSeen;
import vn.ketnap.course.Learner;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;

/// What the page of the results of a class shows: one line for everybody sent.
///
/// @param seen what the form has seen of the class
/// @param overtaken what somebody else recorded while the form was open
public record ClassResultsModel(
        Course course,
        List<Line> lines,
        Map<String, String> typed,
        CourseSeen seen,
        Errors errors,
        Optional<Overtaken> overtaken) {

    public ClassResultsModel {
        lines = List.copyOf(lines);
        typed = Map.copyOf(typed);
    }

    ClassResultsModel beside(Overtaken both) {
        return new ClassResultsModel(course, lines, typed, seen, errors, Optional.of(both));
    }

    /// One learner by name.
    public record Line(Learner learner, Person person) {

        /// The end of the names of this line's fields.
        public String key() {
            return learner.person().toString();
        }
    }

    public String value(String field, Line line) {
        return typed.getOrDefault(field + "-" + line.key(), "");
    }

    public List<Option> results() {
        return Stream.of(CourseResult.values())
                .map(one -> new Option(one.word(), Say.t("course.result." + one.word())))
                .toList();
    }
}
