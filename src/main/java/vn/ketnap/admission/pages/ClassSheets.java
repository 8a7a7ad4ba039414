package vn.ketnap.admission.pages;

import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Puts the list of a class on paper, always in Vietnamese: it goes to the organiser.
@Component
class ClassSheets {

    private final Organizations organizations;
    private final Words words;
    private final Today today;

    ClassSheets(Organizations organizations, Words words, Today today) {
        this.organizations = organizations;
        this.words = words;
        this.today = today;
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
}
