package vn.ketnap.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// Persons who are named for the first time (giới thiệu quần chúng ưu tú): entered, and the case opened, together or
/// not at all. A list of several is entered as a whole or not at all.
@Service
public class Introductions {

    private final People people;
    private final Cases cases;
    private final Admissions admissions;
    private final ObjectProvider<FoundThrough> found;

    Introductions(People people, Cases cases, Admissions admissions, ObjectProvider<FoundThrough> found) {
        this.found = found;
        this.people = people;
        this.cases = cases;
        this.admissions = admissions;
    }

    /// One line of a list.
    ///
    /// @param known somebody entered before, who then gets this introduction beside what there is
    /// @param said what is entered of somebody new; of one who is known only the cell counts
    public record Line(Optional<PersonRef> known, NewPerson said, Act.Introduced first) {}

    /// Through what a person may have been found, as far as the actor may choose.
    @Transactional(readOnly = true)
    public List<FoundThrough.Choice> through(Actor actor) {
        return found.orderedStream().flatMap(one -> one.offered(actor).stream()).toList();
    }

    /// Enters the person as [#introduce(NewPerson, Optional, Act.Introduced, Actor)] does, and where they were noticed.
    ///
    /// @param through one of [#through]
    @Transactional
    public PersonRef introduce(
            NewPerson said, Optional<String> number, Act.Introduced first, Optional<String> through, Actor actor) {
        var person = introduce(said, number, first, actor);
        through.ifPresent(id -> found.orderedStream().forEach(one -> one.noticed(id, person, actor)));
        return person;
    }

    /// Enters the person in the cell said, with an identity number if one is known, and opens the case with the
    /// introduction.
    @Transactional
    public PersonRef introduce(NewPerson said, Optional<String> number, Act.Introduced first, Actor actor) {
        var person = people.add(said, number, actor);
        admissions.open(person, said.cell(), first, actor);
        return person;
    }

    /// Enters a list: whoever is new with a case of their own, whoever has an open case with one more act in it.
    ///
    /// @throws NotAll when one of them cannot be introduced; then nobody is
    @Transactional
    public void introduceAll(List<Line> lines, Actor actor) {
        var going = lines.stream().filter(line -> open(line).isPresent()).toList();
        var outcomes = admissions.performAll(
                going.stream()
                        .map(line -> new Admissions.Entry(open(line).orElseThrow(), line.first(), Words.NONE))
                        .toList(),
                actor);
        for (var i = 0; i < going.size(); i++) {
            require(lines.indexOf(going.get(i)), outcomes.get(i));
        }
        for (var line : lines) {
            if (!going.contains(line)) {
                require(lines.indexOf(line), opened(line, actor));
            }
        }
    }

    private Outcome opened(Line line, Actor actor) {
        var person = line.known().orElseGet(() -> people.add(line.said(), Optional.empty(), actor));
        return admissions.open(person, line.said().cell(), line.first(), actor);
    }

    private Optional<CaseId> open(Line line) {
        return line.known().flatMap(cases::openOf);
    }

    private static void require(int line, Outcome outcome) {
        if (!outcome.stands()) {
            throw new NotAll(line, outcome);
        }
    }

    /// One of a list could not be introduced, so nobody was.
    public static final class NotAll extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int line;
        private final transient Outcome outcome;

        NotAll(int line, Outcome outcome) {
            this.line = line;
            this.outcome = outcome;
        }

        /// Which line stood in the way, counted from 0.
        public int line() {
            return line;
        }

        public Outcome outcome() {
            return outcome;
        }
    }
}
