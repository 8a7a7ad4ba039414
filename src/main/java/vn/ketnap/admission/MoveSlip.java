package vn.ketnap.admission;

/// Giấy giới thiệu sinh hoạt đảng, by the number of its boxes (ADM-TRF-DOCS).
public enum MoveSlip {
    /// Chuyển chính thức.
    TEN_BOX,
    /// Chuyển chính thức trong cùng một đảng bộ cấp trên.
    SEVEN_BOX,
    /// Chuyển tạm thời.
    EIGHT_BOX,
    /// Chuyển ra nước ngoài.
    TWO_BOX
}
