package vn.ketnap.organization;

import java.util.List;
import java.util.Optional;
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

    public Organization {
        aliases = List.copyOf(aliases);
    }
}
