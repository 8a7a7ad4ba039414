package vn.ketnap.journal;

import java.util.List;
import java.util.Locale;

/// Something in the record that is not as it was sealed (chỗ không khớp), and where.
///
/// @param about what stands in the places of the sentence `journal.breach.<kind>`: numbers of lines and seals, a
///     subject and its step, a mark
public record Breach(Kind kind, List<Object> about) {

    public Breach {
        about = List.copyOf(about);
    }

    /// What was done to the record.
    public enum Kind {
        LINE_CHANGED,
        LINE_GONE,
        WAITING_LINE_GONE,
        LINE_PUT_IN,
        LINE_BACKDATED,
        SEAL_CHANGED,
        SEALS_GONE,
        HEAD_GONE,
        CUT_OFF,
        STEP_CHANGED,
        STEP_GONE,
        STEP_PUT_IN,
        WORDS_CHANGED,
        WORDS_GONE;

        /// As in the message files.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Breach of(Kind kind, Object... about) {
        return new Breach(kind, List.of(about));
    }
}
