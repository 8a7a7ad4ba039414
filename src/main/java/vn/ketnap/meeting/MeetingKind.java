package vn.ketnap.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of meeting it is (loại sinh hoạt).
public enum MeetingKind {
    /// Sinh hoạt thường kỳ.
    REGULAR,
    /// Sinh hoạt chuyên đề.
    THEMATIC,
    /// Họp bất thường.
    EXTRAORDINARY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MeetingKind> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
