package vn.ketnap.admission;

/// What the appraiser found of one paper.
public enum PaperVerdict {
    /// Đạt.
    MET,
    /// Cần sửa.
    MEND,
    /// Thiếu.
    MISSING
}
