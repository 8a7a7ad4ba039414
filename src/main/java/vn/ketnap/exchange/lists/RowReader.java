package vn.ketnap.exchange.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the entries of one sheet, cell by cell, and says what it had to change or could not read.
final class RowReader {

    private final Sheet sheet;
    private final List<Column> columns;
    private final Names names;
    private final java.time.LocalDate today;
    private final Courses courses;
    private final Optional<LegacyFont> font;
    private final Map<Integer, Dates.Order> orders = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /// Who and what a list may name.
    record Names(CellNames cells, MemberNames members) {}

    RowReader(Header header, List<Column> columns, Names names, java.time.LocalDate today) {
        this.sheet = header.sheet();
        this.columns = columns;
        this.names = names;
        this.today = today;
        this.courses = Courses.of(header, today);
        var rows = sheet.cells().tailMap(header.last() + 1);
        this.font = LegacyFont.of(rows.values().stream()
                .flatMap(cells -> cells.values().stream())
                .filter(Cell.Words.class::isInstance)
                .map(Cell::raw)
                .toList());
        for (var column : columns) {
            orders.put(
                    column.index(),
                    Dates.Order.of(rows.keySet().stream()
                            .map(row -> sheet.at(row, column.index()))
                            .toList()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /// @param heading the sub-heading the row stands under, if any
    ListRow read(int row, Optional<String> heading) {
        var entry = new Entry(row);
        columns.forEach(entry::read);
        entry.name();
        entry.sexColumns();
        entry.cell(heading);
        entry.helper();
        courses.add(entry.fields);
        return new ListRow(sheet.name(), row, entry.fields, entry.written);
    }

    /// The row being read.
    private final class Entry {

        private final int row;
        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        private final Map<String, String> written = new LinkedHashMap<>();

        private Entry(int row) {
            this.row = row;
        }

        private void read(Column column) {
            var cell = sheet.at(row, column.index());
            if (!cell.blank()) {
                written.put(column.letters(), cell.raw());
            }
            var form = column.field().map(Field::form).orElse(Field.Form.SKIP);
            if (form == Field.Form.SKIP || form == Field.Form.PART) {
                return;
            }
            var field = column.field().orElseThrow().word();
            fields.put(field, null);
            alongside(field, form);
            if (!cell.blank()) {
                put(column, field, form, unicode(cell, column, field));
            }
        }

        private void alongside(String field, Field.Form form) {
            switch (form) {
                case CELL -> fields.put("cellAsWritten", null);
                case PERSON -> fields.put("helperMember", null);
                case GENERAL, PROFESSIONAL -> fields.put(field + "Level", null);
                default -> {}
            }
        }

        private Cell unicode(Cell cell, Column column, String field) {
            if (!(cell instanceof Cell.Words words)) {
                return cell;
            }
            var converted = font.flatMap(legacy -> legacy.unicode(words.raw()));
            converted.ifPresent(_ -> report(column.letters(), Code.LEGACY_FONT, field, cell));
            if (FormulaText.is(words.raw())) {
                report(column.letters(), Code.FORMULA_TEXT, field, cell);
            }
            return new Cell.Words(converted.orElse(words.raw()));
        }

        private void put(Column column, String field, Field.Form form, Cell cell) {
            var words = Spelling.spaced(cell.raw());
            switch (form) {
                case NAME -> fields.put(field, Spelling.name(words));
                case BIRTH -> birth(column, cell);
                case DATE -> fields.put(field, date(column, cell, false).value().orElse(null));
                case PHONE -> digits(column, field, Digits.phone(cell), Code.PHONE_REPAIRED, cell);
                case ID -> digits(column, field, Digits.citizen(cell, nine(column)), Code.ID_REPAIRED, cell);
                case GENERAL -> level(field, cell, Codes::generalLevel);
                case PROFESSIONAL -> level(field, cell, Codes::professionalLevel);
                case RELIGION -> fields.put(field, Codes.religion(words));
                case ALIASES -> fields.put(field, aliases(cell.raw()));
                case YES -> fields.put(field, Codes.yes(words).orElse(null));
                case COUNT -> fields.put(field, count(words));
                case CELL -> fields.put("cellAsWritten", words);
                case PERSON -> fields.put(field, Spelling.name(words));
                case CARD -> fields.put(field, words);
                case TEXT -> fields.put(field, Spelling.text(cell.raw()));
                default -> fields.put(field, code(form, words).orElse(null));
            }
        }

        private boolean nine(Column column) {
            return Label.key(column.title()).matches(".*\\b(cmnd|cmt|cmtnd)\\b.*")
                    && !Label.key(column.title()).contains("cccd");
        }

        private void level(String field, Cell cell, Function<String, Optional<String>> level) {
            fields.put(field, Spelling.text(cell.raw()));
            fields.put(field + "Level", level.apply(Spelling.text(cell.raw())).orElse(null));
        }

        private void digits(Column column, String field, Digits digits, Code code, Cell cell) {
            fields.put(field, digits.value().orElse(null));
            if (digits.repaired()) {
                report(column.letters(), code, field, cell);
            }
        }

        private DateRead date(Column column, Cell cell, boolean birth) {
            var read = new Dates(today, orders.getOrDefault(column.index(), Dates.Order.DAY_FIRST)).read(cell, birth);
            var field = birth ? "birth" : column.field().map(Field::word).orElse("");
            read.problem().ifPresent(code -> report(column.letters(), code, field, cell));
            return read;
        }

        private void birth(Column column, Cell cell) {
            var read = date(column, cell, true);
            var birth = new LinkedHashMap<String, @Nullable Object>();
            birth.put("value", read.value().orElse(null));
            birth.put("precision", DateRead.precision(read.value()).orElse(null));
            if (read.value().isEmpty()) {
                birth.put("raw", cell.raw());
            }
            if (!read.alternatives().isEmpty()) {
                birth.put("alternatives", read.alternatives());
            }
            fields.put("birth", birth);
        }

        /// Family and given name from two columns; a row without either.
        private void name() {
            var parts = Stream.of(Field.FAMILY_NAME, Field.GIVEN_NAME)
                    .flatMap(part ->
                            columns.stream().filter(column -> column.field().equals(Optional.of(part))))
                    .toList();
            if (!parts.isEmpty() && fields.get("fullName") == null) {
                var name = parts.stream()
                        .map(column -> unicode(sheet.at(row, column.index()), column, "fullName")
                                .raw())
                        .collect(Collectors.joining(" "));
                fields.put("fullName", name.isBlank() ? null : Spelling.name(name));
            }
            var field = fields.containsKey("name") ? "name" : "fullName";
            if (fields.get(field) == null) {
                report(nameColumn(), Code.MISSING_NAME, field, Cell.none());
            }
        }

        /// Nam and Nữ as two columns: a cross, or the date of birth itself, in the column of the sex.
        private void sexColumns() {
            for (var column : columns) {
                var sex = column.field().equals(Optional.of(Field.BORN_MALE))
                        ? "male"
                        : column.field().equals(Optional.of(Field.BORN_FEMALE)) ? "female" : "";
                if (sex.isEmpty()) {
                    continue;
                }
                var cell = sheet.at(row, column.index());
                fields.putIfAbsent("gender", null);
                if (columns.stream().noneMatch(other -> other.field().equals(Optional.of(Field.BIRTH)))) {
                    fields.putIfAbsent("birth", null);
                }
                if (!cell.blank()) {
                    fields.put("gender", sex);
                    if (!Codes.mark(cell.raw())) {
                        birth(column, cell);
                    }
                }
            }
        }

        private void cell(Optional<String> heading) {
            if (fields.get("cellAsWritten") == null && heading.isPresent()) {
                fields.put("cell", null);
                fields.put("cellAsWritten", heading.get());
            }
            if (fields.get("cellAsWritten") instanceof String words) {
                var known = names.cells().find(words);
                fields.put("cell", known.orElse(null));
                if (known.isEmpty()) {
                    var column = columns.stream()
                            .filter(c -> c.field().equals(Optional.of(Field.CELL)))
                            .findFirst();
                    report(column.map(Column::letters).orElse("*"), Code.UNKNOWN_CELL, "cell", new Cell.Words(words));
                }
            }
        }

        private void helper() {
            if (fields.get("helper") instanceof String helper) {
                var cell = fields.get("cell") instanceof String code ? Optional.of(code) : Optional.<String>empty();
                fields.put("helperMember", names.members().find(helper, cell).orElse(null));
            }
        }

        private void report(String column, Code code, String field, Cell cell) {
            problems.add(new Problem(
                    sheet.name(),
                    row,
                    column,
                    code,
                    Optional.of(field).filter(word -> !word.isEmpty()),
                    Optional.of(cell.raw()).filter(raw -> !raw.isBlank()),
                    Optional.empty()));
        }
    }

    String nameColumn() {
        return columns.stream()
                .filter(column -> column.field()
                        .filter(field ->
                                field == Field.FULL_NAME || field == Field.ORG_NAME || field == Field.FAMILY_NAME)
                        .isPresent())
                .map(Column::letters)
                .findFirst()
                .orElse("*");
    }

    private static List<String> aliases(String raw) {
        return Stream.of(raw.split("[;\\n]"))
                .map(Spelling::spaced)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private static @Nullable Integer count(String words) {
        return words.matches("\\d{1,6}") ? Integer.valueOf(words) : null;
    }

    private static Optional<String> code(Field.Form form, String words) {
        return switch (form) {
            case GENDER -> Codes.gender(words);
            case ETHNICITY -> Codes.ethnicity(words);
            case MASS -> Codes.massOrganisation(words);
            case ROLE -> Codes.role(words);
            case STATUS -> Codes.status(words);
            case MEMBER_KIND -> Codes.memberKind(words);
            case ORG_KIND -> Codes.organisationKind(words);
            default -> Optional.of(words);
        };
    }
}
