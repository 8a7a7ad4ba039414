package vn.ketnap.exchange.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.basics.Text;
import vn.ketnap.exchange.Answers;
import vn.ketnap.exchange.Imports;
import vn.ketnap.exchange.RowOutcome;
import vn.ketnap.exchange.lists.Column;
import vn.ketnap.exchange.lists.Field;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Problem;
import vn.ketnap.web.Option;

/// What the pages of *Nhập từ Excel* show.
public final class ImportModels {

    private ImportModels() {}

    /// The first page: a file to choose, and the imports of the past.
    public record Start(List<Imports.Past> past, Optional<Text> refused) {}

    /// The preview: what each column was taken for, what would become of each row, and what is asked.
    public record Preview(
            UUID upload, Imports.Brought brought, Map<String, String> mapping, List<Option> cells, Answers answers) {

        /// The rows that need an eye: held, or with a problem; the first of the others show how the list was read.
        public List<Line> lines() {
            return brought.outcomes().entrySet().stream()
                    .map(entry -> new Line(
                            entry.getKey(), entry.getValue(), brought.list().problemsOf(entry.getKey())))
                    .toList();
        }

        public List<Column> columns() {
            return brought.list().sheets().isEmpty()
                    ? List.of()
                    : brought.list().sheets().getFirst().columns();
        }

        public String signature() {
            return brought.list().sheets().isEmpty()
                    ? ""
                    : brought.list().sheets().getFirst().signature();
        }

        public int count(String word) {
            return brought.count(RowOutcome.Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        }

        /// The columns that hold something, for the head of the preview.
        public List<Column> shown() {
            return columns().stream()
                    .filter(column -> column.field().isPresent())
                    .limit(9)
                    .toList();
        }

        public List<Field> fields() {
            return List.of(Field.values());
        }
    }

    /// One row of the preview.
    public record Line(ListRow row, RowOutcome outcome, List<Problem> problems) {

        public String cell(Column column) {
            return row.written().getOrDefault(column.letters(), "");
        }

        public Optional<Problem> problem(Column column) {
            return problems.stream()
                    .filter(problem -> problem.column().equals(column.letters()))
                    .findFirst();
        }

        public List<Problem> ofTheRow() {
            return problems.stream()
                    .filter(problem -> problem.column().equals("*"))
                    .toList();
        }

        public boolean held() {
            return outcome.kind() == RowOutcome.Kind.HELD;
        }

        public String answerKey() {
            return "answer-" + Answers.key(row.sheet(), row.row());
        }
    }

    /// One import of the past, row by row.
    public record Done(Imports.Past past, List<Imports.PastRow> rows, List<String> referring) {

        public Map<String, Integer> counts() {
            var counts = new LinkedHashMap<String, Integer>();
            counts.put("added", past.added());
            counts.put("updated", past.updated());
            counts.put("skipped", past.skipped());
            counts.put("held", past.held());
            return counts;
        }
    }
}
