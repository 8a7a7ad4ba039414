package vn.ketnap.admission.pages;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Certificates;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.course.Course;
import vn.ketnap.course.Courses;
import vn.ketnap.course.Learner;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Puts together a class and its people: who they are, from which cell, and what their cases say. Five statements with
/// the class.
@Component
class ClassRosters {

    private final Courses courses;
    private final People people;
    private final Certificates certificates;
    private final Organizations organizations;
    private final Today today;

    ClassRosters(Courses courses, People people, Certificates certificates, Organizations organizations, Today today) {
        this.courses = courses;
        this.people = people;
        this.certificates = certificates;
        this.organizations = organizations;
        this.today = today;
    }

    ClassModel model(Course course, ClassModel.Form form, Actor actor) {
        var lines = lines(course, actor);
        return new ClassModel(
                course,
                today.date(),
                lines.stream().filter(line -> line.learner().counts()).toList(),
                lines.stream().filter(line -> !line.learner().counts()).toList(),
                new ClassModel.May(
                        courses.mayEdit(course, actor), courses.mayExport(actor), courses.seesPart(course, actor)),
                form);
    }

    LocalDate today() {
        return today.date();
    }

    /// As a cell is called now, or was when it ended.
    String cell(OrganizationRef cell) {
        return organizations.latest(cell).map(Organization::name).orElse("…");
    }

    /// Who is meant by these identities: an entry put together with another is the one kept.
    Map<PersonRef, PersonRef> meant(List<PersonRef> roster) {
        return people.survivors(roster);
    }

    private List<ClassLine> lines(Course course, Actor actor) {
        var roster = courses.roster(course.id(), actor);
        var refs = roster.stream().map(Learner::person).toList();
        if (refs.isEmpty()) {
            return List.of();
        }
        var persons = people.findAll(refs).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var meant = meant(refs);
        var files = certificates.of(course.kind(), List.copyOf(Set.copyOf(meant.values())));
        var lines = new ArrayList<ClassLine>();
        for (var learner : roster) {
            Optional.ofNullable(persons.get(learner.person()))
                    .ifPresent(person -> lines.add(new ClassLine(
                            learner,
                            person,
                            Optional.ofNullable(files.get(meant.getOrDefault(learner.person(), learner.person()))),
                            cell(learner.cell()))));
        }
        var order = Collator.getInstance(Locale.of("vi"));
        lines.sort(Comparator.comparing(line -> Vietnamese.sortKey(line.person().fullName()), order));
        return lines;
    }
}
