package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.document.Fields;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Everything papers may say of one case, gathered once: a handful of statements, however many papers follow.
@Component
class FieldsOfCase {

    private static final String[] MEMBERSHIP = {
        "helper.joined", "helper.official", "introducer.joined", "introducer.official"
    };
    private static final String[] FAMILY = {
        "history", "training", "abroad", "rewards", "disciplines", "cv.", "relative", "parents", "siblings", "children"
    };
    private static final String[] MINUTES = {
        "-vote.members", "-vote.probationary", "-vote.chair", "-vote.keeper", "-vote.absences"
    };

    private final People people;
    private final Cvs cvs;
    private final Words words;
    private final OrganisationFields organisations;
    private final Elsewhere elsewhere;

    FieldsOfCase(People people, Cvs cvs, Words words, OrganisationFields organisations, Elsewhere elsewhere) {
        this.people = people;
        this.cvs = cvs;
        this.words = words;
        this.organisations = organisations;
        this.elsewhere = elsewhere;
    }

    /// What papers may say, and the people they name.
    record Gathered(Person person, Fields fields, Around around) {}

    /// @param wanted the names that the papers to be drawn ask for: what none of them names is not looked up
    Optional<Gathered> of(CaseFile file, Set<String> wanted) {
        var terms =
                wants(wanted, "signer.", ".chair-office") ? organisations.terms(file, today()) : List.<Seats.Seat>of();
        var around = Around.of(List.of(file), terms, wants(wanted, MEMBERSHIP), people, today());
        return around.person(file.person())
                .map(person -> new Gathered(person, fields(file, person, around, wanted), around));
    }

    private Fields fields(CaseFile file, Person person, Around around, Set<String> wanted) {
        var fields = new Fields();
        var tongue = words.in(Language.VI);
        var cv = wants(wanted, FAMILY) ? cvs.of(person) : new Cv(person, List.of());
        PersonFields.put(fields, person);
        FamilyFields.put(fields, cv, tongue);
        ActFields.put(fields, file, tongue);
        new MemberFields(around).put(fields, file);
        LetterFields.put(fields, file, cv, around, tongue);
        SourceFields.put(fields, person, tongue);
        AskedOpinions.put(fields, tongue);
        elsewhere.reckon(file, person, fields, around, tongue);
        if (wants(wanted, MINUTES)) {
            elsewhere.add(file, fields, around.terms());
        }
        return fields;
    }

    private static boolean wants(Set<String> wanted, String... beginnings) {
        return wanted.stream().anyMatch(name -> Stream.of(beginnings).anyMatch(name::contains));
    }

    LocalDate today() {
        return elsewhere.today();
    }
}
