package vn.ketnap.planning;

import java.util.Map;
import vn.ketnap.basics.OrganizationRef;

/// The line of one cell in a plan (chỉ tiêu của chi bộ).
///
/// @param responsible người phụ trách, as the office writes it
public record CellTarget(
        OrganizationRef cell, Strength strength, Map<TargetMeasure, Integer> numbers, String responsible, String note) {

    /// What a cell has when the year begins, as counted when the draft was saved.
    ///
    /// @param members tổng số đảng viên đến 01/01
    /// @param sources nguồn hiện có
    public record Strength(int members, int sources) {

        public static final Strength NONE = new Strength(0, 0);

        Strength plus(Strength other) {
            return new Strength(members + other.members, sources + other.sources);
        }
    }

    public CellTarget {
        var admitted = numbers.getOrDefault(TargetMeasure.ADMITTED, 0);
        numbers = Map.copyOf(numbers);
        numbers.forEach((measure, n) -> {
            if (measure.isAmongAdmitted() && n > admitted) {
                throw new IllegalArgumentException("more " + measure.word() + " than admitted");
            }
        });
    }

    public int of(TargetMeasure measure) {
        return numbers.getOrDefault(measure, 0);
    }

    /// The same line with what was counted anew.
    CellTarget with(Strength counted) {
        return new CellTarget(cell, counted, numbers, responsible, note);
    }
}
