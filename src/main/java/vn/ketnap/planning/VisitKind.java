package vn.ketnap.planning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which of the two it is (kiểm tra, giám sát).
public enum VisitKind {
    /// Kiểm tra: what was done is compared with what the rules ask.
    INSPECTION,
    /// Giám sát: what is being done is followed.
    SUPERVISION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VisitKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
