package vn.ketnap.exchange.lists;

import java.util.List;

/// A list as read: every row with content is in `rows` or in `ignored`, everything doubtful in `problems`.
public record ReadList(
        String file,
        ListKind kind,
        List<ReadSheet> sheets,
        List<ListRow> rows,
        List<Ignored> ignored,
        List<Problem> problems) {

    /// A sheet that holds a table.
    public record ReadSheet(String name, List<Integer> headerRows, List<Column> columns, String signature) {}

    public List<Problem> problemsOf(ListRow row) {
        return problems.stream()
                .filter(problem -> problem.sheet().equals(row.sheet()) && problem.row() == row.row())
                .toList();
    }
}
