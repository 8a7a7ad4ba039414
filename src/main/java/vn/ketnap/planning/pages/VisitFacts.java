package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers to inspect by (số liệu để kiểm tra) of the organisation visited: facts with their lists, no score and no
/// order of cells.
///
/// @param late steps past their day as of now
/// @param followed persons whom a member helps
/// @param remarked those of them of whom something was said from `since` on
/// @param since the first day of the month before this one
/// @param measures what was done between the two days, by its word
/// @param code the code of the organisation; the lists of a committee are not narrowed
/// @param cell true for one cell
/// @param more true when there are more persons than were read
public record VisitFacts(
        int late,
        int followed,
        int remarked,
        LocalDate since,
        LocalDate from,
        LocalDate to,
        Map<String, Integer> measures,
        String code,
        boolean cell,
        boolean more) {

    /// What is counted, in the order of the work.
    private static final List<String> COUNTED =
            List.of("introduced", "listed", "sentToClass", "cellVoted", "admitted", "recognised", "removed");

    public VisitFacts {
        measures = Map.copyOf(measures);
    }

    public List<String> counted() {
        return COUNTED;
    }

    public int count(String measure) {
        return Optional.ofNullable(measures.get(measure)).orElse(0);
    }

    public String todo() {
        return cell ? "/?cell=" + code : "/";
    }

    public String sources() {
        return (cell ? "/sources?cell=" + code + "&" : "/sources?") + "order=remarked";
    }

    /// Meetings, remarks and what is overdue, by cell.
    public String work() {
        return "/reports/table?report=cell-work&org=" + code + "&from=" + from + "&to=" + to;
    }

    public String report() {
        return "/reports?org=" + code + "&from=" + from + "&to=" + to;
    }
}
