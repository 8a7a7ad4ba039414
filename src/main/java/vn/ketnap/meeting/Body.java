package vn.ketnap.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who meets.
public enum Body {
    /// Chi bộ.
    CELL,
    /// Đảng ủy cơ sở: proposes to the deciding body (ADM-VOTE-DUCS).
    COMMITTEE,
    /// Ban thường vụ, hoặc cấp ủy có thẩm quyền quyết định (ADM-VOTE-BTV).
    STANDING_COMMITTEE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Body> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
