package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Levels;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// The door to the numbers of decisions: one person, one decision, one number (E-27, V-18). Looks only at cases in the
/// scope of the request.
@Service
@Transactional(readOnly = true)
public class DecisionNumbers {

    private final CaseStore store;
    private final Organizations organizations;
    private final People people;
    private final JdbcClient db;

    DecisionNumbers(CaseStore store, Organizations organizations, People people, JdbcClient db) {
        this.store = store;
        this.organizations = organizations;
        this.people = people;
        this.db = db;
    }

    /// A decision on somebody else under the same number.
    public record Used(String name, LocalDate on) {}

    /// The number of a decision; nothing of other acts and of a decision whose number is not written down.
    public static Optional<String> of(Act act) {
        var number = switch (act) {
            case Act.Decided decided -> decided.number();
            case Act.Recognised recognised -> recognised.number();
            case Act.StruckOff struckOff -> struckOff.number();
            default -> "";
        };
        return Optional.of(number.strip()).filter(text -> !text.isEmpty());
    }

    /// Whether two numbers are one, spaces and capitals apart.
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /// Where the same body has used the number of this decision for another case.
    public Optional<Used> elsewhere(CaseFile file, Act decision) {
        return of(decision)
                .flatMap(number -> store.findAll(under(number)).values().stream()
                        .filter(other -> !other.id().equals(file.id()))
                        .flatMap(other -> other.standing().stream()
                                .filter(one -> of(one.act())
                                        .filter(same -> same(same, number))
                                        .isPresent())
                                .filter(one -> body(other, one.on()).equals(body(file, decision.on())))
                                .map(one -> new Used(name(other), one.on())))
                        .findFirst());
    }

    private List<CaseId> under(String number) {
        return db
                .sql("select * from admission.decided_under(:number)")
                .param("number", number)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    private Optional<OrganizationRef> body(CaseFile file, LocalDate day) {
        return body(organizations.levels(file.cellOn(day), day));
    }

    /// The body that decides, and numbers its decisions.
    static Optional<OrganizationRef> body(Levels levels) {
        return levels.delegated() ? levels.base() : levels.deciding().or(levels::base);
    }

    private String name(CaseFile file) {
        return people.findAll(List.of(file.person())).stream()
                .findFirst()
                .map(Person::fullName)
                .orElse("…");
    }

    private static String key(String number) {
        return number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
