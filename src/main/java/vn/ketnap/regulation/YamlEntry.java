package vn.ketnap.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One map of a file of rules. Whatever is missing, misspelt or of the wrong kind is refused with the name of the file,
/// the line and the reason.
final class YamlEntry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /// @param keys the keys it may have
    YamlEntry(String file, Node node, Set<String> keys) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode map)) {
            throw wrong(
                    file, node, "expected a map of " + keys.stream().sorted().toList());
        }
        for (var pair : map.getValue()) {
            var key = words(pair.getKeyNode());
            if (!keys.contains(key)) {
                throw wrong(file, pair.getKeyNode(), "unknown key '" + key + "'");
            }
            if (values.put(key, pair.getValueNode()) != null) {
                throw wrong(file, pair.getKeyNode(), "'" + key + "' twice");
            }
        }
    }

    /// The refusal of this entry.
    IllegalStateException wrong(String reason) {
        return wrong(file, node, reason);
    }

    static IllegalStateException wrong(String file, Node node, String reason) {
        var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new IllegalStateException(file + ", line " + line + ": " + reason);
    }

    String text(String key) {
        return words(value(key));
    }

    boolean flag(String key) {
        return switch (text(key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(file, value(key), "'" + key + "' is neither true nor false");
        };
    }

    int number(String key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException _) {
            throw wrong(file, value(key), "'" + key + "' is not a number: " + text(key));
        }
    }

    LocalDate day(String key) {
        return day(value(key));
    }

    Optional<LocalDate> anyDay(String key) {
        return values.containsKey(key) ? Optional.of(day(key)) : Optional.empty();
    }

    List<LocalDate> days(String key) {
        return all(key, this::day);
    }

    List<LocalDate> anyDays(String key) {
        return values.containsKey(key) ? days(key) : List.of();
    }

    /// The entries below a key; none where the key is not there.
    List<YamlEntry> entries(String key, Set<String> keys) {
        return values.containsKey(key) ? all(key, one -> new YamlEntry(file, one, keys)) : List.of();
    }

    private <T> List<T> all(String key, Function<Node, T> reader) {
        if (value(key) instanceof SequenceNode list) {
            return list.getValue().stream().map(reader).toList();
        }
        throw wrong(file, value(key), "'" + key + "' is not a list");
    }

    private Node value(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow(() -> wrong("'" + key + "' is missing"));
    }

    private LocalDate day(Node one) {
        try {
            return LocalDate.parse(words(one));
        } catch (DateTimeParseException _) {
            throw wrong(file, one, "not a day: " + words(one));
        }
    }

    private String words(Node one) {
        if (one instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong(file, one, "expected a word");
    }
}
