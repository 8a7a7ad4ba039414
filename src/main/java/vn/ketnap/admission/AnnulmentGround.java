package vn.ketnap.admission;

/// Why a decision is annulled.
public enum AnnulmentGround {
    /// Không đủ tiêu chuẩn, điều kiện (ADM-WRONG-STD).
    STANDARD,
    /// Sai thẩm quyền hoặc thủ tục, người đủ tiêu chuẩn (ADM-WRONG-PROC).
    PROCEDURE,
    /// Ban hành sau khi người đó đã chuyển đi (ADM-TRF-DEC-LATE).
    MOVED
}
