package vn.ketnap.admission;

/// Who introduces a person (nơi giới thiệu): a mass organisation, or the cell itself.
public enum Introducer {
    YOUTH_UNION,
    TRADE_UNION,
    WOMEN,
    FARMERS,
    VETERANS,
    FRONT,
    /// Chi bộ tự phát hiện.
    CELL
}
