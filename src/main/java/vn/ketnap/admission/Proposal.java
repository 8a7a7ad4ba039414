package vn.ketnap.admission;

/// What the cell proposes at the end of probation: công nhận chính thức, or xóa tên.
public enum Proposal {
    RECOGNISE,
    STRIKE_OFF
}
