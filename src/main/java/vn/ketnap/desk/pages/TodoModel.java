package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.DueRow;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Figure;
import vn.ketnap.web.Job;
import vn.ketnap.web.Option;
import vn.ketnap.web.Shell;
import vn.ketnap.web.Tongue;

/// What *Việc cần làm* shows.
///
/// @param calendarEnds the last day of the calendar, when it is near and the reader keeps it
/// @param more true when there is more than is shown
/// @param warned what is said above the piles
public record TodoModel(
        LocalDate day,
        List<Line> late,
        List<Line> soon,
        List<Line> later,
        SixNumbers.Six six,
        List<Organization> cells,
        Optional<Organization> chosen,
        boolean more,
        Optional<LocalDate> calendarEnds,
        Warnings.Warned warned) {

    /// At most so many lines are read, the most pressing first.
    static final int MOST = 400;

    /// One line still to be put into words.
    ///
    /// @param recordable whether the reader may record the step
    public record Line(DueRow row, boolean recordable, Map<OrganizationRef, String> names, Jobs jobs) {}

    TodoModel after(Warnings.Warned warnings) {
        return new TodoModel(day, late, soon, later, six, cells, chosen, more, calendarEnds, warnings);
    }

    public List<Job> jobs(List<Line> lines) {
        var shell = Shell.CURRENT.get();
        return lines.stream()
                .map(line -> line.jobs().of(line.row(), line.recordable(), day, line.names(), shell.tongue()))
                .toList();
    }

    public List<Figure> figures() {
        return six.figures(tongue());
    }

    public List<Option> options() {
        return cells.stream().map(cell -> new Option(cell.code(), cell.name())).toList();
    }

    public int near() {
        return soon.size();
    }

    private static Tongue tongue() {
        return Shell.CURRENT.get().tongue();
    }
}
