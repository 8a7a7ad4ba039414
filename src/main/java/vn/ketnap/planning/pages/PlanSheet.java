package vn.ketnap.planning.pages;

import java.util.ArrayList;
import java.util.List;
import vn.ketnap.planning.CellTarget;
import vn.ketnap.planning.TargetMeasure;
import vn.ketnap.web.Tongue;

/// The allocation table as it stands on paper (bảng phân bổ chỉ tiêu).
public final class PlanSheet {

    /// The columns of numbers that every such table has; what else is given to a cell stands in its note.
    public static final List<TargetMeasure> COLUMNS = List.of(
            TargetMeasure.SOURCES,
            TargetMeasure.SENT_TO_CLASS,
            TargetMeasure.ADMITTED,
            TargetMeasure.WOMEN,
            TargetMeasure.YOUNG,
            TargetMeasure.RECOGNISED);

    private PlanSheet() {}

    /// The note of a cell, after the targets that have no column.
    public static String remark(CellTarget line, Tongue tongue) {
        var words = new ArrayList<String>();
        TargetMeasure.amongAdmitted().stream()
                .filter(measure -> !COLUMNS.contains(measure) && line.of(measure) > 0)
                .forEach(
                        measure -> words.add(tongue.t("planning.plan.paper.note." + measure.word(), line.of(measure))));
        if (!line.note().isEmpty()) {
            words.add(line.note());
        }
        return String.join("; ", words);
    }
}
