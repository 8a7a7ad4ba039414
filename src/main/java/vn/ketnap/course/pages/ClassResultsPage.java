package vn.ketnap.course.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.CourseResult;
import vn.ketnap.course.CourseSeen;
import vn.ketnap.course.Courses;
import vn.ketnap.course.Learner;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Kết quả lớp*: days present, why some were missed, and what came of it, for everybody sent at once. A
/// line left empty is not known yet.
@Controller
@RequestMapping("/classes/{id}/results")
class ClassResultsPage {

    private static final String FORM = "course/Results";

    private final Courses courses;
    private final People people;
    private final Today today;

    ClassResultsPage(Courses courses, People people, Today today) {
        this.courses = courses;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable CourseId id, Actor actor) {
        var course = courses.editable(id, actor);
        var roster = courses.roster(id, actor);
        var lines = lines(roster);
        return Page.of(FORM, model(course, roster, lines, typed(lines), new Typed(today.date())));
    }

    /// *Mọi người đạt* fills in the lines still empty, to be looked at before they are recorded.
    @PostMapping
    @Transactional
    Page record(@PathVariable CourseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var course = courses.held(id, actor);
        var roster = courses.roster(id, actor);
        var lines = lines(roster);
        var reading = new Typed(today.date());
        var unseen = CourseSeen.read(typed.get(Overtaken.SEEN))
                .map(seen -> seen.unseen(course, roster))
                .orElse(List.of());
        if (!unseen.isEmpty()) {
            var both = Overtaken.by(unseen, sides(lines, typed));
            return Page.refused(
                    FORM, model(course, roster, lines, typed, reading).beside(both));
        }
        if (typed.containsKey("fill")) {
            return Page.of(FORM, model(course, roster, lines, filled(course, lines, typed), reading));
        }
        if (today.date().isBefore(course.call().opens())) {
            reading.complain("", "course.error.not-begun", course.call().opens());
        }
        var said = new LinkedHashMap<Learner, Learner.Attended>();
        lines.forEach(line -> read(course, line, typed, reading).ifPresent(how -> said.put(line.learner(), how)));
        if (!reading.fine()) {
            return Page.refused(FORM, model(course, roster, lines, typed, reading));
        }
        courses.attended(id, said, actor);
        return Page.redirect("/classes/" + id).saying("course.results.saved", said.size());
    }

    private static Optional<Learner.Attended> read(
            Course course, ClassResultsModel.Line line, Map<String, String> typed, Typed reading) {
        var key = "-" + line.key();
        var days = reading.numberIfAny("days" + key, typed.get("days" + key));
        var absence = reading.wordsIfAny(typed.get("absence" + key)).orElse("");
        if (typed.getOrDefault("result" + key, "").isEmpty()) {
            if (days.isPresent() || !absence.isEmpty()) {
                reading.complain(
                        "result" + key, "course.error.result", line.person().fullName());
            }
            return Optional.empty();
        }
        var result = reading.choice("result" + key, typed.get("result" + key), CourseResult::named);
        days.filter(many -> many > course.call().days())
                .ifPresent(_ -> reading.complain(
                        "days" + key,
                        "course.error.days",
                        line.person().fullName(),
                        course.call().days()));
        result.filter(one -> one == CourseResult.ABSENT && days.orElse(0) > 0)
                .ifPresent(_ -> reading.complain(
                        "days" + key, "course.error.absent", line.person().fullName()));
        return result.map(one -> new Learner.Attended(one, days, absence));
    }

    private static Map<String, String> typed(List<ClassResultsModel.Line> lines) {
        var typed = new HashMap<String, String>();
        lines.forEach(line -> line.learner().attended().ifPresent(how -> {
            typed.put("result-" + line.key(), how.result().word());
            how.days().ifPresent(many -> typed.put("days-" + line.key(), String.valueOf(many)));
            typed.put("absence-" + line.key(), how.absence());
        }));
        return typed;
    }

    private static Map<String, String> filled(
            Course course, List<ClassResultsModel.Line> lines, Map<String, String> typed) {
        var filled = new HashMap<>(typed);
        for (var line : lines) {
            if (filled.getOrDefault("result-" + line.key(), "").isEmpty()) {
                filled.put("result-" + line.key(), CourseResult.PASSED.word());
                if (filled.getOrDefault("days-" + line.key(), "").isEmpty()) {
                    filled.put(
                            "days-" + line.key(), String.valueOf(course.call().days()));
                }
            }
        }
        return filled;
    }

    /// What was typed of everybody beside what stands of them now.
    private static List<Overtaken.Both> sides(List<ClassResultsModel.Line> lines, Map<String, String> typed) {
        var now = typed(lines);
        var sides = new ArrayList<Overtaken.Both>();
        for (var line : lines) {
            var name = line.person().fullName();
            for (var field : List.of("result", "days", "absence")) {
                var key = field + "-" + line.key();
                sides.add(new Overtaken.Both(
                        Sentence.of("course.col." + field + ".of", name),
                        words(field, typed.getOrDefault(key, "")),
                        words(field, now.getOrDefault(key, ""))));
            }
        }
        return sides;
    }

    private static Sentence words(String field, String typed) {
        return field.equals("result") && CourseResult.named(typed).isPresent()
                ? Sentence.of("course.result." + typed)
                : Overtaken.words(typed);
    }

    private List<ClassResultsModel.Line> lines(List<Learner> roster) {
        var sent = roster.stream().filter(Learner::isSent).toList();
        var names = people.findAll(sent.stream().map(Learner::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var lines = new ArrayList<ClassResultsModel.Line>();
        for (var learner : sent) {
            Optional.ofNullable(names.get(learner.person()))
                    .ifPresent(person -> lines.add(new ClassResultsModel.Line(learner, person)));
        }
        return lines;
    }

    private static ClassResultsModel model(
            Course course,
            List<Learner> roster,
            List<ClassResultsModel.Line> lines,
            Map<String, String> typed,
            Typed reading) {
        return new ClassResultsModel(
                course, lines, typed, CourseSeen.of(course, roster), reading.errors(), Optional.empty());
    }
}
