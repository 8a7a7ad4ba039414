package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Text;

/// The door of this room: the regulation of a day, asked about a step, and what is owed. Pure once loaded; no clock,
/// no database, no user inside.
@Component
public class Regulations {

    private final Book book = Book.read();
    private final WorkingDays workingDays = book.workingDays();

    /// The regulation in force on a day. The day of the act chooses the law, never today.
    public Regulation on(LocalDate day) {
        return new Regulation(book, workingDays, day);
    }

    /// The same with a calendar of its own, as scenarios bring one.
    Regulation on(LocalDate day, WorkingDays calendar) {
        return new Regulation(book, calendar, day);
    }

    /// What is owed by the facts, each by the regulation of the day its clock started: running and not yet answered.
    public List<Obligation> owed(Facts facts) {
        return new Deadlines(Past.whole(facts.past(), book), facts, book, workingDays).owed();
    }

    /// When one deadline falls, given all facts; nothing when it does not run.
    public Optional<Obligation> due(Facts facts, String deadline, String subject) {
        return due(facts, deadline, subject, workingDays);
    }

    Optional<Obligation> due(Facts facts, String deadline, String subject, WorkingDays calendar) {
        return new Deadlines(Past.whole(facts.past(), book), facts, book, calendar).due(deadline, subject);
    }

    /// Whether a base committee votes between the cell and the deciding body on a day.
    public boolean baseVotes(Facts.Setting setting, LocalDate day) {
        return Competence.baseVotes(setting, day, book);
    }

    /// The name of a rule.
    public Text title(String rule) {
        return book.rule(rule).title();
    }

    /// The clause of a rule on a day, with the date of its document.
    public String clause(String rule, LocalDate day) {
        return book.rule(rule).clause(day).shown();
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    Book book() {
        return book;
    }
}
