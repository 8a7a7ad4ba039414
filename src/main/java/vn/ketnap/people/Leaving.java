package vn.ketnap.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why somebody is no longer a member here (lý do giảm, Biểu 1, F-BC-01 part C).
public enum Leaving {
    /// Từ trần.
    DIED,
    /// Khai trừ.
    EXPELLED,
    /// Xóa tên.
    STRUCK_OFF,
    /// Xin ra khỏi Đảng.
    RESIGNED,
    /// Chuyển sinh hoạt đi nơi ngoài cơ sở dữ liệu.
    MOVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Leaving> named(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
