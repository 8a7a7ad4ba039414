package vn.ketnap.exchange.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.Text;
import vn.ketnap.exchange.Answers;
import vn.ketnap.exchange.Imports;
import vn.ketnap.exchange.RowOutcome;
import vn.ketnap.exchange.Said;
import vn.ketnap.exchange.Trial;
import vn.ketnap.exchange.lists.Column;
import vn.ketnap.exchange.lists.Field;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Problem;
import vn.ketnap.exchange.lists.ReadList;
import vn.ketnap.web.Option;

/// What the pages of *Nhập từ Excel* show.
public final class ImportModels {

    private static final int NARROW = 6;

    private ImportModels() {}

    /// The first page: a file to choose, and the imports of the past.
    public record Start(List<Imports.Past> past, Optional<Text> refused) {}

    /// The preview: what each column was taken for, what would become of each row, and what is asked.
    ///
    /// @param outdated whether anything was recorded since the list was tried
    public record Preview(
            UUID upload, Trial trial, boolean outdated, List<Option> cells, Map<ListRow, List<Candidate>> candidates) {

        public Imports.Brought brought() {
            return trial.brought();
        }

        public Said typed() {
            return trial.said();
        }

        public List<Table> tables() {
            return brought().list().sheets().stream()
                    .map(sheet -> new Table(this, sheet))
                    .toList();
        }

        /// Sheets whose headings differ; one mapping serves all of the same heading.
        public List<Table> headings() {
            var seen = new LinkedHashMap<String, Table>();
            tables().forEach(table -> seen.putIfAbsent(table.sheet().signature(), table));
            return List.copyOf(seen.values());
        }

        public int count(String word) {
            return brought().count(RowOutcome.Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        }

        public List<Field> fields() {
            return List.of(Field.values());
        }
    }

    /// One sheet of the preview.
    public record Table(Preview preview, ReadList.ReadSheet sheet) {

        public int number() {
            return preview.brought().list().sheets().indexOf(sheet) + 1;
        }

        /// What a column was said to hold; empty when nobody said.
        public String said(Column column) {
            return preview.typed()
                    .columns()
                    .getOrDefault(sheet.signature(), Map.of())
                    .getOrDefault(column.letters(), "");
        }

        public List<Line> lines() {
            return preview.brought().outcomes().entrySet().stream()
                    .filter(entry -> entry.getKey().sheet().equals(sheet.name()))
                    .map(entry -> new Line(
                            entry.getKey(),
                            entry.getValue(),
                            preview.brought().list().problemsOf(entry.getKey()),
                            preview.typed().answers(),
                            preview.candidates().getOrDefault(entry.getKey(), List.of())))
                    .toList();
        }

        public List<Line> held() {
            return lines().stream().filter(Line::held).toList();
        }

        /// What is hidden in the sheet: columns, and the first of the hidden rows.
        public List<Problem> hidden() {
            return preview.brought().list().hiddenIn(sheet.name());
        }

        public boolean hides(Column column) {
            return hidden().stream().anyMatch(problem -> problem.column().equals(column.letters()));
        }

        /// The place of a line on the page.
        public String anchor(Line line) {
            return "row-" + number() + "-" + line.row().row();
        }

        /// The first columns that were understood, and every column with a problem in it.
        public List<Column> shown() {
            var troubled = preview.brought().list().problems().stream()
                    .filter(problem -> problem.sheet().equals(sheet.name()))
                    .map(Problem::column)
                    .distinct()
                    .toList();
            var first = sheet.columns().stream()
                    .filter(column ->
                            column.field().filter(field -> field != Field.INDEX).isPresent())
                    .limit(NARROW)
                    .toList();
            return sheet.columns().stream()
                    .filter(column -> first.contains(column) || troubled.contains(column.letters()))
                    .toList();
        }
    }

    /// Somebody a row may mean.
    ///
    /// @param value the answer that says so
    /// @param who name, birth and cell; empty for the person of another row of this list
    /// @param row that other row
    public record Candidate(String value, String who, Optional<Integer> row) {}

    /// One row of the preview.
    public record Line(
            ListRow row, RowOutcome outcome, List<Problem> problems, Answers answers, List<Candidate> candidates) {

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

        /// What a doubtful cell was read as; empty when it could not be read.
        public String read(Problem problem) {
            var value = problem.field().map(field -> row.fields().get(field)).orElse(null);
            return value instanceof Map<?, ?> birth ? written(birth.get("value")) : written(value);
        }

        /// What else a doubtful date may mean.
        public String otherwise(Problem problem) {
            var value = problem.field().map(field -> row.fields().get(field)).orElse(null);
            return value instanceof Map<?, ?> birth && birth.get("alternatives") instanceof List<?> others
                    ? String.join(", ", others.stream().map(Line::written).toList())
                    : "";
        }

        private static String written(@org.jspecify.annotations.Nullable Object value) {
            return value instanceof String iso && iso.matches("\\d{4}(-\\d{2}){0,2}")
                    ? String.join("/", List.of(iso.split("-")).reversed())
                    : value instanceof String words ? words : "";
        }

        public boolean held() {
            return outcome.kind() == RowOutcome.Kind.HELD;
        }

        /// Whether the row is one a person is asked about, or has answered for.
        public boolean askable() {
            return held() || outcome.asked().isPresent() || !answer().isEmpty();
        }

        public boolean mayBeNew() {
            return outcome.asked().isPresent();
        }

        public boolean mayLeaveActsOut() {
            return outcome.reason().equals("acts-refused") || answer().equals("rest");
        }

        public boolean needsCell() {
            return row.fields().containsKey("fullName") && row.text("cell").isEmpty();
        }

        public List<Impossible> impossible() {
            return outcome.details().stream().map(Impossible::of).toList();
        }

        public String key() {
            return Answers.key(row.sheet(), row.row());
        }

        public String answer() {
            return answers.person(row.sheet(), row.row());
        }

        public String answeredCell() {
            return answers.cell(row.sheet(), row.row());
        }
    }

    /// An act that cannot be.
    ///
    /// @param act the word of the act
    /// @param why a word with its message `exchange.impossible.…`
    public record Impossible(String act, String day, String why) {

        static Impossible of(String detail) {
            var words = detail.split(" ");
            return words.length == 3
                    ? new Impossible(words[0], Line.written(words[1]), words[2])
                    : new Impossible("", "", "");
        }
    }

    /// One import of the past, row by row.
    public record Done(Imports.Past past, List<Imports.PastRow> rows, List<Reference> referring, boolean mayTakeBack) {

        public List<Impossible> impossible(Imports.PastRow row) {
            return row.details().stream().map(Impossible::of).toList();
        }

        /// The row of the import that a reference points at; empty when it points at none.
        public String rowOf(Reference reference) {
            return rows.stream()
                    .filter(row -> row.person().isPresent() && row.person().equals(reference.person()))
                    .map(row -> String.valueOf(row.row()))
                    .findFirst()
                    .orElse("");
        }

        public String day(Reference reference) {
            return reference.on().map(on -> Line.written(on.toString())).orElse("");
        }
    }
}
