package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Text;

/// The door of this room: the regulation of a day, asked about a step, and what is owed. Each question is answered
/// by one book: the files of the program with what was entered here laid over them.
@Component
public class Regulations {

    private final Supplier<Book> books;

    @Autowired
    Regulations(Shelf shelf) {
        books = shelf;
    }

    /// By the files of the program alone, without a database.
    Regulations() {
        var read = Book.read();
        books = () -> read;
    }

    /// The regulations as this release carries them.
    public static Regulations asReleased() {
        return new Regulations();
    }

    /// The regulation in force on a day. The day of the act chooses the law, never today.
    public Regulation on(LocalDate day) {
        var book = book();
        return new Regulation(book, book.workingDays(), day);
    }

    /// The same with a calendar of its own, as scenarios bring one.
    Regulation on(LocalDate day, WorkingDays calendar) {
        return new Regulation(book(), calendar, day);
    }

    /// What is owed by the facts, each by the regulation of the day its clock started: running and not yet answered.
    public List<Obligation> owed(Facts facts) {
        var book = book();
        return new Deadlines(Past.whole(facts.past(), book), facts, book, book.workingDays()).owed();
    }

    /// When one deadline falls, given all facts; nothing when it does not run.
    public Optional<Obligation> due(Facts facts, String deadline, String subject) {
        return due(facts, deadline, subject, workingDays());
    }

    Optional<Obligation> due(Facts facts, String deadline, String subject, WorkingDays calendar) {
        var book = book();
        return new Deadlines(Past.whole(facts.past(), book), facts, book, calendar).due(deadline, subject);
    }

    /// The day probation that began with a ceremony ends, by the regulation of that day; it is the day
    /// somebody recognised becomes official, however late the decision (ADM-OFF-DATE).
    public LocalDate probationEnds(LocalDate ceremony) {
        return ceremony.plusMonths(
                book().inForce("probation", ceremony).flatMap(Value::number).orElseThrow());
    }

    /// A number in force on a day, `reply-in`; nothing while nobody has read it.
    public Optional<Integer> number(String name, LocalDate day) {
        return book().inForce(name, day).flatMap(Value::number);
    }

    /// Whether a base committee votes between the cell and the deciding body on a day.
    public boolean baseVotes(Facts.Setting setting, LocalDate day) {
        return Competence.baseVotes(setting, day, book());
    }

    /// Who acts between the cell's vote and the decision, for an organisation on a day (ADM-COMPETENT).
    public List<Link> chain(Facts.Setting setting, LocalDate day) {
        return new Chain(book()).of(setting, day);
    }

    /// What is another between two days for such an organisation: steps, bodies and time limits on the way.
    public List<Text> changes(Facts.Setting setting, LocalDate before, LocalDate after) {
        return new Chain(book()).changes(setting, before, after);
    }

    /// The share in force on a day by which a vote is carried: of the step itself, otherwise of the body
    /// that decides (ADM-VOTE-CB, -DUCS, -DUCS-DEL, -BTV, ADM-OFF-VOTE, ADM-DEL-VOTE). Where nobody knows
    /// it, the last one known.
    ///
    /// @param delegated true when a base committee decides to which it was delegated
    public Share share(String step, boolean delegated, LocalDate day) {
        return book().share(
                        book().step(step).flatMap(Procedure::share).orElseGet(() -> Voting.share(step, delegated)),
                        day);
    }

    /// Whose step it is on a day: the cell, the helper, the body that decides then.
    public Text who(String step, LocalDate day) {
        return new Chain(book()).who(step, day);
    }

    /// The codes of the papers that a step makes (mã mẫu), as the files of the steps name them; local letters are not
    /// among them.
    public List<String> forms(String step) {
        return book().step(step).map(Procedure::papers).orElse(List.of());
    }

    /// Whom of a family the rules of a day exempt from verification, each with the rule that does (ADM-VER-EXEMPT-OWN,
    /// -SPOUSE, ADM-VER-LOCALFAMILY). Which ground is taken is for the committee (ADM-VER-EXEMPT-LIMIT).
    public Map<String, String> exemptions(Map<String, Facts.RelativeFacts> family, LocalDate day) {
        return Verification.exemptions(family, book().holds("member-relative-confirmed", day));
    }

    /// Whether the cell itself allows the dossier to be opened on a day, rather than the committee above (P06-ALLOW).
    public boolean cellOpensDossier(LocalDate day) {
        return book().inForce("opens-dossier", day)
                .flatMap(Value::word)
                .filter("cell"::equals)
                .isPresent();
    }

    /// The last day of the calendar, when it lies within six months: what falls due later is provisional until somebody
    /// enters the days off.
    public Optional<LocalDate> calendarEnds(LocalDate today) {
        return workingDays().runsOutOn(today);
    }

    /// The questions only people can judge, by rule, with their titles.
    public Map<String, Text> questions() {
        var questions = new LinkedHashMap<String, Text>();
        book().rules().values().stream()
                .filter(rule -> rule.askedAt().containsValue(Effect.ASKS))
                .forEach(rule -> questions.put(rule.id(), rule.title()));
        return questions;
    }

    /// The name of a rule.
    public Text title(String rule) {
        return book().rule(rule).title();
    }

    /// The clause of a rule on a day, with the date of its document.
    public String clause(String rule, LocalDate day) {
        return book().rule(rule).clause(day).shown();
    }

    WorkingDays workingDays() {
        return book().workingDays();
    }

    Book book() {
        return books.get();
    }
}
