package vn.ketnap.people.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Option;
import vn.ketnap.web.Typed;

/// The cells an actor records for today.
@Component
class RecordingCells {

    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    RecordingCells(Organizations organizations, Authority authority, Today today) {
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    void require(Actor actor, OrganizationRef cell) {
        authority.require(actor, Permission.RECORD_CELL_ACTS, cell, today.date());
    }

    List<Option> options(Actor actor) {
        return organizations.cells(today.date()).stream()
                .filter(cell -> mayRecord(actor, cell))
                .map(cell -> new Option(cell.code(), cell.name()))
                .toList();
    }

    /// The cell whose code was typed under `to`.
    Optional<OrganizationRef> read(Typed reading, @Nullable String typed, Actor actor) {
        return reading.choice(
                "to",
                typed,
                code -> organizations
                        .byCode(code, today.date())
                        .filter(one -> one.kind().isCell() && mayRecord(actor, one))
                        .map(Organization::id));
    }

    private boolean mayRecord(Actor actor, Organization cell) {
        return authority.may(actor, Permission.RECORD_CELL_ACTS, cell.id(), today.date());
    }
}
