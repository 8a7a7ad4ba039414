package vn.ketnap.admission.pages;

import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.course.Course;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Puts the list of a class on paper, always in Vietnamese: it goes to the organiser.
@Component
class ClassSheets {

    private final ClassRosters rosters;
    private final Organizations organizations;
    private final Words words;
    private final Today today;

    ClassSheets(ClassRosters rosters, Organizations organizations, Words words, Today today) {
        this.rosters = rosters;
        this.organizations = organizations;
        this.words = words;
        this.today = today;
    }

    ClassSheet of(Course course, Actor actor) {
        return of(rosters.model(course, ClassModel.Form.EMPTY, actor));
    }

    ClassSheet of(ClassModel model) {
        var unit = organizations.latest(model.course().part());
        return ClassSheet.of(
                unit.flatMap(Organization::parent)
                        .flatMap(organizations::latest)
                        .map(Organization::name),
                unit.map(Organization::name).orElse(""),
                model,
                words.in(Language.VI),
                today.assumed());
    }

    byte[] excel(ClassSheet list) throws IOException {
        return new ClassWorkbook(words.in(Language.VI)).write(list);
    }

    byte[] word(ClassSheet list) throws IOException {
        return new ClassWord(words.in(Language.VI), today).write(list);
    }
}
