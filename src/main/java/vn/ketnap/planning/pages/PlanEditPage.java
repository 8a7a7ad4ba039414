package vn.ketnap.planning.pages;

import java.util.ArrayList;
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
import vn.ketnap.basics.Stamp;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Plan;
import vn.ketnap.planning.PlanText;
import vn.ketnap.planning.PlanVersion;
import vn.ketnap.planning.Plans;
import vn.ketnap.planning.TargetMeasure;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Lập kế hoạch*, *Điều chỉnh*: one form for all cells. What is saved after an approval is a further version.
@Controller
@RequestMapping(PlanPage.YEAR + "/edit")
class PlanEditPage {

    private static final String FORM = "planning/PlanEdit";

    private final Plans plans;
    private final PlanParts parts;
    private final PlanSuggesting suggesting;

    PlanEditPage(Plans plans, PlanParts parts, PlanSuggesting suggesting) {
        this.plans = plans;
        this.parts = parts;
        this.suggesting = suggesting;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable int year, @RequestParam(defaultValue = "") String org, Actor actor) {
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, org);
        var plan = plans.editable(part.id(), year, actor);
        return Page.of(FORM, model(year, part, plan).with(written(plan), Errors.NONE));
    }

    /// *Đề xuất* fills in admissions, to be looked at before they are saved.
    @PostMapping
    @Transactional
    Page save(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var part = parts.chosen(actor, Permission.RECORD_ALL_ACTS, org);
        var plan = plans.held(part.id(), year, actor);
        var page = model(year, part, plan).with(new PlanForm(typed), Errors.NONE);
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), page.seen())) {
            return Page.refused(FORM, page.beside(overtaken(page)));
        }
        var reading = new Typed(parts.today());
        if (typed.containsKey("suggest")) {
            return suggesting
                    .filled(page, typed.getOrDefault("suggest", ""), reading)
                    .map(filled -> Page.of(FORM, filled))
                    .orElseGet(() -> Page.refused(FORM, page.with(page.form(), reading.errors())));
        }
        var reason = page.asksReason() ? reading.words("reason", typed.get("reason")) : Optional.of("");
        var text = page.form().read(reading, page.cells());
        return text.isEmpty() || reason.isEmpty()
                ? Page.refused(FORM, page.with(page.form(), reading.errors()))
                : saved(page, reason.get(), text.get(), actor);
    }

    private Page saved(PlanEditModel page, String reason, PlanText text, Actor actor) {
        plans.save(page.part().id(), page.year(), reason, text, actor);
        var version = page.plan()
                .map(one -> one.last().number() + (page.amends() ? 1 : 0))
                .orElse(1);
        var sum = text.sum(TargetMeasure.ADMITTED);
        return Page.redirect(page.path("") + "&version=" + version).saying("planning.plan.saved", sum);
    }

    private PlanEditModel model(int year, Organization part, Optional<Plan> plan) {
        var cells = plan.map(parts::cells).orElseGet(() -> parts.cells(part.id(), year));
        var strengths = plans.strengths(cells.stream().map(Organization::id).toList(), year);
        return new PlanEditModel(
                year,
                part,
                plan,
                cells,
                strengths,
                new PlanForm(Map.of()),
                Errors.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /// What stands in the form at first: the draft; what was approved last, to be amended, without the reason for it.
    private static PlanForm written(Optional<Plan> plan) {
        return plan.map(Plan::last)
                .map(last -> PlanForm.of(last.text(), last.isApproved() ? "" : last.reason()))
                .orElseGet(() -> new PlanForm(Map.of()));
    }

    /// What was typed beside what stands there now.
    private static Overtaken overtaken(PlanEditModel page) {
        var now = written(page.plan());
        var sides = new ArrayList<Overtaken.Both>();
        sides.add(side(page, now, Sentence.of("planning.plan.total"), "total"));
        for (var cell : page.cells()) {
            for (var measure : TargetMeasure.values()) {
                sides.add(side(
                        page,
                        now,
                        Sentence.of("planning.plan." + measure.word() + ".of", cell.name()),
                        measure.word() + "-" + cell.id()));
            }
            for (var field : List.of("responsible", "note")) {
                sides.add(side(
                        page,
                        now,
                        Sentence.of("planning.plan." + field + ".of", cell.name()),
                        field + "-" + cell.id()));
            }
        }
        return Overtaken.by(stamp(page.plan().orElseThrow()), sides);
    }

    private static Overtaken.Both side(PlanEditModel page, PlanForm now, Sentence field, String name) {
        return new Overtaken.Both(field, Overtaken.words(page.form().value(name)), Overtaken.words(now.value(name)));
    }

    private static Stamp stamp(Plan plan) {
        return plan.last()
                .approval()
                .map(PlanVersion.Approval::saved)
                .orElse(plan.last().saved());
    }
}
