package vn.ketnap.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.admission.ActKind;

/// Who meets.
public enum Body {
    /// Chi bộ.
    CELL,
    /// Đảng ủy cơ sở: proposes to the deciding body (ADM-VOTE-DUCS).
    COMMITTEE,
    /// Ban thường vụ, hoặc cấp ủy có thẩm quyền quyết định (ADM-VOTE-BTV).
    STANDING_COMMITTEE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The vote it mostly holds.
    public ActKind vote() {
        return switch (this) {
            case CELL -> ActKind.CELL_VOTED;
            case COMMITTEE -> ActKind.BASE_VOTED;
            case STANDING_COMMITTEE -> ActKind.DECIDED;
        };
    }

    /// Whether what it decides itself was delegated to it (ADM-VOTE-DUCS-DEL, ADM-DEL-VOTE).
    public boolean isDelegated() {
        return this == COMMITTEE;
    }

    /// The rule by which its votes are counted.
    public String rule() {
        return switch (this) {
            case CELL -> "ADM-VOTE-CB";
            case COMMITTEE -> "ADM-VOTE-DUCS";
            case STANDING_COMMITTEE -> "ADM-VOTE-BTV";
        };
    }

    public static Optional<Body> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
