package vn.ketnap.reporting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/// Tables as they are kept: each value with the word of its kind.
final class TableJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Value.class, Kind.class)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .build();

    private TableJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Kind {}

    static String of(Object table) {
        return MAPPER.writeValueAsString(table);
    }

    static Table table(String json) {
        return MAPPER.readValue(json, Table.class);
    }

    static Value value(String json) {
        return MAPPER.readValue(json, Value.class);
    }
}
