package vn.ketnap.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which of the two classes it is (loại lớp).
public enum CourseKind {
    /// Lớp bồi dưỡng nhận thức về Đảng, before admission (ADM-CLASS-REQ).
    AWARENESS,
    /// Lớp bồi dưỡng đảng viên mới, before recognition (ADM-PROB-CLASS).
    NEW_MEMBER;

    /// The word in addresses and in the database: `new-member`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CourseKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
