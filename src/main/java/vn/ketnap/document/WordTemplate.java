package vn.ketnap.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A Word file compiled once, filled as often as wanted.
final class WordTemplate {

    /// Parts of ours that never hold fields lie here once for all papers.
    private final Map<String, byte[]> still;

    private final Map<String, List<Piece>> filled;

    private WordTemplate(Map<String, byte[]> still, Map<String, List<Piece>> filled) {
        this.still = still;
        this.filled = filled;
    }

    /// @throws BadTemplate when a field is unknown or a block does not close
    static WordTemplate compile(Map<String, byte[]> parts, FieldDictionary dictionary) {
        var still = new LinkedHashMap<String, byte[]>();
        var filled = new LinkedHashMap<String, List<Piece>>();
        parts.forEach((name, bytes) -> {
            if (name.equals(WordFile.DOCUMENT) || name.matches("word/(header|footer)\\d*\\.xml")) {
                filled.put(name, TemplateCompiler.compile(bytes, dictionary));
            } else {
                still.put(name, bytes);
            }
        });
        return new WordTemplate(still, filled);
    }

    /// The names it asks for.
    Set<String> names() {
        return filled.values().stream().flatMap(Piece::names).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    DraftPaper fill(Fields fields) {
        var parts = new LinkedHashMap<>(still);
        var missing = new LinkedHashSet<String>();
        filled.forEach((name, pieces) -> {
            var one = Filled.of(pieces, fields);
            missing.addAll(one.missing());
            parts.put(name, one.xml().getBytes(StandardCharsets.UTF_8));
        });
        return new DraftPaper(WordFile.write(parts), missing);
    }
}
