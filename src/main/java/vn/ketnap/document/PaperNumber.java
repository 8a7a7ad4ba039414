package vn.ketnap.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// A number as it stands on a paper (số và ký hiệu): `05-NQ/CB`.
public final class PaperNumber {

    private static final Pattern NUMBER = Pattern.compile("^\\D{0,12}?(\\d{1,6})\\b.*", Pattern.DOTALL);

    private PaperNumber() {}

    /// The number in words like `05-NQ/CB` or `Số 12`; nothing when there is none to read.
    public static Optional<Integer> in(String printed) {
        var found = NUMBER.matcher(printed.strip());
        return found.matches() ? Optional.of(Integer.valueOf(found.group(1))).filter(one -> one > 0) : Optional.empty();
    }

    /// Two digits at least, a hyphen, the symbol (FMT-05).
    public static String printed(int number, String symbol) {
        return "%02d-%s".formatted(number, symbol);
    }
}
