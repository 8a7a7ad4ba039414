package vn.ketnap.admission;

/// What a committee answers to what a cell decided about its list (ADM-LIST-MONTH-UP).
public enum ListAnswer {
    AGREED,
    NOT_AGREED
}
