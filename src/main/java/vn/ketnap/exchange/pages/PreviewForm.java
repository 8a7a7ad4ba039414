package vn.ketnap.exchange.pages;

import java.util.HashMap;
import java.util.Map;
import vn.ketnap.exchange.Answers;
import vn.ketnap.exchange.Said;

/// The fields of the preview: `signature-1` and `column-1-C` for what the columns of a heading hold, `answer-…` and
/// `cell-…` for what a row means, `header` for where the heading begins.
final class PreviewForm {

    private PreviewForm() {}

    static Said read(Map<String, String> typed) {
        var columns = new HashMap<String, Map<String, String>>();
        under("column-", typed).forEach((key, field) -> {
            var parts = key.split("-", 2);
            var signature = typed.getOrDefault("signature-" + parts[0], "");
            if (parts.length == 2 && !signature.isEmpty()) {
                columns.computeIfAbsent(signature, _ -> new HashMap<>()).put(parts[1], field);
            }
        });
        var answers = new Answers(under("answer-", typed), under("cell-", typed));
        return new Said(
                typed.getOrDefault("kind", "auto"),
                columns,
                answers,
                typed.getOrDefault("header", "").strip());
    }

    private static Map<String, String> under(String prefix, Map<String, String> typed) {
        var found = new HashMap<String, String>();
        typed.forEach((key, value) -> {
            if (key.startsWith(prefix) && !value.isBlank()) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
