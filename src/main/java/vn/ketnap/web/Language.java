package vn.ketnap.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages of the interface: Vietnamese unless the reader asked for English.
public enum Language {
    VI,
    EN;

    /// The language of a word such as `en`; anything else is Vietnamese.
    public static Language of(@Nullable String word) {
        return "en".equals(word) ? EN : VI;
    }

    /// As in `lang="vi"` and the names of message files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(word());
    }
}
