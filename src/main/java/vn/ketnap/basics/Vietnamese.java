package vn.ketnap.basics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese writing: searching without diacritics, sorting names by the given name first.
public final class Vietnamese {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Vietnamese() {}

    /// Small letters without marks, đ as d, single spaces: what search compares.
    public static String fold(String words) {
        var plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.replace('đ', 'd').replace('Đ', 'D'))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// One spelling for the same words: NFC, single spaces, no spaces around.
    public static String tidy(String words) {
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /// The given name, the last word: `Nguyễn Khánh Phượng` is sorted under `Phượng`.
    public static String givenName(String fullName) {
        var tidy = tidy(fullName);
        return tidy.substring(tidy.lastIndexOf(' ') + 1);
    }

    /// What the database sorts by, under the collation `vi-x-icu`: given name, then family and middle names.
    public static String sortKey(String fullName) {
        var tidy = tidy(fullName);
        var space = tidy.lastIndexOf(' ');
        return space < 0 ? tidy : tidy.substring(space + 1) + ", " + tidy.substring(0, space);
    }
}
