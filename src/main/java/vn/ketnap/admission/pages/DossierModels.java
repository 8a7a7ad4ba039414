package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DossierList;
import vn.ketnap.admission.DossierPaper;
import vn.ketnap.admission.PaperLine;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Person;
import vn.ketnap.regulation.Regulations;

/// Puts together what the pages of a dossier show.
@Component
class DossierModels {

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Regulations regulations;
    private final Today today;

    DossierModels(Cases cases, Organizations organizations, Authority authority, Regulations regulations, Today today) {
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.regulations = regulations;
        this.today = today;
    }

    /// The papers of a case are for those who see its cell's cases.
    void requireSeen(CaseFile file, Actor actor) {
        authority.require(actor, Permission.SEE_CASES, file.progress().cell(), today.date());
    }

    boolean seesCv(CaseFile file, Actor actor) {
        return authority.may(actor, Permission.SEE_CV, file.progress().cell(), today.date());
    }

    LocalDate today() {
        return today.date();
    }

    DossierModel of(CaseFile file, Person person, Actor actor) {
        var list = cases.dossier(file, person, today.date());
        var may = Arrays.stream(ActKind.values())
                .filter(kind -> cases.mayRecord(actor, file, kind))
                .collect(Collectors.toUnmodifiableSet());
        return new DossierModel(
                person.fullName(), cell(file.progress().cell()), file, list, forms(list), may, today.date());
    }

    String cell(OrganizationRef cell) {
        return organizations.latest(cell).map(Organization::name).orElse("");
    }

    private Map<DossierPaper, String> forms(DossierList list) {
        var forms = new EnumMap<DossierPaper, String>(DossierPaper.class);
        list.lines().forEach(line -> forms.put(line.paper(), form(line)));
        return forms;
    }

    /// Application and CV come with one step, the one before the other.
    private String form(PaperLine line) {
        var codes = regulations.forms(line.act().word());
        return switch (line.paper()) {
            case APPLICATION -> codes.getFirst();
            case CV -> codes.getLast();
            default -> String.join(", ", codes);
        };
    }
}
