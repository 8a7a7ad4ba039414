package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.basics.Actor;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.Courses;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A class: its call, its roster with results and certificates, and *Cử đi học* for everybody chosen at once.
@Controller
class ClassPage {

    private static final String PAGE = "admission/Class";

    private final Courses courses;
    private final ClassRosters rosters;
    private final ClassActs acts;
    private final ClassSheets sheets;

    ClassPage(Courses courses, ClassRosters rosters, ClassActs acts, ClassSheets sheets) {
        this.courses = courses;
        this.rosters = rosters;
        this.acts = acts;
        this.sheets = sheets;
    }

    @GetMapping("/classes/{id}")
    @Transactional(readOnly = true)
    Page show(@PathVariable CourseId id, Actor actor) {
        return Page.of(PAGE, view(rosters.model(courses.seen(id, actor), ClassModel.Form.EMPTY, actor)));
    }

    /// Sends everybody on the roster who was not sent yet, by one list of one day: the act is recorded in all cases or
    /// in none. Of the class for new members the case has no such act; the roster alone says it.
    @PostMapping("/classes/{id}/send")
    @Transactional
    Page send(@PathVariable CourseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var course = courses.held(id, actor);
        var reading = new Typed(rosters.today());
        var on = reading.pastDay("on", typed.get("on"));
        on.filter(day -> day.isAfter(course.call().closes()))
                .ifPresent(_ -> reading.complain(
                        "on", "course.error.sent-after", course.call().closes()));
        var model = rosters.model(course, new ClassModel.Form(typed, reading.errors(), List.of()), actor);
        var since = model.since(typed);
        if (since.isPresent()) {
            return Page.refused(PAGE, view(model.beside(typed, since.get())));
        }
        if (!reading.fine() || !model.canSend()) {
            return Page.refused(PAGE, view(model));
        }
        var refused = record(course, model, on.orElseThrow(), actor);
        if (!refused.isEmpty()) {
            var form = new ClassModel.Form(typed, reading.errors(), refused);
            return Page.refused(PAGE, view(rosters.model(course, form, actor)));
        }
        var learners = model.unsent().stream().map(ClassLine::learner).toList();
        courses.send(id, learners, on.orElseThrow(), actor);
        return Page.redirect("/classes/" + id).saying("course.sent", learners.size(), on.orElseThrow());
    }

    private ClassView view(ClassModel model) {
        return new ClassView(model, sheets.of(model));
    }

    private List<ClassRefusal> record(Course course, ClassModel model, LocalDate on, Actor actor) {
        var name = course.call().name();
        return acts.record(
                model.unsent().stream()
                        .filter(line -> !line.isSentAlready(course))
                        .toList(),
                _ -> switch (course.kind()) {
                    case AWARENESS -> new Act.ClassSent(on, name);
                    case NEW_MEMBER -> new Act.NewMemberClassSent(on, name);
                },
                actor);
    }
}
