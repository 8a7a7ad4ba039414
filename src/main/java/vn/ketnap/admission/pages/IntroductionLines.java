package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Introductions;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.Duplicates;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// Reads the lines of a list of introductions. Every complaint names its line.
@Component
class IntroductionLines {

    private final Duplicates duplicates;
    private final People people;
    private final Cases cases;
    private final Today today;

    IntroductionLines(Duplicates duplicates, People people, Cases cases, Today today) {
        this.duplicates = duplicates;
        this.people = people;
        this.cases = cases;
        this.today = today;
    }

    /// The paper on which all stand.
    ///
    /// @param cells into which the actor may introduce
    record Paper(Act.Introduced said, OrganizationRef cell, List<Organization> cells, Actor actor) {}

    /// The lines that can be read, in their order, and who may be the same as somebody there.
    record Read(List<Introductions.Line> lines, Map<Integer, List<Person>> same) {}

    /// Complaints go to `reading`; what was read counts only while there are none.
    Read read(IntroductionsForm form, Paper paper, Typed reading) {
        var lines = new ArrayList<Introductions.Line>();
        var same = new HashMap<Integer, List<Person>>();
        var names = new HashSet<String>();
        for (var line : form.filled()) {
            person(line, paper, reading).ifPresent(said -> {
                if (!names.add(Vietnamese.fold(said.fullName()) + said.birth())) {
                    complain(line, "fullName", Sentence.of("admission.introductions.twice"), reading);
                }
                var likely = duplicates
                        .of(said.fullName(), said.birth(), Optional.empty())
                        .persons();
                if (!likely.isEmpty()) {
                    same.put(line.n(), likely);
                }
                lines.add(new Introductions.Line(known(line, likely, paper, reading), said, first(line, paper)));
            });
        }
        return new Read(List.copyOf(lines), same);
    }

    static void complain(IntroductionsForm.Line line, String field, Sentence why, Typed reading) {
        reading.complain(line.key(field), "admission.introductions.line", line.n(), line.value("fullName"), why);
    }

    private Optional<NewPerson> person(IntroductionsForm.Line line, Paper paper, Typed reading) {
        var own = new Typed(today.date());
        var cell = line.value("cell").isEmpty()
                ? Optional.of(paper.cell())
                : own.choice(
                        "cell",
                        line.value("cell"),
                        code -> paper.cells().stream()
                                .filter(one -> one.code().equals(code))
                                .map(Organization::id)
                                .findFirst());
        var person = line.person().read(own, cell.orElse(paper.cell()), Map.of());
        own.errors().byField().forEach((field, why) -> complain(line, field, why, reading));
        return person;
    }

    /// Whom the user says this is: one of those shown, or nobody of them. Until it is said, it is asked.
    private Optional<Person> chosen(IntroductionsForm.Line line, List<Person> likely, Typed reading) {
        var chosen = likely.stream()
                .filter(one -> one.id().toString().equals(line.value("who")))
                .findFirst();
        if (chosen.isEmpty() && !likely.isEmpty() && !line.value("who").equals("another")) {
            complain(line, "who", Sentence.of("admission.introductions.who-is-it"), reading);
        }
        return chosen;
    }

    private Optional<PersonRef> known(IntroductionsForm.Line line, List<Person> likely, Paper paper, Typed reading) {
        var chosen = chosen(line, likely, reading);
        chosen.flatMap(one -> obstacle(one, paper)).ifPresent(why -> complain(line, "who", why, reading));
        return chosen.map(Person::id);
    }

    /// Why somebody who is known cannot be introduced so.
    private Optional<Sentence> obstacle(Person person, Paper paper) {
        if (!people.members(List.of(person.id()), paper.said().on()).isEmpty()) {
            return Optional.of(Sentence.of("admission.introductions.member"));
        }
        if (cases.fileOf(person.id()).filter(file -> has(file, ActKind.DIED)).isPresent()) {
            return Optional.of(ActModels.outOfTurn(Outcome.Reason.DIED));
        }
        var open = cases.openOf(person.id()).flatMap(cases::find);
        if (open.isEmpty()) {
            return cases.hasOpen(person.id())
                    ? Optional.of(Sentence.of("admission.introductions.elsewhere"))
                    : Optional.empty();
        }
        if (!cases.mayRecord(paper.actor(), open.get(), ActKind.INTRODUCED)) {
            return Optional.of(Sentence.of("admission.introductions.elsewhere"));
        }
        return open.get().standing().stream().anyMatch(one -> isThis(one.act(), paper.said()))
                ? Optional.of(Sentence.of("admission.introductions.already"))
                : Optional.empty();
    }

    private static boolean has(CaseFile file, ActKind kind) {
        return file.standing().stream().anyMatch(one -> one.kind() == kind);
    }

    private static boolean isThis(Act act, Act.Introduced said) {
        return act instanceof Act.Introduced before && before.on().equals(said.on()) && before.by() == said.by();
    }

    private static Act.Introduced first(IntroductionsForm.Line line, Paper paper) {
        var said = paper.said();
        return new Act.Introduced(
                said.on(),
                said.by(),
                new Words(line.value("wish").strip()),
                new Words(line.value("reasons").strip()),
                said.resolution());
    }
}
