package vn.ketnap.admission.forms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.Person;

/// The identity number on the papers whose form prints it (D-P04: 2-KNĐ, 1- and 2-HSĐV, 1-TĐV), for whoever may see it.
/// Each reading is a line in the journal with the papers as its reason; for anybody else the papers stay without.
@Service
public class IdentityOnPapers {

    /// The field of the dictionary.
    static final String FIELD = "member.identity";

    private final CasePapers papers;
    private final Numbers numbers;
    private final Authority authority;
    private final Today today;

    IdentityOnPapers(CasePapers papers, Numbers numbers, Authority authority, Today today) {
        this.papers = papers;
        this.numbers = numbers;
        this.authority = authority;
        this.today = today;
    }

    /// Fills the number in where a paper asks for it; one line of the journal for all of them, none when none asks.
    @Transactional
    public void fill(CaseFile file, Person person, Collection<CasePaper> wanted, Actor actor) {
        var asking = wanted.stream()
                .filter(paper -> papers.names(paper.form(), file).contains(FIELD))
                .toList();
        if (!asking.isEmpty()) {
            var codes = asking.stream().map(CasePaper::key).toList();
            of(person, codes, actor)
                    .ifPresent(number -> asking.forEach(paper -> paper.fields().put(FIELD, number)));
        }
    }

    /// The number for whoever may see it.
    Optional<String> of(Person person, List<String> codes, Actor actor) {
        return authority.may(actor, Permission.SEE_IDENTITY_NUMBERS, person.cell(), today.date())
                ? numbers.forPapers(person.id(), codes, actor)
                : Optional.empty();
    }
}
