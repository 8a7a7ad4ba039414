package vn.ketnap.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;

/// Rows of a list of organisations: new ones are entered, changed ones get a new period.
@Component
class OrganisationIntake implements Intake {

    private final Organizations organizations;

    OrganisationIntake(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public RowOutcome take(ListRow row, boolean duplicateInList, Optional<String> answer, Actor actor) {
        var code = row.text("code");
        var name = row.text("name");
        var kind = row.text("kind").flatMap(OrganizationKind::named);
        if (code.isEmpty() || name.isEmpty()) {
            return RowOutcome.held("no-name");
        }
        if (kind.isEmpty()) {
            return RowOutcome.held("unknown-kind");
        }
        var above = row.text("parent");
        var parent = above.flatMap(organizations::byCode);
        if (above.isPresent() && parent.isEmpty()) {
            return RowOutcome.held("unknown-parent");
        }
        return enter(code.get(), said(row, code.get(), name.get(), kind.get(), parent), actor);
    }

    private RowOutcome enter(String code, NewOrganization said, Actor actor) {
        var known = organizations.byCode(code);
        if (known.isEmpty()) {
            organizations.add(said, actor);
            return RowOutcome.added();
        }
        if (same(known.get(), said)) {
            return RowOutcome.skipped("already-there");
        }
        organizations.change(known.get().id(), said, actor);
        return RowOutcome.updated("new-period");
    }

    private static boolean same(Organization known, NewOrganization said) {
        return known.name().equals(said.name())
                && known.kind() == said.kind()
                && known.parent().equals(said.parent())
                && known.span().equals(said.span())
                && known.aliases().containsAll(said.aliases());
    }

    private static NewOrganization said(
            ListRow row, String code, String name, OrganizationKind kind, Optional<Organization> parent) {
        var from = row.text("validFrom").map(LocalDate::parse).orElse(LocalDate.EPOCH);
        var until = row.text("validTo").map(LocalDate::parse).map(day -> day.plusDays(1));
        var aliases = row.fields().get("aliases") instanceof List<?> words
                ? words.stream().map(Object::toString).toList()
                : List.<String>of();
        Optional<OrganizationRef> above = parent.map(Organization::id);
        return NewOrganization.of(code, name, kind, above, new Span(from, until), aliases);
    }
}
