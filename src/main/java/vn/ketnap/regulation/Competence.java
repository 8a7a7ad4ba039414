package vn.ketnap.regulation;

import java.time.LocalDate;

/// Whether a base committee stands between the cell and the deciding body (ADM-COMPETENT, section 15).
public final class Competence {

    /// From this day a residential cell stands directly under the ward, which decides itself (QĐ 294-QĐ/TW).
    private static final LocalDate WARD_DECIDES = LocalDate.of(2025, 7, 1);

    private Competence() {}

    /// Whether the cell has a base committee above it on the day.
    public static boolean hasBase(String kind, LocalDate day) {
        return switch (kind) {
            case "cell-under-base-committee" -> true;
            case "residential-cell" -> day.isBefore(WARD_DECIDES);
            default -> false;
        };
    }

    /// Whether that committee votes before the deciding body: where it exists and has not been delegated the decision.
    static boolean baseVotes(Facts.Setting setting, LocalDate day) {
        return hasBase(setting.kind(), day) && !setting.delegated();
    }
}
