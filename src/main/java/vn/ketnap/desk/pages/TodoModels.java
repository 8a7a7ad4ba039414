package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DueRow;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.web.NotHere;

/// Puts together *Việc cần làm*: three piles and the six numbers. The filter by cell narrows the two later piles only.
@Component
class TodoModels {

    private final Cases cases;
    private final Organizations organizations;
    private final SixNumbers numbers;
    private final Jobs jobs;
    private final Regulations regulations;

    TodoModels(Cases cases, Organizations organizations, SixNumbers numbers, Jobs jobs, Regulations regulations) {
        this.regulations = regulations;
        this.cases = cases;
        this.organizations = organizations;
        this.numbers = numbers;
        this.jobs = jobs;
    }

    /// @param seen the cells whose cases the actor may see
    /// @param code the cell to look at, empty for all
    TodoModel of(LocalDate day, List<OrganizationRef> seen, String code, Actor actor) {
        var cells = organizations.cells(day).stream()
                .filter(cell -> seen.contains(cell.id()))
                .toList();
        var chosen = cells.stream().filter(cell -> cell.code().equals(code)).findFirst();
        if (!code.isEmpty() && chosen.isEmpty()) {
            throw new NotHere();
        }
        return model(lines(cases.due(day.plusDays(90), seen, TodoModel.MOST), seen, actor), cells, seen, chosen, day);
    }

    private List<TodoModel.Line> lines(List<DueRow> due, List<OrganizationRef> seen, Actor actor) {
        var names = names(seen);
        return due.stream()
                .map(row -> new TodoModel.Line(row, isRecordable(row, actor), names, jobs))
                .toList();
    }

    private boolean isRecordable(DueRow row, Actor actor) {
        return ActKind.named(row.due().step())
                .filter(kind -> cases.mayRecord(actor, row.cell(), kind))
                .isPresent();
    }

    private TodoModel model(
            List<TodoModel.Line> due,
            List<Organization> cells,
            List<OrganizationRef> seen,
            Optional<Organization> chosen,
            LocalDate day) {
        return new TodoModel(
                day,
                pile(due, row -> row.due().due().isBefore(day), Optional.empty()),
                pile(due, row -> between(row, day, day.plusDays(30)), chosen),
                pile(due, row -> between(row, day.plusDays(31), day.plusDays(90)), chosen),
                numbers.of(day, seen),
                cells,
                chosen,
                due.size() == TodoModel.MOST,
                regulations.calendarEnds(day),
                Warnings.Warned.NOTHING);
    }

    private List<TodoModel.Line> pile(List<TodoModel.Line> due, Predicate<DueRow> when, Optional<Organization> chosen) {
        return due.stream()
                .filter(line -> when.test(line.row()))
                .filter(line ->
                        chosen.isEmpty() || chosen.get().id().equals(line.row().cell()))
                .toList();
    }

    private static boolean between(DueRow row, LocalDate first, LocalDate last) {
        return !row.due().due().isBefore(first) && !row.due().due().isAfter(last);
    }

    private Map<OrganizationRef, String> names(List<OrganizationRef> seen) {
        var names = new HashMap<OrganizationRef, String>();
        seen.forEach(cell -> organizations.latest(cell).ifPresent(one -> names.put(cell, one.name())));
        return names;
    }
}
