package vn.ketnap.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// One point of a person's timeline. Of what is to come the remark says `dự kiến` or `muộn nhất`.
public record Milestone(State state, String label, Optional<LocalDate> day, Optional<String> remark) {

    /// Done with a real date, where the case stands now, or to come.
    public enum State {
        DONE,
        NOW,
        GHOST;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
