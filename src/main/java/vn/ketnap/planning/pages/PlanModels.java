package vn.ketnap.planning.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Plan;
import vn.ketnap.planning.PlanChange;
import vn.ketnap.planning.PlanVersion;
import vn.ketnap.planning.Plans;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// Puts together what is shown of the plan of a year.
@Component
class PlanModels {

    private final Plans plans;
    private final PlanParts parts;
    private final Authority authority;

    PlanModels(Plans plans, PlanParts parts, Authority authority) {
        this.plans = plans;
        this.parts = parts;
        this.authority = authority;
    }

    /// The plan of the organisation with this code. Without a code: of the reader's own committee, otherwise the first
    /// in which the reader sees a line.
    ///
    /// @param version the number of a version; what is in force when there is none
    /// @throws NotHere for an organisation of which the reader sees nothing, and for a version that is not there
    PlanModel of(int year, String org, String version, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_FIGURES, parts.today());
        var seen = plans.seen(year, actor);
        var part = part(seen, org, actor);
        var plan = seen.stream().filter(one -> one.part().equals(part.id())).findFirst();
        var sheet = plan.map(one -> sheet(one, version, actor));
        if (sheet.isEmpty() && !version.isEmpty()) {
            throw new NotHere();
        }
        return new PlanModel(year, part, sheet, plans.mayEdit(part.id(), actor), mayExport(part, actor));
    }

    /// The same for whoever may take it out, whole.
    ///
    /// @throws NotAllowed for whoever may take nothing out of this organisation
    PlanModel taken(int year, String org, String version, Actor actor) {
        authority.requireAnywhere(actor, Permission.EXPORT, parts.today());
        var plan = of(year, org, version, actor);
        var sheet = plan.sheet().orElseThrow(NotHere::new);
        if (!plan.mayExport() || !sheet.whole()) {
            throw new NotAllowed();
        }
        return plan;
    }

    private boolean mayExport(Organization part, Actor actor) {
        return authority.may(actor, Permission.EXPORT, part.id(), parts.today());
    }

    private Organization part(List<Plan> seen, String org, Actor actor) {
        if (org.isEmpty()) {
            var own = parts.chosen(actor, Permission.SEE_FIGURES, "");
            return seen.stream().anyMatch(one -> one.part().equals(own.id()))
                    ? own
                    : seen.stream()
                            .findFirst()
                            .map(one -> parts.named(one.part()))
                            .orElse(own);
        }
        return parts.byCode(org)
                .filter(one -> plans.seesAll(one.id(), actor)
                        || seen.stream().anyMatch(plan -> plan.part().equals(one.id())))
                .orElseThrow(NotHere::new);
    }

    private PlanModel.Sheet sheet(Plan plan, String number, Actor actor) {
        var version = number.isEmpty()
                ? plan.current()
                : Optional.of(number)
                        .filter(one -> one.matches("\\d{1,4}"))
                        .flatMap(one -> plan.version(Integer.parseInt(one)))
                        .orElseThrow(NotHere::new);
        var cells = parts.cells(plan);
        return new PlanModel.Sheet(
                plan, version, rows(plan, version, cells), plans.seesAll(plan.part(), actor), history(plan, cells));
    }

    private List<PlanModel.Row> rows(Plan plan, PlanVersion version, List<Organization> cells) {
        var rows = new ArrayList<PlanModel.Row>();
        cells.forEach(cell -> version.text()
                .line(cell.id())
                .ifPresent(line -> rows.add(new PlanModel.Row(cell, line, parts.isEnded(cell, plan.year())))));
        return rows;
    }

    /// The latest first.
    private static List<PlanModel.Past> history(Plan plan, List<Organization> cells) {
        var names = cells.stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        return plan.versions().reversed().stream()
                .map(one -> new PlanModel.Past(
                        one,
                        plan.before(one).map(before -> PlanChange.between(before.text(), one.text())).stream()
                                .flatMap(List::stream)
                                .map(change -> PlanModel.Change.of(
                                        change,
                                        change.cell()
                                                .flatMap(cell -> Optional.ofNullable(names.get(cell)))
                                                .map(Organization::name)
                                                .orElse("")))
                                .toList()))
                .toList();
    }
}
