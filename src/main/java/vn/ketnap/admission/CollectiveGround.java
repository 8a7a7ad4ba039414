package vn.ketnap.admission;

/// Why the members and cases of a cell move together (ADM-TRF-MASS).
public enum CollectiveGround {
    MERGER,
    SPLIT,
    /// Giải thể: the move has its working days.
    DISSOLUTION
}
