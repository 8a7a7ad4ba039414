package vn.ketnap.basics;

import java.io.Serializable;

/// Words in both languages. Legal words keep the Vietnamese beside the English.
public record Text(String vi, String en) implements Serializable {

    /// The words in the language asked for; anything but English is Vietnamese.
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
