package vn.ketnap.admission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// What each act counts as, by its step. A ceremony, a recognition and a card that an annulled decision took along
    /// count as nothing, on whichever day it was annulled: nobody was admitted (ADM-WRONG-STD, ADM-WRONG-PROC).
    ///
    /// @param standing the acts that count, in order of day
    static Map<Integer, Measure> counted(List<StandingAct> standing) {
        var counted = new LinkedHashMap<Integer, Measure>();
        for (var one : standing) {
            if (one.act() instanceof Act.DecisionAnnulled annulled) {
                counted.values().removeIf(measure -> measure.fallsWith(annulled));
            }
            of(one.kind()).ifPresent(measure -> counted.put(one.step(), measure));
        }
        return counted;
    }

    private boolean fallsWith(Act.DecisionAnnulled annulled) {
        return switch (this) {
            case ADMITTED -> annulled.undoesCeremony();
            case RECOGNISED -> annulled.undoesRecognition();
            case CARDS_ISSUED -> annulled.isOfNothing();
            case INTRODUCED, LISTED, SENT_TO_CLASS, CERTIFIED, APPLIED, CELL_VOTED, DECIDED, REMOVED -> false;
        };
    }

    static Optional<Measure> named(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
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
