package vn.ketnap.admission;

/// What was late and is explained.
public enum LateMatter {
    DECISION,
    CEREMONY,
    RECOGNITION
}
