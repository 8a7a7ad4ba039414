package vn.ketnap.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Names opened by a level above to itself (truy cập khẩn cấp), to the minute.
///
/// @param ends when it ends by itself
/// @param ended when somebody ended it before that, and who
/// @param seen when the level below confirmed that it knows, and who did
public record Emergency(Instant since, Instant ends, Optional<Said> ended, Optional<Said> seen) {

    /// Who said so, and when.
    public record Said(Instant at, String account) {}

    public boolean isOpen(Instant now) {
        return now.isBefore(ends) && ended.isEmpty();
    }

    /// Whether it was opened not after another, and at most twelve months before it.
    boolean isInTheYearBefore(Emergency other) {
        return !since.isAfter(other.since)
                && since.atOffset(ZoneOffset.UTC).plusMonths(12).toInstant().isAfter(other.since);
    }

    static Optional<Emergency> of(ResultSet row) throws SQLException {
        var ends = moment(row, "ends_at");
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Emergency(
                        moment(row, "recorded_at").orElseThrow(), ends.get(), said(row, "ended"), said(row, "seen")));
    }

    private static Optional<Said> said(ResultSet row, String what) throws SQLException {
        var account = row.getString(what + "_by");
        return moment(row, what + "_at").map(at -> new Said(at, account));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
