package vn.ketnap.organization;

/// What an actor may do in a part of the tree. Which role has which stands in [Authority].
public enum Permission {
    /// See cases and persons by name.
    SEE_CASES,
    /// See identity numbers, masked; unmasking is journalled.
    SEE_IDENTITY_NUMBERS,
    /// Read and keep CVs: relatives and history (2-KNĐ); opening is journalled.
    SEE_CV,
    /// Figures without names.
    SEE_FIGURES,
    /// Open names below to oneself for hours, in an emergency.
    OPEN_IN_EMERGENCY,
    /// Acts of the cell up to its vote, its ceremony, papers of probation.
    RECORD_CELL_ACTS,
    /// Every act, for every body, by proxy where it is another's.
    RECORD_ALL_ACTS,
    /// The helper's remark on the persons helped.
    REMARK,
    /// Decisions and returns of the deciding body.
    DECIDE,
    /// Record what a rule blocks, with a written reason.
    OVERRIDE,
    /// Bring lists in and take them back.
    IMPORT,
    /// Take lists out.
    EXPORT,
    /// Set how long the data of those not admitted is kept, and erase it.
    ERASE,
    /// Organisations, seats, members, persons.
    EDIT_ORGANIZATIONS,
    /// Numbers of the regulation and days off between two releases, for the whole installation.
    AMEND_REGULATION,
    /// Accounts, rights, settings, backup.
    MANAGE_ACCOUNTS,
    /// Read the journal.
    SEE_JOURNAL
}
