package vn.ketnap.admission;

/// Who holds a paper.
public enum PaperHolder {
    CANDIDATE,
    CELL,
    BASE_COMMITTEE,
    DECIDING_BODY,
    ELSEWHERE
}
