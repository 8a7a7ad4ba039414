package vn.ketnap.basics;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the identities of people, cases, groups and the rest are written, wherever an address or a form carries one.
/// What is written otherwise is nobody's; it is asked about before it is read: `Identity.is(typed)`, then
/// `PersonRef.of(typed)`.
public final class Identity {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Identity() {}

    public static boolean is(@Nullable String text) {
        return text != null && WRITTEN.matcher(text).matches();
    }
}
