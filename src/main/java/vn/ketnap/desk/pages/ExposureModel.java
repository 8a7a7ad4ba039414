package vn.ketnap.desk.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.Exposure;
import vn.ketnap.web.Errors;

/// One exposure: when it was found out, until when the notice is to be sent, what was done.
///
/// @param done what was done with the account since the exposure began: locked, sessions ended, a new password
/// @param mayLock whether the reader may lock the account here
/// @param trace the page that says what the account did
/// @param words as typed into the form of a step
public record ExposureModel(
        Exposure exposure,
        String part,
        Instant now,
        List<Journal.Line> done,
        boolean mayLock,
        String trace,
        String words,
        Optional<Exposure.Step> asked,
        Errors errors) {

    public ExposureModel {
        done = List.copyOf(done);
    }

    /// Whole hours left for the notice; 0 when less than one is left or it is past.
    public long hoursLeft() {
        return Math.max(0, Duration.between(now, exposure.due()).toHours());
    }

    public boolean isLate() {
        return exposure.isToTell() && now.isAfter(exposure.due());
    }

    public boolean isLocked() {
        return done.stream()
                .map(Journal.Line::what)
                .filter(what -> what.equals("account-locked") || what.equals("account-unlocked"))
                .findFirst()
                .filter("account-locked"::equals)
                .isPresent();
    }

    public String path() {
        return "/exposures/" + exposure.number();
    }

    public String typed(Exposure.Step step) {
        return asked.filter(step::equals).isPresent() ? words : "";
    }

    public Errors errorsOf(Exposure.Step step) {
        return asked.filter(step::equals).isPresent() ? errors : Errors.NONE;
    }
}
