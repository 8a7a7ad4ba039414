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

    /// What is hidden in a sheet that holds a table: the first of its hidden rows, and each hidden column.
    public List<Problem> hiddenIn(String sheet) {
        return problems.stream()
                .filter(problem -> problem.sheet().equals(sheet))
                .filter(problem -> problem.code() == Code.HIDDEN_ROWS || problem.code() == Code.HIDDEN_COLUMNS)
                .toList();
    }

    public List<Problem> problemsOf(ListRow row) {
        return problems.stream()
                .filter(problem -> problem.sheet().equals(row.sheet()) && problem.row() == row.row())
                .toList();
    }
}
