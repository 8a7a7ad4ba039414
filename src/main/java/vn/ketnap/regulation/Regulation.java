package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;

/// The regulation of one day. It is asked whether a step may be recorded, and answers with every rule that warns, fails
/// or blocks; an empty answer means that the way is open.
public final class Regulation {

    private final Book book;
    private final WorkingDays workingDays;
    private final LocalDate day;

    Regulation(Book book, WorkingDays workingDays, LocalDate day) {
        this.book = book;
        this.workingDays = workingDays;
        this.day = day;
    }

    /// What the rules say of this step, on the facts dated on or before its day. Each check is made on its own.
    public List<Finding> ask(Step step, Facts facts) {
        if (!step.on().equals(day)) {
            throw new IllegalArgumentException("the regulation of " + day + " was asked about " + step.on());
        }
        var asked = new Inquiry(step, facts, book, workingDays);
        if (asked.asks("base-voted", "recognition-base-voted")
                && !Competence.hasBase(facts.setting().kind(), day)) {
            asked.blocks("ADM-COMPETENT");
            return asked.findings();
        }
        Order.check(asked);
        Eligibility.check(asked);
        Introducers.check(asked);
        Papers.check(asked);
        VoteRules.check(asked);
        return asked.findings();
    }
}
