package vn.ketnap.organization;

import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// What stands above and beside a cell on a day: who proposes, who decides, which mass organisations exist there.
///
/// @param delegated the base committee may decide admissions itself (được ủy quyền)
public record Levels(
        OrganizationKind kind,
        boolean youthUnion,
        boolean tradeUnion,
        boolean sectionCommittee,
        boolean delegated,
        Optional<OrganizationRef> base,
        Optional<OrganizationRef> deciding) {}
