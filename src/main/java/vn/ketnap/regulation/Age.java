package vn.ketnap.regulation;

import java.time.LocalDate;

/// Age, counted by month on the day of the cell's vote (ADM-AGE-UNIT, ADM-AGE-AT).
final class Age {

    private Age() {}

    /// ADM-AGE-MIN: before the month of the birthday no, in that month before the birthday in doubt.
    static Answer oldEnough(Inquiry asked) {
        var years = asked.number("min-age");
        var person = asked.facts.candidate();
        if (person.bornEarliest().isEmpty() || person.bornLatest().isEmpty()) {
            return Answer.missing("FACT-BIRTH");
        }
        var birthday = person.bornEarliest().get().plusYears(years);
        var early = youth(birthday, asked.day());
        if (early != youth(person.bornLatest().get().plusYears(years), asked.day())) {
            return Answer.missing("FACT-BIRTH");
        }
        return switch (early) {
            case NOT_MET -> Answer.no("years", years, "birthday", birthday);
            case DOUBTFUL -> Answer.doubtful("years", years, "birthday", birthday);
            case MET, MISSING_FACT, REFUSED -> Answer.MET;
        };
    }

    private static Answer.Kind youth(LocalDate birthday, LocalDate day) {
        if (!day.isBefore(birthday)) {
            return Answer.Kind.MET;
        }
        return day.isBefore(birthday.withDayOfMonth(1)) ? Answer.Kind.NOT_MET : Answer.Kind.DOUBTFUL;
    }

    /// ADM-AGE-MAX. At the vote a word of caution, however long after; at the decision by the day of the carried vote.
    /// Whom only the consent of the province lets pass is in doubt while nobody has read that exception.
    static Answer notTooOld(Inquiry asked) {
        return asked.asks("decided") ? atTheDecision(asked) : atTheVote(asked);
    }

    private static Answer atTheVote(Inquiry asked) {
        var person = asked.facts.candidate();
        var years = asked.number("max-age");
        if (person.bornEarliest().isEmpty()
                || person.bornLatest().isEmpty()
                || asked.day().isBefore(person.bornEarliest().get().plusYears(years))) {
            return Answer.MET;
        }
        if (asked.day().isBefore(person.bornLatest().get().plusYears(years))) {
            return Answer.missing("FACT-BIRTH");
        }
        return person.consents().contains("age") ? byException(asked, years) : Answer.no("years", years);
    }

    private static Answer atTheDecision(Inquiry asked) {
        var person = asked.facts.candidate();
        var vote = asked.past.done("cell-voted");
        if (!asked.step.says("outcome", "admitted") || person.bornLatest().isEmpty() || vote.isEmpty()) {
            return Answer.MET;
        }
        var years = asked.number("max-age");
        var birthday = person.bornLatest().get().plusYears(years);
        var voted = vote.get().on();
        if (voted.isBefore(birthday)) {
            return Answer.MET;
        }
        if (person.consents().contains("age")) {
            return byException(asked, years);
        }
        return voted.isBefore(birthday.plusMonths(1)) ? Answer.doubtful("years", years) : Answer.no("years", years);
    }

    private static Answer byException(Inquiry asked, int years) {
        return asked.isUnknown("age-exception")
                ? Answer.doubtful("years", years).unreadIf(true)
                : Answer.MET;
    }
}
