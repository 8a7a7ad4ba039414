package vn.ketnap.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ketnap.basics.OrganizationRef;

/// What one version of a plan says (nội dung kế hoạch): targets by cell and for the whole organisation.
///
/// @param given admissions given to the whole organisation, where a number was given; the cells may add up to another
/// @param coverage mọi chi bộ có nguồn đều kết nạp
public record PlanText(Optional<Integer> given, boolean coverage, List<CellTarget> cells) {

    public PlanText {
        cells = List.copyOf(cells);
    }

    /// The sum over the cells.
    public int sum(TargetMeasure measure) {
        return cells.stream().mapToInt(line -> line.of(measure)).sum();
    }

    /// What all cells have when the year begins.
    public CellTarget.Strength strength() {
        return cells.stream().map(CellTarget::strength).reduce(CellTarget.Strength.NONE, CellTarget.Strength::plus);
    }

    /// The admissions of the year: the number given, otherwise the sum of the cells.
    public int admissions() {
        return given.orElseGet(() -> sum(TargetMeasure.ADMITTED));
    }

    /// True when the cells add up to another number than the one given.
    public boolean differs() {
        return given.filter(total -> total != sum(TargetMeasure.ADMITTED)).isPresent();
    }

    public Optional<CellTarget> line(OrganizationRef cell) {
        return cells.stream().filter(one -> one.cell().equals(cell)).findFirst();
    }

    PlanText mapped(UnaryOperator<CellTarget> change) {
        return new PlanText(given, coverage, cells.stream().map(change).toList());
    }
}
