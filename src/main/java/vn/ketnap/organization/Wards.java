package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;

/// The door to wards whose committee decides admissions itself, as since 1/7/2025 (ORG-WARD, 294-QĐ/TW 10.2): no base
/// organisation stands between it and its cells. The committees of the old districts have base organisations below
/// them.
@Service
public class Wards {

    private final Organizations organizations;

    Wards(Organizations organizations) {
        this.organizations = organizations;
    }

    /// The cells for which a committee decides as their own ward, section committees between them or not; none where it
    /// is no such ward.
    @Transactional(readOnly = true)
    public Stream<Organization> cellsOf(OrganizationRef committee, LocalDate day) {
        return organizations
                .find(committee, day)
                .or(() -> organizations.latest(committee))
                .filter(one -> one.kind() == OrganizationKind.DECIDING_COMMITTEE)
                .stream()
                .flatMap(one -> right(one.id(), day))
                .filter(cell -> OrganizationKind.DECIDING_COMMITTEE.decidesFor(cell.kind()));
    }

    /// Whether a part lies within one base organisation: a base committee or cell, what stands
    /// below one, any cell, or a ward that decides itself.
    @Transactional(readOnly = true)
    public boolean isWithinOne(OrganizationRef part, LocalDate day) {
        return organizations
                        .latest(part)
                        .filter(one -> one.kind().isBase() || one.kind().isCell())
                        .isPresent()
                || organizations.above(part, day).stream()
                        .anyMatch(one -> one.kind().isBase())
                || cellsOf(part, day).findAny().isPresent();
    }

    private Stream<Organization> right(OrganizationRef one, LocalDate day) {
        return organizations.children(one, day).stream()
                .flatMap(child ->
                        child.kind() == OrganizationKind.SECTION_COMMITTEE ? right(child.id(), day) : Stream.of(child));
    }
}
