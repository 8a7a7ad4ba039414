package vn.ketnap.admission;

import java.util.Optional;

/// What the results of a period count (chỉ tiêu thống kê), each by the day of one kind of act.
public enum Measure {
    INTRODUCED("introduced", ActKind.INTRODUCED),
    LISTED("listed", ActKind.LISTED),
    SENT_TO_CLASS("sentToClass", ActKind.CLASS_SENT),
    CERTIFIED("certified", ActKind.CLASS_CERTIFIED),
    APPLIED("applied", ActKind.APPLIED),
    CELL_VOTED("cellVoted", ActKind.CELL_VOTED),
    DECIDED("decided", ActKind.DECIDED),
    /// Kết nạp: ceremonies held.
    ADMITTED("admitted", ActKind.CEREMONY_HELD),
    /// Công nhận chính thức: recognition decided.
    RECOGNISED("recognised", ActKind.RECOGNISED),
    CARDS_ISSUED("cardsIssued", ActKind.CARD_ISSUED),
    REMOVED("removed", ActKind.REMOVED);

    private final String word;
    private final ActKind kind;

    Measure(String word, ActKind kind) {
        this.word = word;
        this.kind = kind;
    }

    public String word() {
        return word;
    }

    static Optional<Measure> of(ActKind kind) {
        for (var measure : values()) {
            if (measure.kind == kind) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
