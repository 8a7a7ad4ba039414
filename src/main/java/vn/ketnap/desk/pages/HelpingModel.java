package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import vn.ketnap.admission.CaseRow;

/// What *Việc cần làm* shows a helper (đảng viên giúp đỡ): the people helped and when each was last remarked
/// on, nothing else of them.
public record HelpingModel(LocalDate day, List<CaseRow> rows) {

    static final int MOST = 100;

    public HelpingModel {
        rows = List.copyOf(rows);
    }

    /// Whether a remark of this month is there.
    public boolean remarkedThisMonth(CaseRow row) {
        return row.remarkedOn()
                .filter(on -> !on.isBefore(day.withDayOfMonth(1)))
                .isPresent();
    }
}
