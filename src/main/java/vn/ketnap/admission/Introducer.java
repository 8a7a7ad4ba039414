package vn.ketnap.admission;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who introduces a person (nơi giới thiệu): a mass organisation, or the cell itself.
public enum Introducer {
    YOUTH_UNION,
    TRADE_UNION,
    WOMEN,
    FARMERS,
    VETERANS,
    FRONT,
    /// Chi bộ tự phát hiện.
    CELL;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Introducer> named(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
