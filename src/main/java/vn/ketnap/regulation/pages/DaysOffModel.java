package vn.ketnap.regulation.pages;

import java.util.List;
import vn.ketnap.regulation.Amendment;
import vn.ketnap.regulation.Calendar;
import vn.ketnap.web.Say;

/// The days off by year as the file says them, and what was entered here beyond it, the newest day first.
public record DaysOffModel(Calendar calendar, List<Amendment> entered) {

    /// @param rows every amendment, taken back or not
    static DaysOffModel of(Calendar calendar, List<Amendment> rows) {
        var revoked = rows.stream().flatMap(row -> row.revokes().stream()).toList();
        return new DaysOffModel(
                calendar,
                rows.stream()
                        .filter(row -> row.kind() != Amendment.Kind.NUMBER
                                && row.revokes().isEmpty())
                        .filter(row -> !revoked.contains(row.id()))
                        .sorted((one, other) -> other.from().compareTo(one.from()))
                        .toList());
    }

    public String what(Amendment row) {
        return row.kind() == Amendment.Kind.YEAR
                ? Say.t("regulation.amendment.year", row.key())
                : Say.t("regulation.amendment.day." + row.value());
    }
}
