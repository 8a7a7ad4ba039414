package vn.ketnap.planning.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.PlanSuggestion;
import vn.ketnap.planning.Plans;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Đề xuất phân bổ*: fills the admissions of a form from the members of each cell, or from what each admitted in past
/// years. Nothing is saved; it is put right by hand.
@Component
class PlanSuggesting {

    /// `3`, `3,5` or `3.5`.
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*%?");

    private final Plans plans;
    private final PlanParts parts;

    PlanSuggesting(Plans plans, PlanParts parts) {
        this.plans = plans;
        this.parts = parts;
    }

    /// The form filled in, with what it came to; complaints go to `reading`.
    Optional<PlanEditModel> filled(PlanEditModel page, String way, Typed reading) {
        var form = page.form();
        var wanted = reading.numberIfAny("wanted", form.value("wanted"));
        var percent = way.equals("percent") ? percent(form, wanted.isPresent(), reading) : Optional.<BigDecimal>empty();
        var weights = way.equals("percent") ? members(page) : admitted(page);
        var weight = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (reading.fine() && weight == 0) {
            reading.complain("wanted", "planning.plan.error.nothing-to-go-by." + way);
        }
        if (!reading.fine()) {
            return Optional.empty();
        }
        int total = wanted.orElseGet(() -> percent.map(one -> PlanSuggestion.ofPercent(one, weight))
                .orElseGet(() -> PlanSuggestion.ofMean(weight)));
        var shares = PlanSuggestion.shared(total, weights);
        return Optional.of(page.suggesting(
                form.withAdmitted(shares),
                Sentence.of("planning.plan.suggested." + way, total, weights.size(), weight)));
    }

    /// No percentage is invented: it is typed, unless the number to share out is.
    private static Optional<BigDecimal> percent(PlanForm form, boolean given, Typed reading) {
        var raw = form.value("percent").strip();
        if (raw.isEmpty()) {
            if (!given) {
                reading.complain("percent", "planning.plan.error.percent");
            }
            return Optional.empty();
        }
        var read = PERCENT.matcher(raw);
        if (!read.matches()) {
            reading.complain("percent", "planning.plan.error.percent.wrong", raw);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(read.group(2) == null ? read.group(1) : read.group(1) + "." + read.group(2)));
    }

    private Map<Organization, Integer> members(PlanEditModel page) {
        var weights = new LinkedHashMap<Organization, Integer>();
        cells(page).forEach(cell -> weights.put(cell, page.strength(cell).members()));
        return weights;
    }

    /// Those that have not ended.
    private List<Organization> cells(PlanEditModel page) {
        return parts.cells(page.part().id(), page.year());
    }

    private Map<Organization, Integer> admitted(PlanEditModel page) {
        var before = plans.admittedBefore(page.year());
        var weights = new LinkedHashMap<Organization, Integer>();
        cells(page).forEach(cell -> weights.put(cell, before.getOrDefault(cell.id(), 0)));
        return weights;
    }
}
