package vn.ketnap.organization;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;

/// An organisation as it was in one period (tổ chức).
///
/// @param code the code of the ward's list: `TDP01`, `MN`
/// @param span the period in which name, kind and parent are as stated
/// @param aliases other names in use
/// @param successor what took its place when it ended
public record Organization(
        OrganizationRef id,
        String code,
        String name,
        OrganizationKind kind,
        Optional<OrganizationRef> parent,
        boolean delegated,
        Span span,
        List<String> aliases,
        Optional<OrganizationRef> successor) {

    /// `Đảng ủy phường Hội Hợp`: what stands before a proper name.
    private static final Pattern KIND_OF_PLACE = Pattern.compile(
            "^.*?\\b(phường|xã|thị trấn|thành phố|huyện|quận|thị xã|tỉnh|Thành ủy|Huyện ủy|Tỉnh ủy)\\s+");

    public Organization {
        aliases = List.copyOf(aliases);
    }

    /// The Party body a committee leads (D-O1): its other name that begins so, or its own with *đảng bộ* for *đảng ủy*.
    public String partyName() {
        return aliases.stream()
                .filter(alias -> alias.startsWith("Đảng bộ"))
                .findFirst()
                .orElseGet(() -> name.replaceFirst("^(Đảng ủy|Thành ủy|Huyện ủy|Tỉnh ủy)", "Đảng bộ"));
    }

    /// The place that stands before the day of a paper (D-O4).
    public String placeName() {
        return KIND_OF_PLACE.matcher(name).replaceFirst("");
    }
}
