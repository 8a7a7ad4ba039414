package vn.ketnap.admission;

import java.util.Locale;

/// How near a person is to being considered (phân loại nguồn), set by the cell. Not a mark for a person.
public enum SourceClass {
    /// Đủ điều kiện, đề nghị xét trong năm.
    A,
    /// Đang bồi dưỡng.
    B,
    /// Mới phát hiện, tạo nguồn dài hạn.
    C,
    /// Tạm dừng.
    D;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
