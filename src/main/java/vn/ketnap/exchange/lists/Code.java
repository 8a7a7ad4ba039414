package vn.ketnap.exchange.lists;

/// What can be wrong with a cell, a row or a sheet; the codes are part of the outside format.
public enum Code {
    /// No such day, or a date that cannot be true.
    DATE_IMPOSSIBLE,
    /// Day and month may be exchanged, a two-digit year, a bare number: to be confirmed.
    DATE_AMBIGUOUS,
    /// Only a year or a month is given.
    DATE_PRECISION,
    /// A stand-in such as 01/01/1900.
    DATE_PLACEHOLDER,
    /// No organisation has this name.
    UNKNOWN_CELL,
    /// The same person stands in an earlier row.
    DUPLICATE_PERSON,
    /// A row without a name.
    MISSING_NAME,
    /// Digits had to be changed.
    PHONE_REPAIRED,
    /// The same for a citizen number.
    ID_REPAIRED,
    /// TCVN3 or VNI instead of Unicode.
    LEGACY_FONT,
    /// Rows hidden in the sheet.
    HIDDEN_ROWS,
    /// A column with words in it that is hidden in the sheet.
    HIDDEN_COLUMNS,
    /// Text that a spreadsheet would take for a formula.
    FORMULA_TEXT
}
