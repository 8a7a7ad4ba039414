package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ketnap.web.Shell;
import vn.ketnap.web.Tone;

/// How many days are left until a day, or have passed since, as a status: tone and words.
public record Left(long days, Tone tone, String words) {

    /// Seen from the day of the page, in the reader's language.
    public static Left until(LocalDate day) {
        var shell = Shell.CURRENT.get();
        var days = ChronoUnit.DAYS.between(shell.today(), day);
        return new Left(days, Tone.in(days), Jobs.status(days, shell.tongue()));
    }

    /// Whether the days are worth counting: late, or within ninety days.
    public boolean counts() {
        return days <= 90;
    }

    /// Whether something is to be done within thirty days or is late.
    public boolean presses() {
        return tone == Tone.LATE || tone == Tone.DUE;
    }
}
