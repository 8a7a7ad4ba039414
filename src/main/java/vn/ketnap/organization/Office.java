package vn.ketnap.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A seat in a cell or committee (chức vụ).
public enum Office {
    /// Bí thư: one at a time.
    SECRETARY,
    /// Phó bí thư.
    DEPUTY_SECRETARY,
    /// Ủy viên ban thường vụ, in a committee only.
    STANDING_COMMITTEE_MEMBER,
    /// Chi ủy viên, ủy viên ban chấp hành.
    CELL_COMMITTEE_MEMBER;

    /// The word in lists and in the database: `deputy-secretary`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Office> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// Whether an organisation of this kind has the office.
    public boolean isIn(OrganizationKind kind) {
        return this != STANDING_COMMITTEE_MEMBER || kind.isCommittee();
    }

    boolean isForOne() {
        return this == SECRETARY;
    }
}
