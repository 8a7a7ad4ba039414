package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Plan;
import vn.ketnap.planning.Plans;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.Page;

/// *Chỉ tiêu năm*: the plans of all years, with their state and their sum.
@Controller
class PlansPage {

    private final Plans plans;
    private final PlanParts parts;
    private final Authority authority;

    PlansPage(Plans plans, PlanParts parts, Authority authority) {
        this.plans = plans;
        this.parts = parts;
        this.authority = authority;
    }

    @Bean
    static MenuItem plansMenu() {
        return MenuItem.forRoles(
                69,
                "planning.plan.menu",
                "/plans",
                "cal",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER,
                Role.LEVEL_ABOVE);
    }

    @GetMapping("/plans")
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_FIGURES, parts.today());
        var seen = plans.seen(actor);
        var lines = seen.stream()
                .map(plan -> new PlansModel.Line(plan, parts.named(plan.part()), plans.seesAll(plan.part(), actor)))
                .toList();
        return Page.of("planning/Plans", new PlansModel(lines, next(seen, actor)));
    }

    /// This year, or the next where there is a plan for this one.
    private Optional<Integer> next(List<Plan> seen, Actor actor) {
        if (!authority.mayAnywhere(actor, Permission.RECORD_ALL_ACTS, parts.today())) {
            return Optional.empty();
        }
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, "");
        var year = parts.today().getYear();
        return IntStream.of(year, year + 1)
                .filter(one -> seen.stream()
                        .noneMatch(plan -> plan.year() == one && plan.part().equals(part.id())))
                .boxed()
                .findFirst();
    }
}
