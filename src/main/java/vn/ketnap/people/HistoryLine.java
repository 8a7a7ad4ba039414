package vn.ketnap.people;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// One line of a person's history (items 14, 15, 17 to 20 of 2-KNĐ).
///
/// @param to nothing while it goes on, and where a single month is meant
/// @param what what was done, studied, given
/// @param where the place, school or country
/// @param position the position held, the diploma, or who decided, by kind
public record HistoryLine(CvKind kind, CvMonth from, Optional<CvMonth> to, String what, String where, String position)
        implements CvLine {

    static HistoryLine of(CvKind kind, Map<String, String> kept) {
        return new HistoryLine(
                kind,
                CvMonth.of(kept.getOrDefault("from", "")).orElseThrow(),
                CvMonth.of(kept.getOrDefault("to", "")),
                kept.getOrDefault("what", ""),
                kept.getOrDefault("where", ""),
                kept.getOrDefault("position", ""));
    }

    @Override
    public Map<String, String> kept() {
        return new Said()
                .with("from", from.kept())
                .with("to", to.map(CvMonth::kept))
                .with("what", what)
                .with("where", where)
                .with("position", position)
                .all();
    }

    /// The last month it covers; `now` while it goes on.
    YearMonth until(YearMonth now) {
        return to.map(CvMonth::latest).orElse(now);
    }
}
