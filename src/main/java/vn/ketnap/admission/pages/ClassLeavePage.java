package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.Courses;
import vn.ketnap.course.Dropped;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Đưa ra khỏi danh sách lớp*, *Hủy lớp*: with a reason. Who was sent already is no longer sent: the act is retracted
/// in the case with the same reason, in all cases or in none.
@Controller
class ClassLeavePage {

    private static final String FORM = "admission/ClassLeave";

    private final Courses courses;
    private final ClassRosters rosters;
    private final ClassActs acts;
    private final ClassSheets sheets;

    ClassLeavePage(Courses courses, ClassRosters rosters, ClassActs acts, ClassSheets sheets) {
        this.courses = courses;
        this.rosters = rosters;
        this.acts = acts;
        this.sheets = sheets;
    }

    @GetMapping("/classes/{id}/people/{person}/leave")
    @Transactional(readOnly = true)
    Page ask(@PathVariable CourseId id, @PathVariable PersonRef person, Actor actor) {
        return Page.of(FORM, leaving(id, person, ClassModel.Form.EMPTY, actor));
    }

    @PostMapping("/classes/{id}/people/{person}/leave")
    @Transactional
    Page leave(
            @PathVariable CourseId id,
            @PathVariable PersonRef person,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var now = rosters.model(courses.held(id, actor), ClassModel.Form.EMPTY, actor);
        var since = now.since(typed);
        if (since.isPresent()) {
            return overtaken(now, line(now, person), typed, since.get());
        }
        var model = leaving(id, person, ClassModel.Form.EMPTY, actor);
        var line = model.line().orElseThrow();
        var reading = new Typed(rosters.today());
        var reason = reading.words("reason", typed.get("reason"));
        if (reason.isEmpty()) {
            return Page.refused(FORM, leaving(id, person, form(typed, reading, List.of()), actor));
        }
        var refused = takeBack(List.of(line), reason.get(), actor);
        if (!refused.isEmpty()) {
            return Page.refused(FORM, leaving(id, person, form(typed, reading, refused), actor));
        }
        courses.takeOff(id, line.learner(), new Dropped(rosters.today(), reason.get()), actor);
        return Page.redirect("/classes/" + id)
                .saying("course.left", line.person().fullName());
    }

    @GetMapping("/classes/{id}/call-off")
    @Transactional(readOnly = true)
    Page askAll(@PathVariable CourseId id, Actor actor) {
        return Page.of(FORM, callingOff(id, ClassModel.Form.EMPTY, actor));
    }

    @PostMapping("/classes/{id}/call-off")
    @Transactional
    Page callOff(@PathVariable CourseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var now = rosters.model(courses.held(id, actor), ClassModel.Form.EMPTY, actor);
        var since = now.since(typed);
        if (since.isPresent()) {
            return now.canCallOff()
                    ? beside(now, Optional.empty(), typed, since.get())
                    : tooLate(now, typed, since.get());
        }
        var model = callingOff(id, ClassModel.Form.EMPTY, actor);
        var reading = new Typed(rosters.today());
        var reason = reading.words("reason", typed.get("reason"));
        if (reason.isEmpty()) {
            return Page.refused(FORM, callingOff(id, form(typed, reading, List.of()), actor));
        }
        var refused = takeBack(model.roster().lines(), reason.get(), actor);
        if (!refused.isEmpty()) {
            return Page.refused(FORM, callingOff(id, form(typed, reading, refused), actor));
        }
        courses.callOff(id, new Dropped(rosters.today(), reason.get()), actor);
        return Page.redirect("/classes/" + id).saying("course.called-off");
    }

    private List<ClassRefusal> takeBack(List<ClassLine> lines, String reason, Actor actor) {
        var sent = lines.stream().filter(line -> line.learner().isSent()).toList();
        return acts.takeBack(sent, new Words(reason), rosters.today(), actor);
    }

    private ClassLeaveModel leaving(CourseId id, PersonRef person, ClassModel.Form form, Actor actor) {
        var roster = rosters.model(courses.editable(id, actor), form, actor);
        return new ClassLeaveModel(roster, Optional.of(line(roster, person).orElseThrow(NotHere::new)));
    }

    private Optional<ClassLine> line(ClassModel roster, PersonRef person) {
        return roster.lines().stream()
                .filter(one -> one.learner().person().equals(person))
                .filter(one -> one.mayLeave(roster.course(), rosters.today()))
                .findFirst();
    }

    private Page overtaken(ClassModel now, Optional<ClassLine> line, Map<String, String> typed, ClassMeanwhile since) {
        return line.isPresent() ? beside(now, line, typed, since) : tooLate(now, typed, since);
    }

    private static Page beside(
            ClassModel now, Optional<ClassLine> line, Map<String, String> typed, ClassMeanwhile since) {
        return Page.refused(FORM, new ClassLeaveModel(now.beside(typed, since), line));
    }

    /// What somebody else recorded meanwhile leaves nothing to be taken back: the page of the class says what it was,
    /// and what was typed.
    private Page tooLate(ClassModel now, Map<String, String> typed, ClassMeanwhile since) {
        var reason = new Overtaken.Both(
                Sentence.of("course.reason"),
                Overtaken.words(typed.getOrDefault("reason", "")),
                now.course()
                        .calledOff()
                        .or(() -> since.changed().stream()
                                .flatMap(one -> one.learner().takenOff().stream())
                                .findFirst())
                        .map(why -> Overtaken.words(why.reason()))
                        .orElse(Overtaken.words("")));
        var both = new ClassMeanwhile(new Overtaken(since.by().stamps(), List.of(reason)), since.changed());
        var model = now.beside(Map.of(), both);
        return Page.refused("admission/Class", new ClassView(model, sheets.of(model)));
    }

    private ClassLeaveModel callingOff(CourseId id, ClassModel.Form form, Actor actor) {
        var roster = rosters.model(courses.editable(id, actor), form, actor);
        if (!roster.canCallOff()) {
            throw new NotHere();
        }
        return new ClassLeaveModel(roster, Optional.empty());
    }

    private static ClassModel.Form form(Map<String, String> typed, Typed reading, List<ClassRefusal> refused) {
        return new ClassModel.Form(typed, reading.errors(), refused);
    }
}
