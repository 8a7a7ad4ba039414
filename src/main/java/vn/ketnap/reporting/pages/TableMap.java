package vn.ketnap.reporting.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;

/// A report as a program reads it: rows by their keys, columns by theirs.
record TableMap(Table table, Query query) {

    Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        map.put("report", table.code());
        map.put("from", query.period().from().toString());
        map.put("to", query.cut().toString());
        map.put("organisation", query.part().code());
        map.put("rows", table.rows().stream().map(this::row).toList());
        table.total().ifPresent(total -> map.put("total", row(total)));
        return map;
    }

    private Map<String, Object> row(Table.Row row) {
        var map = new LinkedHashMap<String, Object>();
        map.put("row", row.key());
        if (row.group()) {
            map.put("group", true);
        }
        for (var i = 0; i < table.columns().size(); i++) {
            put(map, table.columns().get(i).key(), row.values().get(i));
        }
        return map;
    }

    private static void put(Map<String, Object> map, String key, Value value) {
        switch (value) {
            case Value.Count count -> map.put(key, count.n());
            case Value.Total total -> map.put(key, total.n());
            case Value.Made made -> put(map, key, made.value());
            case Value.Unit unit -> map.put(key, unit.name());
            case Value.Amount number -> map.put(key, number.n());
            case Value.Share share -> {
                if (share.isKnown()) {
                    map.put(key, Math.round(share.percent() * 10) / 10.0);
                }
            }
            case Value.Day day -> map.put(key, day.day().toString());
            case Value.Words words -> map.put(key, words.words());
            case Value.Key word -> map.put(key, word.key().substring(word.key().lastIndexOf('.') + 1));
            case Value.Named named -> map.put(key, named.name());
            case Value.Nothing _ -> {}
        }
    }
}
