package vn.ketnap.admission;

/// What was late and is explained.
public enum LateMatter {
    DECISION,
    CEREMONY,
    RECOGNITION,
    /// The procedure of a move (ADM-TRF-OFFICIAL, ADM-TRF-DELETE).
    MOVE
}
