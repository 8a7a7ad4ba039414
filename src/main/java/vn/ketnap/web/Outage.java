package vn.ketnap.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/// Faults of what the program stands on, which are no faults of the program: they pass, and what can be read goes on.
final class Outage {

    private static final Set<String> GOING_OR_COMING = Set.of("57P01", "57P02", "57P03", "53300", "25006");

    private Outage() {}

    /// The status for the page: 507 where the disk is full, 503 where the database does not answer.
    static Optional<HttpStatus> of(Throwable fault) {
        if (FullDisk.isBehind(fault)) {
            return Optional.of(HttpStatus.INSUFFICIENT_STORAGE);
        }
        for (Throwable one = fault; one != null; one = one.getCause()) {
            if (isAway(one)) {
                return Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
            }
        }
        return Optional.empty();
    }

    private static boolean isAway(Throwable one) {
        return one instanceof SQLTransientConnectionException
                || (one instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("08") || GOING_OR_COMING.contains(sql.getSQLState())));
    }
}
