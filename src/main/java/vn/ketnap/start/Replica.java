package vn.ketnap.start;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.scheduling.annotation.Scheduled;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;

/// The rooms' connections where a second server follows the first (`KETNAP_REPLICA_URL`): what may lag reads there as
/// long as it is near enough, everything else at the first. Every few seconds it is asked whether it has what the first
/// had the last time; so what is read there is at most twice so many seconds old, or the first is asked.
final class Replica extends AbstractRoutingDataSource implements Measured, AutoCloseable {

    /// Bound while a transaction begins that may read what is some seconds old.
    static final ScopedValue<Boolean> WANTED = ScopedValue.newInstance();

    private static final long SECONDS = 5;

    private final HikariDataSource first;
    private final HikariDataSource second;
    private final AtomicBoolean near = new AtomicBoolean();
    private final AtomicReference<@Nullable String> before = new AtomicReference<>();

    Replica(HikariDataSource first, HikariDataSource second) {
        this.first = first;
        this.second = second;
        setDefaultTargetDataSource(first);
        setTargetDataSources(java.util.Map.of(true, second));
        initialize();
    }

    @Override
    protected @Nullable Object determineCurrentLookupKey() {
        return (WANTED.orElse(false) && near.get()) ? true : null;
    }

    /// Whether what may lag reads at the second server at present.
    boolean isNear() {
        return near.get();
    }

    @Scheduled(initialDelay = 0, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            var last = before.getAndSet(said(first, "select pg_current_wal_lsn()::text"));
            near.set(last != null
                    && Boolean.parseBoolean(
                            said(second, "select (pg_last_wal_replay_lsn() >= '" + last + "'::pg_lsn)::text")));
        } catch (SQLException _) {
            near.set(false); // one of them does not answer: the first is asked, whatever it says
        }
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.gauge("ketnap_replica_near", near.get() ? 1 : 0));
    }

    @Override
    public void close() {
        second.close();
        first.close();
    }

    private static @Nullable String said(DataSource server, String question) throws SQLException {
        try (var connection = server.getConnection();
                var ask = connection.createStatement();
                var row = ask.executeQuery(question)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
