package vn.ketnap.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.people.Member;

/// Whether a member was at the meeting (điểm danh).
public enum Presence {
    /// Có mặt.
    PRESENT,
    /// Vắng có lý do.
    EXCUSED,
    /// Vắng không lý do.
    ABSENT,
    /// Được miễn, tạm sinh hoạt nơi khác hoặc bị đình chỉ, và vắng: outside the denominator (ADM-VOTE-CB-DENOM).
    AWAY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Presence> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// What may be said of a member of a body, the usual first. Only who need not come can be away, who is suspended
    /// cannot be present; exempt from the meetings of a cell is not exempt from those of a committee
    /// (ADM-VOTE-BTV-DENOM).
    public static List<Presence> of(Body body, Member member) {
        return switch (member.activity()) {
            case ACTIVE -> List.of(PRESENT, EXCUSED, ABSENT);
            case EXEMPT -> body == Body.CELL ? List.of(AWAY, PRESENT) : List.of(PRESENT, EXCUSED, ABSENT);
            case TEMPORARILY_ELSEWHERE -> List.of(AWAY, PRESENT);
            case SUSPENDED -> List.of(AWAY);
        };
    }
}
