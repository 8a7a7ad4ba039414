package vn.ketnap.course.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseKind;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;

/// What the form of a call shows.
///
/// @param course the class that is put right; nothing for a new one
/// @param overtaken what somebody else recorded while the form was open
public record ClassCallModel(
        Optional<Course> course, Map<String, String> typed, Errors errors, Optional<Overtaken> overtaken) {

    public ClassCallModel {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> kinds() {
        return Stream.of(CourseKind.values())
                .map(kind -> new Option(kind.word(), Say.t("course.kind." + kind.word())))
                .toList();
    }

    public String back() {
        return course.map(one -> "/classes/" + one.id()).orElse("/classes");
    }
}
