package vn.ketnap.basics;

/// What an account may be, for a part of the tree and a period (vai trò). The table "Who may do what" says what
/// follows.
public enum Role {
    /// Quản trị: accounts, settings, backup; sees no case.
    ADMINISTRATOR,
    /// Cán bộ tổ chức xây dựng Đảng: every act of the tree, proxy entry, imports, lists, papers, override.
    OFFICER,
    /// Bí thư chi bộ: acts of the cell up to its vote, meetings, ceremony, probation papers.
    CELL_SECRETARY,
    /// Đảng viên được phân công giúp đỡ: remarks on the persons helped, nothing else of them.
    HELPER,
    /// Cấp ủy viên: reads the ward; no identity numbers.
    COMMITTEE_MEMBER,
    /// Người thẩm định: the dossier paper by paper, return, decision where the body uses the program.
    APPRAISER,
    /// Đoàn thể: the stage of those it introduced; off by default.
    MASS_ORGANISATION,
    /// Cấp trên: numbers; names only with the next one.
    LEVEL_ABOVE,
    /// Cấp trên được xem tên: reads cases by name for a stated reason and at most a month; shown to those it concerns.
    LEVEL_ABOVE_BY_NAME,
    /// Người sửa số liệu quy định: what nobody has read, amendments and days off; given beside another role.
    AMENDER
}
