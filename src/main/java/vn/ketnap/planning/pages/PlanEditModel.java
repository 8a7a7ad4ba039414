package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.CellTarget;
import vn.ketnap.planning.Plan;
import vn.ketnap.planning.PlanVersion;
import vn.ketnap.planning.TargetMeasure;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What the form of a plan shows.
///
/// @param plan what is written of it; nothing before the first draft
/// @param strengths what each cell has when the year begins
/// @param overtaken what somebody else wrote while the form was open
/// @param suggested what a suggestion came to, while it is looked at
public record PlanEditModel(
        int year,
        Organization part,
        Optional<Plan> plan,
        List<Organization> cells,
        Map<OrganizationRef, CellTarget.Strength> strengths,
        PlanForm form,
        Errors errors,
        Optional<Overtaken> overtaken,
        Optional<Sentence> suggested) {

    public PlanEditModel {
        cells = List.copyOf(cells);
        strengths = Map.copyOf(strengths);
    }

    /// What stands in every line; the rest is folded away.
    public static final List<TargetMeasure> SHOWN = List.of(
            TargetMeasure.SOURCES,
            TargetMeasure.SENT_TO_CLASS,
            TargetMeasure.ADMITTED,
            TargetMeasure.WOMEN,
            TargetMeasure.YOUNG,
            TargetMeasure.RECOGNISED);

    /// What a cell may be given besides.
    public static final List<TargetMeasure> FOLDED = List.of(
            TargetMeasure.MINORITY,
            TargetMeasure.RELIGION,
            TargetMeasure.STUDENTS,
            TargetMeasure.MILITIA,
            TargetMeasure.ENTERPRISES);

    PlanEditModel with(PlanForm typed, Errors complaints) {
        return new PlanEditModel(
                year, part, plan, cells, strengths, typed, complaints, Optional.empty(), Optional.empty());
    }

    PlanEditModel beside(Overtaken both) {
        return new PlanEditModel(year, part, plan, cells, strengths, form, errors, Optional.of(both), Optional.empty());
    }

    PlanEditModel suggesting(PlanForm shares, Sentence words) {
        return new PlanEditModel(
                year, part, plan, cells, strengths, shares, errors, Optional.empty(), Optional.of(words));
    }

    /// What the form has seen of the plan.
    public long seen() {
        return plan.map(Plan::written).orElse(0L);
    }

    /// True when what is saved becomes a further version of an approved plan.
    public boolean amends() {
        return plan.map(Plan::last).filter(PlanVersion::isApproved).isPresent();
    }

    /// Whether a reason is asked for.
    public boolean asksReason() {
        return amends() || plan.filter(one -> one.last().number() > 1).isPresent();
    }

    public CellTarget.Strength strength(Organization cell) {
        return strengths.getOrDefault(cell.id(), CellTarget.Strength.NONE);
    }

    /// Whether what is folded away is to be seen at once: something is written there, or wrong.
    public boolean isOpen(Organization cell) {
        return FOLDED.stream()
                        .anyMatch(measure -> !form.value(measure.word(), cell).isBlank()
                                || errors.on(measure.word() + "-" + cell.id()).isPresent())
                || !form.value("responsible", cell).isBlank()
                || !form.value("note", cell).isBlank();
    }

    public List<Option> coverages() {
        return List.of(
                new Option("yes", Say.t("planning.plan.coverage.yes")),
                new Option("no", Say.t("planning.plan.coverage.no")));
    }

    public String path(String page) {
        return "/plans/" + year + page + "?org=" + part.code();
    }
}
