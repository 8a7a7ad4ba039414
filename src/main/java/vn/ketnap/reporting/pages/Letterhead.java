package vn.ketnap.reporting.pages;

import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;

/// What stands on a printed sheet around the figures: who is above, who writes, where, and who signs (thể thức văn
/// bản).
///
/// @param signer the last word of the message that names who signs
public record Letterhead(Optional<String> above, String unit, Optional<String> place, String signer) {

    private static final String COMMITTEE =
            "^(?:Đảng ủy|Thành ủy|Thị ủy|Huyện ủy|Quận ủy|Tỉnh ủy)\\s+(?:(?:phường|xã|thị trấn)\\s+)?";

    /// The place in the name of a committee: Hội Hợp in *Đảng ủy phường Hội Hợp*.
    static Optional<String> placeOf(Organization one) {
        var place = one.name().replaceFirst(COMMITTEE, "");
        return place.equals(one.name()) ? Optional.empty() : Optional.of(place);
    }

    static String signerOf(Organization one) {
        return one.kind().isCell() ? "cell" : one.kind() == OrganizationKind.BASE_COMMITTEE ? "base" : "committee";
    }
}
