package vn.ketnap.regulation;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.ketnap.basics.Text;

/// A place in a YAML file that knows its line, so that whatever is wrong with it is said with file, line and field.
record Place(String file, String field, Node node) {

    /// Every document of a file.
    static List<Place> documents(String file, InputStream in) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            return StreamSupport.stream(
                            new Compose(settings).composeAllFromInputStream(in).spliterator(), false)
                    .map(node -> new Place(file, "", node))
                    .toList();
        } catch (MarkedYamlEngineException e) {
            throw new BadFile(
                    file, e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), "" + e.getProblem());
        } catch (YamlEngineException e) {
            throw new BadFile(file, 1, "" + e.getMessage());
        }
    }

    /// The only document of a file.
    static Place document(String file, InputStream in) {
        return documents(file, in).stream().findFirst().orElseThrow(() -> new BadFile(file, 1, "trống / empty"));
    }

    BadFile wrong(String reason) {
        var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new BadFile(file, line, field.isEmpty() ? reason : field + ": " + reason);
    }

    /// What stands here by key; a key written twice is refused.
    Map<String, Place> map() {
        var map = new LinkedHashMap<String, Place>();
        for (var pair : pairs()) {
            var key = new Place(file, field, pair.getKeyNode()).text();
            if (map.put(key, new Place(file, below(key), pair.getValueNode())) != null) {
                throw twice(key, pair);
            }
        }
        return map;
    }

    /// The same, refusing keys that are not among these.
    Map<String, Place> map(Set<String> known) {
        var map = map();
        for (var pair : pairs()) {
            var key = new Place(file, field, pair.getKeyNode()).text();
            if (!known.contains(key)) {
                throw new Place(file, below(key), pair.getKeyNode())
                        .wrong("không biết khóa này; có / unknown key; known: "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return map;
    }

    private List<NodeTuple> pairs() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw wrong("phải là các cặp khóa: giá trị / expected key: value pairs");
    }

    private BadFile twice(String key, NodeTuple pair) {
        return new Place(file, below(key), pair.getKeyNode()).wrong("viết hai lần / written twice");
    }

    private String below(String key) {
        return field.isEmpty() ? key : field + "." + key;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    List<Place> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(one -> new Place(file, field, one))
                    .toList();
        }
        throw wrong("phải là danh sách / expected a list");
    }

    Optional<Place> maybe(String key) {
        Place found = null;
        for (var pair : pairs()) {
            if (pair.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                if (found != null) {
                    throw twice(key, pair);
                }
                found = new Place(file, below(key), pair.getValueNode());
            }
        }
        return Optional.ofNullable(found).filter(place -> !place.isNull());
    }

    Place at(String key) {
        return maybe(key).orElseThrow(() -> wrong("thiếu / missing " + key));
    }

    /// The places of a list under a key; none when the key is missing.
    List<Place> each(String key) {
        return maybe(key).map(Place::list).orElse(List.of());
    }

    List<String> words(String key) {
        return each(key).stream().map(Place::text).toList();
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("phải là một giá trị / expected a single value");
    }

    String text(String key) {
        return at(key).text();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw wrong("không phải ngày yyyy-mm-dd / not a day: " + text());
        }
    }

    boolean yes() {
        if (Tag.BOOL.equals(node.getTag())) {
            return text().equals("true");
        }
        throw wrong("phải là true hoặc false / expected true or false");
    }

    boolean isNumber() {
        return Tag.INT.equals(node.getTag());
    }

    boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("không phải số / not a number: " + text());
        }
    }

    /// One of these words.
    String oneOf(Set<String> allowed) {
        if (!allowed.contains(text())) {
            throw wrong("\"%s\" không có trong / is not one of: %s"
                    .formatted(
                            text(), String.join(", ", allowed.stream().sorted().toList())));
        }
        return text();
    }

    /// Words in both languages.
    Text both() {
        return new Text(text("vi"), text("en"));
    }

    /// A number, yes or no, or a word, as it is written.
    Object value() {
        if (isNumber()) {
            return number();
        }
        return Tag.BOOL.equals(node.getTag()) ? (Object) yes() : text();
    }
}
