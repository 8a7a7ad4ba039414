package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Begins Excel files of the list of sources, in Vietnamese whoever asks.
@Component
class SourcesBooks {

    private final Organizations organizations;
    private final Today today;
    private final Words words;

    SourcesBooks(Organizations organizations, Today today, Words words) {
        this.organizations = organizations;
        this.today = today;
        this.words = words;
    }

    LocalDate day() {
        return today.date();
    }

    /// The cells as they are called now, or were called when they ended.
    List<Organization> named(List<OrganizationRef> cells) {
        return cells.stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
    }

    SourcesWorkbook begin(List<Organization> cells) {
        return new SourcesWorkbook(cells, today, words.in(Language.VI));
    }
}
