package vn.ketnap.admission;

/// Which decision is annulled.
public enum AnnulledDecision {
    /// Quyết định kết nạp.
    ADMISSION,
    /// Quyết định công nhận chính thức.
    RECOGNITION
}
