package vn.ketnap.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Persons persons;

    OrganisationIntake(Organizations organizations, Persons persons) {
        this.organizations = organizations;
        this.persons = persons;
    }

    @Override
    public RowOutcome take(Entry entry, Actor actor) {
        var row = entry.row();
        var code = row.text("code");
        var kind = row.text("kind").flatMap(OrganizationKind::named);
        var above = row.text("parent");
        var parent = above.flatMap(organizations::byCode);
        if (code.isEmpty() || row.text("name").isEmpty()) {
            return RowOutcome.held("no-name");
        }
        if (entry.answer().is("skip")) {
            return RowOutcome.skipped("answered");
        }
        if (kind.isEmpty()) {
            return RowOutcome.held("unknown-kind");
        }
        if (above.isPresent() && parent.isEmpty()) {
            return RowOutcome.held("unknown-parent");
        }
        return span(row)
                .map(span -> settled(said(row, kind.get(), parent, span), actor))
                .orElse(RowOutcome.held("no-period"));
    }

    /// Whoever acts for a part of the tree only enters and changes what lies below it.
    private RowOutcome settled(NewOrganization said, Actor actor) {
        var known = organizations.byCode(said.code());
        if (known.isPresent() && same(known.get(), said)) {
            return RowOutcome.skipped("already-there");
        }
        var parts = Stream.concat(said.parent().stream(), known.stream().map(Organization::id))
                .toList();
        var below = said.parent().isPresent() && parts.stream().allMatch(part -> persons.mayBring(actor, part));
        if (!actor.everywhere() && !below) {
            return RowOutcome.held("not-your-part");
        }
        if (known.isEmpty()) {
            organizations.add(said, actor);
            return RowOutcome.added();
        }
        organizations.change(known.get().id(), keeping(known.get(), said), actor);
        return RowOutcome.updated("new-period");
    }

    private static boolean same(Organization known, NewOrganization said) {
        return known.name().equals(said.name())
                && known.kind() == said.kind()
                && known.parent().equals(said.parent())
                && known.span().equals(said.span())
                && known.aliases().containsAll(said.aliases());
    }

    /// What a list has no column for stays as it is.
    private static NewOrganization keeping(Organization known, NewOrganization said) {
        return new NewOrganization(
                said.code(),
                said.name(),
                said.kind(),
                said.parent(),
                known.delegated(),
                said.span(),
                said.aliases().stream()
                        .filter(alias -> !known.aliases().contains(alias))
                        .toList(),
                known.successor());
    }

    /// From when until when; nothing when the list names days that cannot be, or only a month or a year.
    private static Optional<Span> span(ListRow row) {
        var from = Persons.day(row, "validFrom");
        var until = Persons.day(row, "validTo").map(day -> day.plusDays(1));
        var partly = (row.text("validFrom").isPresent() && from.isEmpty())
                || (row.text("validTo").isPresent() && until.isEmpty());
        var start = from.orElse(LocalDate.EPOCH);
        return partly || until.filter(start::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(new Span(start, until));
    }

    private static NewOrganization said(ListRow row, OrganizationKind kind, Optional<Organization> parent, Span span) {
        var aliases = row.fields().get("aliases") instanceof List<?> words
                ? words.stream().map(Object::toString).toList()
                : List.<String>of();
        Optional<OrganizationRef> above = parent.map(Organization::id);
        return NewOrganization.of(row.text("code").orElseThrow(), row.name(), kind, above, span, aliases);
    }
}
