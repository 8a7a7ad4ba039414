package vn.ketnap.people;

import java.util.Locale;

/// Tình trạng sinh hoạt của đảng viên.
public enum Activity {
    ACTIVE,
    /// Miễn sinh hoạt.
    EXEMPT,
    /// Sinh hoạt tạm thời nơi khác.
    TEMPORARILY_ELSEWHERE,
    /// Đình chỉ sinh hoạt.
    SUSPENDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Activity named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
