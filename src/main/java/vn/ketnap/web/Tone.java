package vn.ketnap.web;

import java.util.Locale;

/// How a status looks; always shown with an icon and a word, never by colour alone.
public enum Tone {
    /// Something is wrong now.
    LATE("late"),
    /// Act within thirty days, or mind something.
    DUE("clock"),
    /// Within ninety days.
    NEXT("cal"),
    /// Nothing to do.
    DONE("done"),
    /// Neutral: waiting, under way, not begun.
    WAIT("wait");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /// The class of the style sheet.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /// For something due in so many days; negative days are overdue.
    public static Tone in(long days) {
        return days < 0 ? LATE : days <= 30 ? DUE : NEXT;
    }
}
