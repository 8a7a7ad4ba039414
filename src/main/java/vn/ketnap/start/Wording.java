package vn.ketnap.start;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.ketnap.basics.Text;

/// What the engine room says. It speaks before any page exists, so it says everything in both languages.
final class Wording {

    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");

    private Wording() {}

    static Text of(String key, Object... values) {
        return new Text(fill(VIETNAMESE.getString(key), values), fill(ENGLISH.getString(key), values));
    }

    private static String fill(String words, Object... values) {
        var plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(words, Locale.ROOT).format(plain);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages/start", Locale.of(language), Wording.class.getClassLoader());
    }
}
