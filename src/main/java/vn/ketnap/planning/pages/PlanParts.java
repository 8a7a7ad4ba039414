package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.HeldParts;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Plan;
import vn.ketnap.web.NotHere;

/// Whose plans somebody looks at or draws up, and the cells of a plan in the order of lists.
@Component
class PlanParts {

    private final HeldParts held;
    private final Organizations organizations;
    private final Today today;

    PlanParts(HeldParts held, Organizations organizations, Today today) {
        this.held = held;
        this.organizations = organizations;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    /// The organisation whose plan is meant: the one with this code; without a code the first committee held, or the
    /// first organisation of whoever holds none.
    Organization chosen(Actor actor, Permission permission, String code) {
        var open = held.of(actor, permission, today.date(), code);
        var committee = open.stream().filter(one -> one.kind().isCommittee()).findFirst();
        return code.isEmpty() && committee.isPresent()
                ? committee.get()
                : HeldParts.chosen(open, code).orElseThrow(NotHere::new);
    }

    Optional<Organization> byCode(String code) {
        return organizations.byCode(code, today.date());
    }

    Organization named(OrganizationRef id) {
        return organizations
                .find(id, today.date())
                .or(() -> organizations.latest(id))
                .orElseThrow();
    }

    /// The cells to which a plan of the year gives targets: those there are today, for a year to come
    /// those of its first day, for a year gone by those of its last.
    List<Organization> cells(OrganizationRef part, int year) {
        return organizations.below(part, day(year)).stream()
                .filter(one -> one.kind().isCell())
                .toList();
    }

    /// These and whichever else the plan already has a line for: cells that have ended stand last.
    List<Organization> cells(Plan plan) {
        var cells = new ArrayList<>(cells(plan.part(), plan.year()));
        plan.versions().stream()
                .flatMap(one -> one.text().cells().stream())
                .map(line -> line.cell())
                .distinct()
                .filter(cell -> cells.stream().noneMatch(one -> one.id().equals(cell)))
                .flatMap(cell -> organizations.latest(cell).stream())
                .sorted(Comparator.comparing(one -> Vietnamese.sortKey(one.name())))
                .forEach(cells::add);
        return cells;
    }

    /// Whether there is no such cell any more on the day for which the plan counts its cells.
    boolean isEnded(Organization cell, int year) {
        return organizations.find(cell.id(), day(year)).isEmpty();
    }

    private LocalDate day(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return today.date().isBefore(first) ? first : today.date().isAfter(last) ? last : today.date();
    }
}
