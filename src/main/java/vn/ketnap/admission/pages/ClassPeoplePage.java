package vn.ketnap.admission.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Certificates;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.CourseSeen;
import vn.ketnap.course.Courses;
import vn.ketnap.course.Learner;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;

/// *Chọn người cử đi học*: everybody at the stage at which the class is due, those first whom their cells proposed and
/// no committee declined; whoever holds a good certificate or is on another roster is left out, with the reason.
@Controller
@RequestMapping("/classes/{id}/people")
class ClassPeoplePage {

    private static final String FORM = "admission/ClassPeople";

    private final Courses courses;
    private final Certificates certificates;
    private final ClassRosters rosters;
    private final Authority authority;

    ClassPeoplePage(Courses courses, Certificates certificates, ClassRosters rosters, Authority authority) {
        this.courses = courses;
        this.certificates = certificates;
        this.rosters = rosters;
        this.authority = authority;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable CourseId id, Actor actor) {
        var course = open(courses.editable(id, actor));
        return Page.of(FORM, model(course, Optional.empty(), actor));
    }

    @PostMapping
    @Transactional
    Page propose(
            @PathVariable CourseId id,
            @RequestParam(name = "person", defaultValue = "") List<String> ticked,
            @RequestParam(name = Overtaken.SEEN, defaultValue = "") String seen,
            Actor actor) {
        var course = open(courses.held(id, actor));
        var model = model(course, Optional.of(Set.copyOf(ticked)), actor);
        var since = rosters.model(course, ClassModel.Form.EMPTY, actor).since(Map.of(Overtaken.SEEN, seen));
        if (since.isPresent()) {
            return Page.refused(FORM, model.beside(since.get()));
        }
        var chosen = new LinkedHashMap<PersonRef, OrganizationRef>();
        model.open().stream()
                .map(ClassChoice::file)
                .filter(model::isChosen)
                .forEach(file -> chosen.put(file.person(), file.cell()));
        if (chosen.isEmpty()) {
            return Page.redirect("/classes/" + id).saying(Notice.warning("course.proposed.nobody"));
        }
        courses.propose(id, chosen, actor);
        var whole = model.onRoster() + chosen.size();
        var done = Page.redirect("/classes/" + id);
        return course.call()
                .quota()
                .filter(quota -> whole > quota)
                .map(quota -> done.saying(Notice.warning("course.proposed.over", chosen.size(), whole, quota)))
                .orElseGet(() -> done.saying("course.proposed", chosen.size()));
    }

    private static Course open(Course course) {
        if (course.calledOff().isPresent()) {
            throw new NotHere();
        }
        return course;
    }

    private ClassPeopleModel model(Course course, Optional<Set<String>> ticked, Actor actor) {
        var all = courses.roster(course.id(), actor);
        var roster = all.stream().filter(Learner::counts).map(Learner::person).toList();
        var on = Set.copyOf(rosters.meant(roster).values());
        var past = course.on(rosters.today()) == Course.State.OVER;
        var due = candidates(course, past, cells(actor)).stream()
                .filter(one -> !on.contains(one.person()))
                .toList();
        var elsewhere =
                courses.elsewhere(course, due.stream().map(ClassCase::person).toList());
        var choices = due.stream()
                .map(one -> ClassChoice.of(one, course, Optional.ofNullable(elsewhere.get(one.person())), past))
                .sorted(Comparator.comparing(one -> !one.isProposed()))
                .toList();
        return new ClassPeopleModel(
                course,
                past,
                choices.stream().filter(ClassChoice::isOpen).toList(),
                choices.stream().filter(one -> !one.isOpen()).toList(),
                ticked.orElseGet(() -> proposed(choices)),
                on.size(),
                names(due),
                CourseSeen.of(course, all),
                Optional.empty());
    }

    /// Whom the class is for now; of a class that is over also who got the certificate since, so that the roster can be
    /// written down after it.
    private List<ClassCase> candidates(Course course, boolean past, List<OrganizationRef> cells) {
        if (!past) {
            return certificates.due(course.kind(), cells);
        }
        var call = course.call();
        var found = new LinkedHashMap<PersonRef, ClassCase>();
        certificates
                .dueOrIssued(course.kind(), cells, call.opens(), call.closes().plusYears(1))
                .forEach(one -> found.put(one.person(), one));
        return List.copyOf(found.values());
    }

    private static Set<String> proposed(List<ClassChoice> choices) {
        return choices.stream()
                .filter(ClassChoice::isProposed)
                .map(one -> one.file().person().toString())
                .collect(Collectors.toSet());
    }

    private Map<OrganizationRef, String> names(List<ClassCase> due) {
        var names = new HashMap<OrganizationRef, String>();
        due.forEach(one -> names.computeIfAbsent(one.cell(), rosters::cell));
        return names;
    }

    private List<OrganizationRef> cells(Actor actor) {
        return authority.cellsWhere(actor, Permission.RECORD_ALL_ACTS, rosters.today());
    }
}
