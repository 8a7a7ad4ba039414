package vn.ketnap.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of organisation it is (loại tổ chức).
public enum OrganizationKind {
    /// Trung ương.
    CENTRAL_COMMITTEE,
    /// Tỉnh ủy.
    PROVINCE_COMMITTEE,
    /// Cấp ủy có thẩm quyền quyết định: Thành ủy, Huyện ủy; from 1/7/2025 the ward committee itself.
    DECIDING_COMMITTEE,
    /// Đảng ủy cơ sở.
    BASE_COMMITTEE,
    /// Đảng ủy bộ phận.
    SECTION_COMMITTEE,
    /// Chi bộ tổ dân phố, thôn.
    RESIDENTIAL_CELL,
    /// Chi bộ trực thuộc đảng ủy cơ sở: school, office, police.
    CELL_UNDER_BASE_COMMITTEE,
    /// Chi bộ cơ sở.
    GRASSROOTS_CELL,
    /// Trung tâm bồi dưỡng chính trị.
    POLITICAL_CENTRE,
    /// Mặt trận Tổ quốc.
    FRONT,
    /// Đoàn Thanh niên.
    YOUTH_UNION,
    /// Hội Liên hiệp Phụ nữ.
    WOMEN,
    /// Hội Nông dân.
    FARMERS,
    /// Hội Cựu chiến binh.
    VETERANS,
    /// Công đoàn.
    TRADE_UNION;

    /// The word in lists and in the database: `residential-cell`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OrganizationKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public boolean isCell() {
        return this == RESIDENTIAL_CELL || this == CELL_UNDER_BASE_COMMITTEE || this == GRASSROOTS_CELL;
    }

    /// Tổ chức cơ sở đảng: đảng bộ cơ sở or chi bộ cơ sở.
    public boolean isBase() {
        return this == BASE_COMMITTEE || this == GRASSROOTS_CELL;
    }

    /// Whether a committee of this kind decides for a cell right below it as its own ward, no base organisation
    /// between.
    public boolean decidesFor(OrganizationKind cell) {
        return this == DECIDING_COMMITTEE && cell.isCell() && !cell.isBase();
    }

    /// Whether it is a Party committee, as against a cell, a centre or a mass organisation.
    public boolean isCommittee() {
        return this == CENTRAL_COMMITTEE
                || this == PROVINCE_COMMITTEE
                || this == DECIDING_COMMITTEE
                || this == BASE_COMMITTEE
                || this == SECTION_COMMITTEE;
    }

    /// Đoàn thể chính trị - xã hội.
    public boolean isMassOrganisation() {
        return compareTo(FRONT) >= 0;
    }
}
