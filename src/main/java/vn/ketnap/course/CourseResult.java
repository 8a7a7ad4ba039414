package vn.ketnap.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What came of somebody's class (kết quả học).
public enum CourseResult {
    /// Đạt.
    PASSED,
    /// Không đạt.
    FAILED,
    /// Không dự học.
    ABSENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CourseResult> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
