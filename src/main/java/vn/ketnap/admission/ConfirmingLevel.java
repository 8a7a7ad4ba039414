package vn.ketnap.admission;

/// The committee that confirms a cell's list (ADM-LIST-MONTH-UP).
public enum ConfirmingLevel {
    /// Đảng ủy quản lý chi bộ.
    BASE,
    /// Cấp ủy cấp trên; in 2018 the city.
    SUPERIOR
}
