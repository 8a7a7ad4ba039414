package vn.ketnap.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.people.Activity;
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

    /// What may be said of a member: only who need not come can be away, who is suspended cannot be present.
    public static java.util.List<Presence> of(Member member) {
        return switch (member.activity()) {
            case ACTIVE -> java.util.List.of(PRESENT, EXCUSED, ABSENT);
            case EXEMPT, TEMPORARILY_ELSEWHERE -> java.util.List.of(AWAY, PRESENT);
            case SUSPENDED -> java.util.List.of(AWAY);
        };
    }

    /// As long as nobody says otherwise.
    static Presence usual(Member member) {
        return member.activity() == Activity.ACTIVE ? PRESENT : AWAY;
    }
}
