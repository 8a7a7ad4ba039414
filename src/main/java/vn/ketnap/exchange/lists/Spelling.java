package vn.ketnap.exchange.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;

/// One writing for the same words, and names compared as people confuse them.
final class Spelling {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern LINES = Pattern.compile(" ?\\R ?");

    private Spelling() {}

    /// NFC, single spaces, no spaces around; line breaks become spaces.
    static String spaced(String words) {
        return LINES.matcher(text(words)).replaceAll(" ").strip();
    }

    /// NFC and single spaces; line breaks stay, they separate facts.
    static String text(String words) {
        var composed = Normalizer.normalize(INVISIBLE.matcher(words).replaceAll(""), Normalizer.Form.NFC);
        return LINES.matcher(BLANKS.matcher(composed).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /// A name in ordinary writing; one written all in capitals or all small gets its capitals.
    static String name(String words) {
        var name = spaced(words);
        return ordinary(name) ? name : capitals(name);
    }

    /// Names that are the same person's however written: no marks, i for y, đ for d.
    static String nameKey(String name) {
        return Label.key(name).replace('y', 'i');
    }

    private static boolean ordinary(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> Character.isUpperCase(word.charAt(0))
                        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT)));
    }

    private static String capitals(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    static boolean same(String one, String other) {
        return Vietnamese.fold(one).equals(Vietnamese.fold(other));
    }
}
