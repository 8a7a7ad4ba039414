package vn.ketnap.admission;

/// What somebody concluded about a question only people can judge.
public enum JudgementOutcome {
    /// Đạt.
    MET,
    /// Chưa đạt.
    NOT_MET
}
