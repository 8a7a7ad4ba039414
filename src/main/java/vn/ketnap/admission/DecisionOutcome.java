package vn.ketnap.admission;

/// What the deciding body answers (quyết định kết nạp hoặc không kết nạp).
public enum DecisionOutcome {
    ADMITTED,
    REFUSED
}
