package vn.ketnap.exchange.lists;

import java.util.regex.Pattern;
import vn.ketnap.basics.Vietnamese;

/// Headings and names compared without diacritics, capitals and punctuation.
final class Label {

    private static final Pattern NOISE = Pattern.compile("[^a-z0-9]+");

    private Label() {}

    static String key(String words) {
        return NOISE.matcher(Vietnamese.fold(words)).replaceAll(" ").strip();
    }
}
