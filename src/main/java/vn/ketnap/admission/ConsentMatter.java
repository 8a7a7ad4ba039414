package vn.ketnap.admission;

/// What the province agreed to in writing.
public enum ConsentMatter {
    /// Kết nạp người trên 60 tuổi.
    AGE,
    /// Kết nạp người chưa đủ học vấn, theo vùng.
    EDUCATION,
    /// Kết nạp lại.
    READMISSION
}
