package vn.ketnap.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What an officer entered between two releases (sửa đổi nhập tại đây): a number from a day on, a day off or worked, a
/// year whose days off are announced. Amendments are added, never changed: a mistake is put right by a later one or
/// taken back by another row.
///
/// @param key the key of the number; the day or the year for the calendar
/// @param from from when it holds
/// @param value as the files write it: `60`, `at-least 2/3`, a body; `off`, `worked`, `confirmed` for the calendar
/// @param by the account that entered it
/// @param revokes the amendment this row takes back, with the note as its reason
public record Amendment(
        long id,
        Kind kind,
        String key,
        LocalDate from,
        String value,
        String document,
        String clause,
        String note,
        String by,
        Instant at,
        Optional<Long> revokes) {

    /// What is amended.
    public enum Kind {
        NUMBER,
        DAY,
        YEAR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// What it says, without who entered it.
    Draft said() {
        return new Draft(kind, key, from, value, document, clause, note);
    }
}
