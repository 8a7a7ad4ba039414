package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DueRow;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Việc cần làm*: what is overdue, due within 30 and within 90 days, and the six numbers. The filter by cell narrows
/// the two later piles only: nothing overdue can be filtered away.
@Controller
class TodoPage {

    private static final int MOST = 400;

    private final Cases cases;
    private final Organizations organizations;
    private final SixNumbers numbers;
    private final Jobs jobs;
    private final Today today;

    TodoPage(Cases cases, Organizations organizations, SixNumbers numbers, Jobs jobs, Today today) {
        this.cases = cases;
        this.organizations = organizations;
        this.numbers = numbers;
        this.jobs = jobs;
        this.today = today;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    Page show(@RequestParam(name = "cell", defaultValue = "") String code, Actor actor) {
        var day = today.date();
        if (!seesCases(actor, day)) {
            return Page.of("desk/Elsewhere", actor.has(Role.ADMINISTRATOR, day));
        }
        var cells = organizations.cells(day);
        var chosen = cells.stream().filter(cell -> cell.code().equals(code)).findFirst();
        if (!code.isEmpty() && chosen.isEmpty()) {
            throw new NotHere();
        }
        var due = cases.due(day.plusDays(90), List.of(), helped(actor, day), MOST);
        return Page.of("desk/Todo", model(due, cells, chosen, day));
    }

    private TodoModel model(List<DueRow> due, List<Organization> cells, Optional<Organization> chosen, LocalDate day) {
        var names = names(cells);
        return new TodoModel(
                day,
                pile(due, row -> row.due().due().isBefore(day), names, Optional.empty()),
                pile(due, row -> between(row, day, day.plusDays(30)), names, chosen),
                pile(due, row -> between(row, day.plusDays(31), day.plusDays(90)), names, chosen),
                numbers.of(day),
                cells,
                chosen);
    }

    private List<TodoModel.Line> pile(
            List<DueRow> due,
            Predicate<DueRow> when,
            Map<OrganizationRef, String> names,
            Optional<Organization> chosen) {
        return due.stream()
                .filter(when)
                .filter(row -> chosen.isEmpty() || chosen.get().id().equals(row.cell()))
                .map(row -> new TodoModel.Line(row, names, jobs))
                .toList();
    }

    private static boolean between(DueRow row, LocalDate first, LocalDate last) {
        return !row.due().due().isBefore(first) && !row.due().due().isAfter(last);
    }

    private static Map<OrganizationRef, String> names(List<Organization> cells) {
        var names = new HashMap<OrganizationRef, String>();
        cells.forEach(cell -> names.put(cell.id(), cell.name()));
        return names;
    }

    private static boolean seesCases(Actor actor, LocalDate day) {
        return actor.rightsOn(day).anyMatch(right -> switch (right.role()) {
            case OFFICER, CELL_SECRETARY, HELPER, COMMITTEE_MEMBER, APPRAISER -> true;
            case ADMINISTRATOR, MASS_ORGANISATION, LEVEL_ABOVE -> false;
        });
    }

    /// Someone who only helps sees the work of those helped.
    private static Optional<PersonRef> helped(Actor actor, LocalDate day) {
        var onlyHelps = actor.rightsOn(day).allMatch(right -> right.role() == Role.HELPER);
        return onlyHelps ? actor.person() : Optional.empty();
    }
}
