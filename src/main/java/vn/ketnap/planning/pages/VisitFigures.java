package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Visit;

/// Reads the numbers to inspect by, for cells and committees; of others there are none.
@Component
class VisitFigures {

    /// So many persons are read.
    private static final int MOST = 1000;

    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    VisitFigures(Cases cases, Organizations organizations, Authority authority, Today today) {
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    /// From the first of January of the year of the visit to the visit, or to today while it lies ahead.
    Optional<VisitFacts> of(Visit visit, Actor actor) {
        var cells = cells(visit, actor);
        var organization = organizations.latest(visit.organization());
        if (cells.isEmpty() || organization.isEmpty()) {
            return Optional.empty();
        }
        var to = visit.said().day().isAfter(today.date())
                ? today.date()
                : visit.said().day();
        var from = to.withDayOfYear(1);
        var since = today.date().minusMonths(1).withDayOfMonth(1);
        var followed = followed(cells);
        return Optional.of(new VisitFacts(
                cases.dueCount(today.date().minusDays(1), cells),
                followed.size(),
                (int) followed.stream()
                        .filter(row -> row.remarkedOn()
                                .filter(day -> !day.isBefore(since))
                                .isPresent())
                        .count(),
                since,
                from,
                to,
                cases.measures(from, to, cells),
                organization.get().code(),
                organization.get().kind().isCell(),
                followed.size() == MOST));
    }

    private List<CaseRow> followed(List<OrganizationRef> cells) {
        var stages = Stream.of(Stage.values()).filter(Stage::isHelped).toList();
        return cases.list(
                new CaseQuery("", cells, stages, Optional.empty(), CaseQuery.Order.REMARKED, Optional.empty(), MOST));
    }

    private List<OrganizationRef> cells(Visit visit, Actor actor) {
        return organizations.below(visit.organization(), visit.said().day()).stream()
                .filter(one -> one.kind().isCell())
                .map(Organization::id)
                .filter(cell -> authority.may(actor, Permission.SEE_CASES, cell, today.date()))
                .toList();
    }
}
