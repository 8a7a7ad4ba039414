package vn.ketnap.organization;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;

/// What is said of an organisation when it is first entered, or in a new period of it.
public record NewOrganization(
        String code,
        String name,
        OrganizationKind kind,
        Optional<OrganizationRef> parent,
        boolean delegated,
        Span span,
        List<String> aliases,
        Optional<OrganizationRef> successor) {

    public NewOrganization {
        aliases = List.copyOf(aliases);
    }

    public static NewOrganization of(
            String code,
            String name,
            OrganizationKind kind,
            Optional<OrganizationRef> parent,
            Span span,
            List<String> aliases) {
        return new NewOrganization(code, name, kind, parent, false, span, aliases, Optional.empty());
    }

    /// The same organisation for another span.
    static NewOrganization as(Organization known, Span span, Optional<OrganizationRef> successor) {
        return new NewOrganization(
                known.code(),
                known.name(),
                known.kind(),
                known.parent(),
                known.delegated(),
                span,
                List.of(),
                successor);
    }
}
