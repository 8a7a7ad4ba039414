package vn.ketnap.planning.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.CellTarget;
import vn.ketnap.planning.PlanText;
import vn.ketnap.planning.TargetMeasure;
import vn.ketnap.web.Typed;

/// What a plan says, as typed: the whole, and a line for each cell.
public record PlanForm(Map<String, String> typed) {

    private static final int MOST = 9999;

    public PlanForm {
        typed = Map.copyOf(typed);
    }

    /// What is written of the plan, to be changed.
    static PlanForm of(PlanText text, String reason) {
        var typed = new HashMap<String, String>();
        typed.put("reason", reason);
        text.given().ifPresent(total -> typed.put("total", String.valueOf(total)));
        typed.put("coverage", text.coverage() ? "yes" : "no");
        for (var line : text.cells()) {
            for (var measure : TargetMeasure.values()) {
                if (line.of(measure) > 0) {
                    typed.put(measure.word() + "-" + line.cell(), String.valueOf(line.of(measure)));
                }
            }
            typed.put("responsible-" + line.cell(), line.responsible());
            typed.put("note-" + line.cell(), line.note());
        }
        return new PlanForm(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String value(String field, Organization cell) {
        return value(field + "-" + cell.id());
    }

    /// The same with other admissions, as a suggestion has them; a nought is left empty.
    PlanForm withAdmitted(Map<Organization, Integer> shares) {
        var other = new HashMap<>(typed);
        shares.forEach((cell, n) -> other.put("admitted-" + cell.id(), n == 0 ? "" : String.valueOf(n)));
        return new PlanForm(other);
    }

    /// Reads everything; complaints go to `reading`, and nothing comes of it while there are any.
    Optional<PlanText> read(Typed reading, List<Organization> cells) {
        var total = number(reading, "total");
        var coverage = reading.choice(
                "coverage",
                value("coverage"),
                said -> said.equals("yes") || said.equals("no") ? Optional.of(said.equals("yes")) : Optional.empty());
        var numbers = cells.stream().map(cell -> numbers(reading, cell)).toList();
        if (!reading.fine()) {
            return Optional.empty();
        }
        var lines = new ArrayList<CellTarget>();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            lines.add(new CellTarget(
                    cell.id(),
                    CellTarget.Strength.NONE,
                    numbers.get(i),
                    reading.wordsIfAny(value("responsible", cell)).orElse(""),
                    reading.wordsIfAny(value("note", cell)).orElse("")));
        }
        return Optional.of(new PlanText(total, coverage.orElseThrow(), lines));
    }

    private Map<TargetMeasure, Integer> numbers(Typed reading, Organization cell) {
        var numbers = new EnumMap<TargetMeasure, Integer>(TargetMeasure.class);
        for (var measure : TargetMeasure.values()) {
            number(reading, measure.word() + "-" + cell.id()).ifPresent(n -> numbers.put(measure, n));
        }
        var admitted = numbers.getOrDefault(TargetMeasure.ADMITTED, 0);
        numbers.forEach((measure, n) -> {
            if (measure.isAmongAdmitted() && n > admitted) {
                reading.complain(
                        measure.word() + "-" + cell.id(),
                        "planning.plan.error.among." + measure.word(),
                        cell.name(),
                        n,
                        admitted);
            }
        });
        return numbers;
    }

    private Optional<Integer> number(Typed reading, String field) {
        var number = reading.numberIfAny(field, value(field));
        number.filter(n -> n > MOST).ifPresent(n -> reading.complain(field, "planning.plan.error.most", n, MOST));
        return number;
    }
}
