package vn.ketnap.admission;

import java.util.regex.Pattern;

/// Whom a letter is about and, where more than one place is asked about the same person, which of them: `father` is the
/// first, `father@2` the second. Each is waited for, reminded of and answered by itself (ADM-VER-WHO).
///
/// @param person as in the rule data
/// @param place from 1
public record LetterSubject(String person, int place) {

    /// More places than are ever asked about one person.
    public static final int MOST_PLACES = 9;

    private static final Pattern ANOTHER = Pattern.compile("([a-z0-9-]{1,40})@([2-9])");

    /// Reads the word of an act.
    public static LetterSubject of(String word) {
        var another = ANOTHER.matcher(word);
        return another.matches()
                ? new LetterSubject(another.group(1), Integer.parseInt(another.group(2)))
                : new LetterSubject(word, 1);
    }

    /// The word as acts carry it.
    public String word() {
        return place == 1 ? person : person + "@" + place;
    }
}
