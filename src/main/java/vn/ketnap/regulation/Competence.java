package vn.ketnap.regulation;

import java.time.LocalDate;

/// Whether a base committee stands between the cell and the deciding body (ADM-COMPETENT, section 15).
final class Competence {

    static final String OVER_RESIDENTIAL = "base-over-residential-cell";

    private Competence() {}

    static Answer baseCommitteeAbove(Inquiry asked) {
        return switch (asked.facts.setting().kind()) {
            case "cell-under-base-committee" -> Answer.MET;
            case "residential-cell" -> Answer.met(asked.holds(OVER_RESIDENTIAL));
            default -> {
                asked.holds(OVER_RESIDENTIAL);
                yield Answer.no();
            }
        };
    }

    /// Whether the cell has a base committee above it on the day.
    static boolean hasBase(String kind, LocalDate day, Book book) {
        return switch (kind) {
            case "cell-under-base-committee" -> true;
            case "residential-cell" -> book.holds(OVER_RESIDENTIAL, day);
            default -> false;
        };
    }

    /// Whether that committee votes before the deciding body: where it exists and has not been delegated the decision.
    static boolean baseVotes(Facts.Setting setting, LocalDate day, Book book) {
        return !setting.delegated() && hasBase(setting.kind(), day, book);
    }
}
