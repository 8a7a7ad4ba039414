package vn.ketnap.people;

import java.util.Locale;

/// Giới tính.
public enum Sex {
    MALE,
    FEMALE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sex named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
