package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.exchange.lists.Field;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Problem;
import vn.ketnap.exchange.lists.ReadList;

/// What the command line says of an import.
final class ImportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ImportJson() {}

    static String of(Imports.Brought brought) {
        var list = brought.list();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("file", list.file());
        map.put("kind", list.kind().word());
        map.put("sheets", list.sheets().stream().map(ImportJson::sheet).toList());
        map.put("rows", rows(brought));
        map.put(
                "ignored",
                list.ignored().stream()
                        .map(one -> Map.of(
                                "sheet",
                                one.sheet(),
                                "row",
                                one.row(),
                                "kind",
                                one.kind().name().toLowerCase(Locale.ROOT)))
                        .toList());
        map.put("problems", list.problems().stream().map(ImportJson::problem).toList());
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : RowOutcome.Kind.values()) {
            counts.put(kind.word(), brought.count(kind));
        }
        map.put("counts", counts);
        return JSON.writeValueAsString(map);
    }

    private static List<Map<String, @Nullable Object>> rows(Imports.Brought brought) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        brought.outcomes().forEach((row, outcome) -> rows.add(row(row, outcome)));
        return rows;
    }

    private static Map<String, @Nullable Object> row(ListRow row, RowOutcome outcome) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("sheet", row.sheet());
        map.put("row", row.row());
        map.put("fields", row.fields());
        map.put("outcome", outcome.kind().word());
        map.put("reason", outcome.said());
        return map;
    }

    private static Map<String, Object> sheet(ReadList.ReadSheet sheet) {
        var columns = new LinkedHashMap<String, String>();
        sheet.columns()
                .forEach(column -> columns.put(
                        column.letters(), column.field().map(Field::word).orElse("")));
        var map = new LinkedHashMap<String, Object>();
        map.put("name", sheet.name());
        map.put("headerRows", sheet.headerRows());
        map.put("columns", columns);
        return map;
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("sheet", problem.sheet());
        map.put("row", problem.row());
        map.put("column", problem.column());
        map.put("code", problem.code().name());
        map.put("field", problem.field().orElse(null));
        map.put("raw", problem.raw().orElse(null));
        problem.with().ifPresent(with -> map.put("with", Map.of("sheet", with.sheet(), "row", with.row())));
        return map;
    }
}
