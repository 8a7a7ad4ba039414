package vn.ketnap.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.ReadList;

/// A trial as it is kept. One that another version of the program kept in another shape is none.
final class TrialJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TrialJson() {}

    /// @param outcomes of the rows of the list, in their order
    private record Kept(ReadList list, List<RowOutcome> outcomes, Said said) {}

    static String of(Trial trial) {
        var outcomes = List.copyOf(trial.brought().outcomes().values());
        return JSON.writeValueAsString(new Kept(trial.brought().list(), outcomes, trial.said()));
    }

    static Optional<Trial> read(String json, long mark) {
        try {
            var kept = JSON.readValue(json, Kept.class);
            var outcomes = new LinkedHashMap<ListRow, RowOutcome>();
            var rows = new ArrayList<>(kept.list().rows());
            for (var i = 0; i < rows.size(); i++) {
                outcomes.put(rows.get(i), kept.outcomes().get(i));
            }
            var brought = new Imports.Brought(kept.list(), outcomes, Optional.empty());
            return Optional.of(new Trial(brought, kept.said(), mark));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
