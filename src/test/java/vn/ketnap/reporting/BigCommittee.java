package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;

/// A committee of more cells than are counted at once: two wards drawn by lot, and one of very many
/// cells in which nothing ever happens.
@TestComponent
public class BigCommittee {

    private static final Actor PROGRAM = Actor.program("test");

    private final Organizations organizations;
    private final RandomWard wards;
    private final TransactionTemplate transaction;
    private Optional<Organization> drawn = Optional.empty();

    BigCommittee(Organizations organizations, RandomWard wards, TransactionTemplate transaction) {
        this.organizations = organizations;
        this.wards = wards;
        this.transaction = transaction;
    }

    /// The same one for all tests.
    synchronized Organization drawn() {
        if (drawn.isEmpty()) {
            drawn = Optional.of(TestDatabase.everywhere(this::draw));
        }
        return drawn.get();
    }

    private Organization draw() {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        var top = add("T" + mark, OrganizationKind.DECIDING_COMMITTEE, Optional.empty());
        for (var seed : List.of(18501L, 18502L)) {
            hang(wards.drawn(seed, 60).id(), top);
        }
        var empty = add("E" + mark, OrganizationKind.BASE_COMMITTEE, Optional.of(top));
        transaction.executeWithoutResult(_ -> {
            for (var n = 0; n < Reports.CELLS_COUNTED; n++) {
                add("E" + n + mark, OrganizationKind.RESIDENTIAL_CELL, Optional.of(empty));
            }
        });
        return organizations.latest(top).orElseThrow();
    }

    private void hang(OrganizationRef ward, OrganizationRef top) {
        var now = organizations.latest(ward).orElseThrow();
        organizations.change(
                ward,
                NewOrganization.of(now.code(), now.name(), now.kind(), Optional.of(top), now.span(), now.aliases()),
                PROGRAM);
    }

    private OrganizationRef add(String code, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return organizations.add(
                NewOrganization.of(
                        code, "Đơn vị " + code, kind, parent, Span.since(LocalDate.of(2008, 1, 1)), List.of()),
                PROGRAM);
    }
}
