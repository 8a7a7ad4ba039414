package vn.ketnap.planning.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Plan;
import vn.ketnap.planning.Plans;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// *Bỏ dự thảo điều chỉnh*: an amendment still in draft is given up, once somebody confirmed it.
@Controller
@RequestMapping(PlanPage.YEAR + "/withdraw")
class PlanWithdrawalPage {

    private static final String FORM = "planning/PlanWithdrawal";

    private final Plans plans;
    private final PlanParts parts;

    PlanWithdrawalPage(Plans plans, PlanParts parts) {
        this.plans = plans;
        this.parts = parts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable int year, @RequestParam(defaultValue = "") String org, Actor actor) {
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, org);
        var plan = withAmendment(plans.editable(part.id(), year, actor));
        return Page.of(FORM, new PlanApprovalModel(part, plan, Map.of(), Errors.NONE, Optional.empty()));
    }

    /// A draft that somebody saved meanwhile is shown again before it is given up.
    @PostMapping
    @Transactional
    Page withdraw(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, org);
        var plan = withAmendment(plans.held(part.id(), year, actor));
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), plan.written())) {
            return Page.refused(
                    FORM,
                    new PlanApprovalModel(
                            part,
                            plan,
                            Map.of(),
                            Errors.of("seen", Sentence.of("planning.plan.withdraw.overtaken")),
                            Optional.empty()));
        }
        plans.withdraw(part.id(), year, actor);
        return Page.redirect("/plans/" + year + "?org=" + part.code()).saying("planning.plan.withdrawn");
    }

    private static Plan withAmendment(Optional<Plan> plan) {
        return plan.filter(one -> Plans.amendment(one).isPresent()).orElseThrow(NotHere::new);
    }
}
