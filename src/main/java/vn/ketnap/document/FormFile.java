package vn.ketnap.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Text;

/// Reads the file of a form: lines `key: value`, a line `---`, then its text.
final class FormFile {

    private static final Set<String> KEYS = Set.of(
            "code",
            "title",
            "title-en",
            "codes",
            "status",
            "by",
            "step",
            "register",
            "day",
            "number",
            "when",
            "each",
            "row-when",
            "blanks",
            "about",
            "archive",
            "by-hand",
            "page",
            "of",
            "sources");

    private final String name;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Form.Ask> asks = new ArrayList<>();

    private FormFile(String name) {
        this.name = name;
    }

    /// @throws IllegalArgumentException naming the file and the line that cannot be read
    static Form read(String name, String text) {
        return new FormFile(name).form(text);
    }

    private Form form(String text) {
        var parts = text.split("(?m)^---$", 2);
        if (parts.length != 2) {
            throw wrong("no line ---");
        }
        parts[0].lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(this::key);
        return new Form(
                must("code"),
                new Text(must("title"), must("title-en")),
                codes(),
                Form.Status.valueOf(must("status").toUpperCase(Locale.ROOT)),
                Form.Writer.valueOf(must("by").toUpperCase(Locale.ROOT).replace('-', '_')),
                must("step"),
                maybe("register"),
                maybe("day"),
                maybe("number"),
                maybe("when"),
                maybe("each"),
                maybe("row-when"),
                maybe("about"),
                asks,
                maybe("blanks"),
                archive(),
                maybe("by-hand").isPresent(),
                maybe("page").filter("landscape"::equals).isPresent(),
                maybe("of"),
                parts[1].lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private void key(String line) {
        var colon = line.indexOf(':');
        var key = colon < 0 ? "" : line.substring(0, colon).strip();
        var value = line.substring(colon + 1).strip();
        if (key.equals("ask")) {
            asks.add(ask(value));
        } else if (KEYS.contains(key)) {
            said.put(key, value);
        } else {
            throw wrong(line);
        }
    }

    /// `words.lineage | words | Về lý lịch`, or `opinions | rows(opinion.by words Tổ chức; opinion.asked number …) | Ý
    /// kiến`.
    private Form.Ask ask(String value) {
        var parts = value.split("\\s\\|\\s");
        if (parts.length != 3) {
            throw wrong(value);
        }
        var kind = parts[1].strip();
        if (!kind.startsWith("rows(")) {
            return new Form.Ask(parts[0].strip(), kind, parts[2].strip(), List.of());
        }
        var columns = Stream.of(kind.substring(5, kind.length() - 1).split(";"))
                .map(one -> one.strip().split(" ", 3))
                .map(one -> new Form.Ask(one[0], one[1], one[2], List.of()))
                .toList();
        return new Form.Ask(parts[0].strip(), "rows", parts[2].strip(), columns);
    }

    /// `2017-06-05 6-KNĐ; 2025-11-21 8C`.
    private List<Form.Coded> codes() {
        return maybe("codes").stream()
                .flatMap(all -> Stream.of(all.split(";")))
                .map(one -> one.strip().split(" ", 2))
                .map(one -> new Form.Coded(LocalDate.parse(one[0]), one[1].strip()))
                .toList();
    }

    /// `5 !person.readmission; 6 person.readmission`.
    private List<Form.Archived> archive() {
        return maybe("archive").stream()
                .flatMap(all -> Stream.of(all.split(";")))
                .map(one -> one.strip().split(" ", 2))
                .map(one -> new Form.Archived(
                        Integer.parseInt(one[0]), one.length > 1 ? Optional.of(one[1].strip()) : Optional.empty()))
                .toList();
    }

    private String must(String key) {
        return maybe(key).orElseThrow(() -> wrong("no " + key));
    }

    private Optional<String> maybe(String key) {
        @Nullable String value = said.get(key);
        return Optional.ofNullable(value).filter(one -> !one.isEmpty());
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(name + ": " + what);
    }
}
