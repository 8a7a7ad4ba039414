package vn.ketnap.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ketnap.exchange.lists.ListRow;

/// What bringing a list in would have done when it was tried (bản nhập thử), and what was said for it.
///
/// @param mark how far the journal had come before
public record Trial(Imports.Brought brought, Said said, long mark) {

    /// The rows that came out otherwise than the trial had shown. A row that was answered anew is not among them, and
    /// there are none when the list was to be read anew.
    public List<ListRow> otherwise(Imports.Brought real, Said now) {
        if (!said.readsAs(now)) {
            return List.of();
        }
        var shown = new HashMap<String, RowOutcome>();
        brought.outcomes().forEach((row, outcome) -> shown.put(Answers.key(row.sheet(), row.row()), outcome));
        return real.outcomes().entrySet().stream()
                .filter(entry -> said.answersAs(
                        now, entry.getKey().sheet(), entry.getKey().row()))
                .filter(entry -> !alike(shown, entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean alike(Map<String, RowOutcome> shown, ListRow row, RowOutcome real) {
        var outcome = shown.get(Answers.key(row.sheet(), row.row()));
        return outcome != null
                && outcome.kind() == real.kind()
                && outcome.said().equals(real.said());
    }
}
