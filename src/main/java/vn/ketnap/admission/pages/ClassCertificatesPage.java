package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Certificates;
import vn.ketnap.basics.Actor;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.Courses;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Ghi giấy chứng nhận*: the numbers of everybody who passed in one table, recorded in all cases or in none. A line
/// left empty has no certificate yet.
@Controller
@RequestMapping("/classes/{id}/certificates")
class ClassCertificatesPage {

    private static final String FORM = "admission/ClassCertificates";

    private final Courses courses;
    private final ClassRosters rosters;
    private final ClassActs acts;

    ClassCertificatesPage(Courses courses, ClassRosters rosters, ClassActs acts) {
        this.courses = courses;
        this.rosters = rosters;
        this.acts = acts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable CourseId id, Actor actor) {
        return Page.of(FORM, rosters.model(courses.editable(id, actor), ClassModel.Form.EMPTY, actor));
    }

    /// *Điền số liên tiếp* fills in the lines still empty, to be looked at before they are recorded.
    @PostMapping
    @Transactional
    Page record(@PathVariable CourseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var course = courses.held(id, actor);
        var now = rosters.model(course, ClassModel.Form.EMPTY, actor);
        var since = now.since(typed).or(() -> certified(now, typed));
        if (since.isPresent()) {
            return Page.refused(FORM, now.beside(typed, since.get()));
        }
        var waiting = now.waiting();
        var reading = new Typed(rosters.today());
        if (typed.containsKey("fill")) {
            var filled = filled(waiting, typed, reading);
            return Page.of(FORM, model(course, filled, reading.errors(), List.of(), actor));
        }
        var on = reading.pastDay("on", typed.get("on"));
        on.filter(course.call().opens()::isAfter)
                .ifPresent(_ -> reading.complain(
                        "on", "course.error.issued-before", course.call().opens()));
        var numbers = numbers(waiting, typed, reading);
        if (!reading.fine()) {
            return Page.refused(FORM, model(course, typed, reading.errors(), List.of(), actor));
        }
        var issued = on.orElseThrow();
        var lines = waiting.stream().filter(numbers::containsKey).toList();
        var refused = acts.record(
                lines, line -> Certificates.act(course.kind(), issued, numbers.getOrDefault(line, "")), actor);
        return refused.isEmpty()
                ? Page.redirect("/classes/" + id).saying("course.certified", lines.size(), issued)
                : Page.refused(FORM, model(course, typed, Errors.NONE, refused, actor));
    }

    /// What numbers were typed of people whose certificate somebody else recorded meanwhile.
    private Optional<ClassMeanwhile> certified(ClassModel now, Map<String, String> typed) {
        var both = new LinkedHashMap<ClassLine, Overtaken.Both>();
        for (var line : now.lines()) {
            var mine = typed.getOrDefault("number-" + line.key(), "").strip();
            line.certificate(now.course())
                    .filter(_ -> !mine.isEmpty())
                    .ifPresent(held -> both.put(
                            line,
                            new Overtaken.Both(
                                    Sentence.of(
                                            "course.col.number.of",
                                            line.person().fullName()),
                                    Overtaken.words(mine),
                                    Overtaken.words(held.number()))));
        }
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClassMeanwhile(
                        Overtaken.by(acts.lastActs(List.copyOf(both.keySet())), List.copyOf(both.values())),
                        List.of()));
    }

    private static Map<ClassLine, String> numbers(List<ClassLine> waiting, Map<String, String> typed, Typed reading) {
        var numbers = new HashMap<ClassLine, String>();
        var seen = new HashSet<String>();
        for (var line : waiting) {
            var field = "number-" + line.key();
            reading.wordsIfAny(typed.get(field)).ifPresent(number -> {
                if (!seen.add(number)) {
                    reading.complain(field, "course.error.number-twice", number);
                }
                numbers.put(line, number);
            });
        }
        if (numbers.isEmpty()) {
            reading.complain("first", "course.error.no-number");
        }
        return numbers;
    }

    private static Map<String, String> filled(List<ClassLine> waiting, Map<String, String> typed, Typed reading) {
        var filled = new HashMap<>(typed);
        var empty = new ArrayList<>(waiting);
        empty.removeIf(line -> !typed.getOrDefault("number-" + line.key(), "").isBlank());
        var numbers = CertificateNumbers.from(
                reading.words("first", typed.get("first")).orElse(""), empty.size());
        if (reading.fine() && numbers.size() < empty.size()) {
            reading.complain("first", "course.error.first");
        }
        for (var i = 0; i < numbers.size(); i++) {
            filled.put("number-" + empty.get(i).key(), numbers.get(i));
        }
        return filled;
    }

    private ClassModel model(
            Course course, Map<String, String> typed, Errors errors, List<ClassRefusal> refused, Actor actor) {
        return rosters.model(course, new ClassModel.Form(typed, errors, refused), actor);
    }
}
