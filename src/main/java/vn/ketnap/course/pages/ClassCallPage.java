package vn.ketnap.course.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.course.Call;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.CourseKind;
import vn.ketnap.course.Courses;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Days;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Thêm lớp*, *Sửa thông báo lớp*: what the letter says that calls a class.
@Controller
class ClassCallPage {

    private static final String FORM = "course/Call";

    private static final List<String> FIELDS =
            List.of("name", "number", "organiser", "opens", "closes", "place", "quota");

    private static final List<String> DAYS = List.of("opens", "closes");

    private final Courses courses;
    private final Authority authority;
    private final Today today;

    ClassCallPage(Courses courses, Authority authority, Today today) {
        this.courses = courses;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/classes/new")
    Page show(@RequestParam(name = "kind", defaultValue = "") String kind, Actor actor) {
        part(actor);
        return page(Optional.empty(), Map.of("kind", kind), new Typed(today.date()));
    }

    @PostMapping("/classes/new")
    @Transactional
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        var part = part(actor);
        var reading = new Typed(today.date());
        var kind = reading.choice("kind", typed.get("kind"), CourseKind::named);
        var call = read(typed, reading);
        if (call.isEmpty() || kind.isEmpty()) {
            return refused(Optional.empty(), typed, reading);
        }
        var id = courses.call(kind.get(), part, call.get(), actor);
        return Page.redirect("/classes/" + id)
                .saying("course.called", call.get().name());
    }

    @GetMapping("/classes/{id}/edit")
    @Transactional(readOnly = true)
    Page edit(@PathVariable CourseId id, Actor actor) {
        var course = courses.editable(id, actor);
        return page(Optional.of(course), typed(course), new Typed(today.date()));
    }

    @PostMapping("/classes/{id}/edit")
    @Transactional
    Page correct(@PathVariable CourseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var course = courses.held(id, actor);
        var reading = new Typed(today.date());
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), course.last().number())) {
            var both = Overtaken.by(course.last(), sides(typed, typed(course)));
            return Page.refused(
                    FORM, new ClassCallModel(Optional.of(course), typed, reading.errors(), Optional.of(both)));
        }
        var call = read(typed, reading);
        if (call.isEmpty()) {
            return refused(Optional.of(course), typed, reading);
        }
        courses.correct(id, call.get(), actor);
        return Page.redirect("/classes/" + id).saying("course.corrected");
    }

    /// The days are read together: a class cannot end before it begins.
    private static Optional<Call> read(Map<String, String> typed, Typed reading) {
        var name = reading.words("name", typed.get("name"));
        var organiser = reading.words("organiser", typed.get("organiser"));
        var quota = reading.numberIfAny("quota", typed.get("quota"));
        quota.filter(many -> many == 0).ifPresent(_ -> reading.complain("quota", "course.error.quota"));
        var opens = reading.day("opens", typed.get("opens"));
        var closes = reading.day("closes", typed.get("closes"));
        if (opens.isPresent() && closes.filter(opens.get()::isAfter).isPresent()) {
            reading.complain("closes", "course.error.closes", opens.get());
        }
        return reading.fine()
                ? Optional.of(new Call(
                        name.orElseThrow(),
                        reading.wordsIfAny(typed.get("number")).orElse(""),
                        organiser.orElseThrow(),
                        quota,
                        opens.orElseThrow(),
                        closes.orElseThrow(),
                        reading.wordsIfAny(typed.get("place")).orElse("")))
                : Optional.empty();
    }

    private static Map<String, String> typed(Course course) {
        var call = course.call();
        var typed = new HashMap<>(Map.of(
                "name", call.name(),
                "number", call.number(),
                "organiser", call.organiser(),
                "opens", day(call.opens()),
                "closes", day(call.closes()),
                "place", call.place()));
        call.quota().ifPresent(many -> typed.put("quota", String.valueOf(many)));
        return typed;
    }

    private List<Overtaken.Both> sides(Map<String, String> mine, Map<String, String> theirs) {
        return FIELDS.stream()
                .map(field -> new Overtaken.Both(
                        Sentence.of("course." + field),
                        words(field, mine.getOrDefault(field, "")),
                        words(field, theirs.getOrDefault(field, ""))))
                .toList();
    }

    private Sentence words(String field, String typed) {
        return Overtaken.words(DAYS.contains(field) ? Days.echo(typed, today.date()) : typed);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    /// The part for which the officer sends people: the top one of those held.
    private OrganizationRef part(Actor actor) {
        return authority.partsWhere(actor, Permission.RECORD_ALL_ACTS, today.date()).stream()
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    private static Page page(Optional<Course> course, Map<String, String> typed, Typed reading) {
        return Page.of(FORM, new ClassCallModel(course, typed, reading.errors(), Optional.empty()));
    }

    private static Page refused(Optional<Course> course, Map<String, String> typed, Typed reading) {
        return Page.refused(FORM, new ClassCallModel(course, typed, reading.errors(), Optional.empty()));
    }
}
