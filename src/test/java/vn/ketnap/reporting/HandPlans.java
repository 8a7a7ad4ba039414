package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.CellTarget;
import vn.ketnap.planning.PlanText;
import vn.ketnap.planning.Plans;
import vn.ketnap.planning.TargetMeasure;

/// Plans of a ward drawn by lot: one each year, approved on 15 January, amended on 1 July.
///
/// @param texts what was approved on a day
record HandPlans(Map<LocalDate, PlanText> texts) {

    private static final Actor PROGRAM = Actor.program("test");

    static HandPlans drawn(Random lot, RandomWard.Ward ward, Plans plans) {
        var texts = new HashMap<LocalDate, PlanText>();
        for (var year = 2016; year <= 2018; year++) {
            for (var day : List.of(LocalDate.of(year, 1, 15), LocalDate.of(year, 7, 1))) {
                var text = text(lot, ward);
                texts.put(day, text);
                TestDatabase.everywhere(() -> {
                    plans.save(ward.id(), day.getYear(), day.getMonthValue() == 1 ? "" : "điều chỉnh", text, PROGRAM);
                    plans.approve(ward.id(), day.getYear(), day, "03-KH/ĐU", PROGRAM);
                    return text;
                });
            }
        }
        return new HandPlans(texts);
    }

    /// Every cell but the last, which no plan names.
    private static PlanText text(Random lot, RandomWard.Ward ward) {
        var lines = ward.cells().subList(0, ward.cells().size() - 1).stream()
                .map(cell -> {
                    var numbers = new EnumMap<TargetMeasure, Integer>(TargetMeasure.class);
                    var admitted = lot.nextInt(6);
                    for (var measure : TargetMeasure.values()) {
                        numbers.put(measure, measure.isAmongAdmitted() ? lot.nextInt(admitted + 1) : lot.nextInt(9));
                    }
                    numbers.put(TargetMeasure.ADMITTED, admitted);
                    return new CellTarget(cell, CellTarget.Strength.NONE, numbers, "", "");
                })
                .toList();
        return new PlanText(Optional.empty(), lot.nextBoolean(), lines);
    }

    private Optional<PlanText> on(LocalDate day) {
        return texts.keySet().stream()
                .filter(approved -> approved.getYear() == day.getYear() && !approved.isAfter(day))
                .max(LocalDate::compareTo)
                .map(texts::get);
    }

    OptionalInt sum(List<OrganizationRef> cells, String measure, LocalDate day) {
        var numbers = on(day).stream()
                .flatMap(text -> text.cells().stream())
                .filter(line -> cells.contains(line.cell()))
                .mapToInt(line -> List.of(TargetMeasure.values()).stream()
                        .filter(one -> one.word().equals(measure))
                        .mapToInt(line::of)
                        .sum())
                .toArray();
        return numbers.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(java.util.Arrays.stream(numbers).sum());
    }

    /// Whether a plan that names one of the cells wants every cell with a source to admit somebody.
    boolean coverage(List<OrganizationRef> cells, LocalDate day) {
        return on(day).filter(PlanText::coverage)
                .filter(text -> text.cells().stream().anyMatch(line -> cells.contains(line.cell())))
                .isPresent();
    }
}
