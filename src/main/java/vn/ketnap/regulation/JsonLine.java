package vn.ketnap.regulation;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON object on a line of its own, written without waking a mapper.
final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    static void write(Map<String, Object> line, StringBuilder out) {
        var written = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
            value(json, line);
        }
        out.append(written).append('\n');
    }

    private static void value(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((key, one) -> {
                    json.writeName(key.toString());
                    value(json, one);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(one -> value(json, one));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Boolean yes -> json.writeBoolean(yes);
            default -> json.writeString(value.toString());
        }
    }
}
