package vn.ketnap.basics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese writing: searching without diacritics, sorting names by the given name first.
public final class Vietnamese {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /// A tone, and the vowels and their marks that follow it in the syllable.
    private static final Pattern TONE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([aeiouy\\u0302\\u0306\\u031b]*)");

    private Vietnamese() {}

    /// Small letters without marks, đ as d, single spaces: what search compares.
    public static String fold(String words) {
        return SPACES.matcher(unmarked(words)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// The same letters without marks, đ as d: for names of files.
    public static String unmarked(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /// Small letters with their marks, the tone of each syllable after its vowels: `hoà` and `hòa` are the
    /// same, `hoa` is another. What search compares where somebody typed marks.
    public static String accented(String words) {
        var small = Normalizer.normalize(tidy(words).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return TONE.matcher(small).replaceAll("$2$1");
    }

    /// One spelling for the same words: NFC, single spaces, no spaces around.
    public static String tidy(String words) {
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /// Whether two names are the same, marks and i or y apart: `Quí` is `Quý`.
    public static boolean sameName(String one, String other) {
        return loose(one).equals(loose(other));
    }

    /// Whether two names begin and end with the same words, marks and i or y apart; middle names may differ.
    public static boolean sameEnds(String one, String other) {
        return first(loose(one)).equals(first(loose(other)))
                && givenName(loose(one)).equals(givenName(loose(other)));
    }

    private static String loose(String name) {
        return fold(name).replace('y', 'i');
    }

    private static String first(String name) {
        return name.substring(0, (name + " ").indexOf(' '));
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
