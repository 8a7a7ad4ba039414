package vn.ketnap.planning.pages;

import java.util.HashMap;
import java.util.List;
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
import vn.ketnap.planning.PlanVersion;
import vn.ketnap.planning.Plans;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Ghi phê duyệt*: by which document the last version was approved, and when; put right in the same place.
@Controller
@RequestMapping(PlanPage.YEAR + "/approve")
class PlanApprovalPage {

    private static final String FORM = "planning/PlanApproval";

    private final Plans plans;
    private final PlanParts parts;

    PlanApprovalPage(Plans plans, PlanParts parts) {
        this.plans = plans;
        this.parts = parts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable int year, @RequestParam(defaultValue = "") String org, Actor actor) {
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, org);
        var plan = plans.editable(part.id(), year, actor).orElseThrow(NotHere::new);
        return Page.of(FORM, new PlanApprovalModel(part, plan, written(plan), Errors.NONE, Optional.empty()));
    }

    @PostMapping
    @Transactional
    Page approve(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, org);
        var plan = plans.held(part.id(), year, actor).orElseThrow(NotHere::new);
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), plan.written())) {
            var both = overtaken(plan, typed);
            return Page.refused(FORM, new PlanApprovalModel(part, plan, typed, Errors.NONE, Optional.of(both)));
        }
        var reading = new Typed(parts.today());
        var on = reading.pastDay("on", typed.get("on"));
        var document = reading.words("document", typed.get("document"));
        Plans.earliest(plan)
                .filter(first -> on.filter(day -> day.isBefore(first)).isPresent())
                .ifPresent(first -> reading.complain("on", "planning.plan.error.before", first));
        if (!reading.fine()) {
            return Page.refused(FORM, new PlanApprovalModel(part, plan, typed, reading.errors(), Optional.empty()));
        }
        plans.approve(part.id(), year, on.orElseThrow(), document.orElseThrow(), actor);
        return Page.redirect("/plans/" + year + "?org=" + part.code()).saying("planning.plan.approved.saved");
    }

    private static Map<String, String> written(Plan plan) {
        var typed = new HashMap<String, String>();
        plan.last().approval().ifPresent(approval -> {
            typed.put("on", approval.on().toString());
            typed.put("document", approval.document());
        });
        return typed;
    }

    private Overtaken overtaken(Plan plan, Map<String, String> typed) {
        var now = written(plan);
        var on = new Overtaken.Both(
                Sentence.of("planning.plan.approved-on"),
                day(typed.getOrDefault("on", "")),
                day(now.getOrDefault("on", "")));
        var document = new Overtaken.Both(
                Sentence.of("planning.plan.document"),
                Overtaken.words(typed.getOrDefault("document", "")),
                Overtaken.words(now.getOrDefault("document", "")));
        var last = plan.last();
        return Overtaken.by(
                last.approval().map(PlanVersion.Approval::saved).orElse(last.saved()), List.of(on, document));
    }

    private Sentence day(String typed) {
        return Overtaken.words(Days.echo(typed, parts.today()));
    }
}
