package vn.ketnap.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Sending;

/// The forms that were taken (biểu mẫu đã nhận). A session lives for twelve hours, so a day is long enough.
@Component
class SentForms {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;
    private final ConcurrentHashMap<String, Lock> underWay = new ConcurrentHashMap<>();

    SentForms(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A form that was taken.
    ///
    /// @param location where its sender was sent; empty when that is not known
    record Taken(Optional<String> location) {}

    /// The same form is looked at by one after another in this program; other programs wait in the database.
    Lock lock(String key) {
        return underWay.computeIfAbsent(key, _ -> new ReentrantLock());
    }

    void unlock(String key, Lock lock) {
        underWay.remove(key, lock);
        lock.unlock();
    }

    Optional<Taken> taken(String key) {
        return db.sql("select location from access.sent_form where key = decode(:key, 'hex')")
                .param("key", key)
                .query((row, _) -> new Taken(Optional.ofNullable(row.getString("location"))))
                .optional();
    }

    /// What has changed nothing, or what the sender must see again, may be sent again.
    void forget(String key) {
        db.sql("delete from access.sent_form where key = decode(:key, 'hex')")
                .param("key", key)
                .update();
    }

    void answered(String key, String location) {
        db.sql("""
                with old as (delete from access.sent_form where at < :old)
                update access.sent_form set location = :location where key = decode(:key, 'hex')
                """)
                .param("key", key)
                .param("location", location)
                .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    One sending(String key) {
        return new One(key);
    }

    /// A form under way.
    final class One implements Sending {

        private final String key;
        private boolean noted;
        private boolean again;

        private One(String key) {
            this.key = key;
        }

        /// Whether something was written with it.
        boolean isNoted() {
            return noted;
        }

        /// Whether somebody else took it meanwhile.
        boolean isAgain() {
            return again;
        }

        @Override
        public void note() {
            if (noted
                    || !db.sql("select pg_current_xact_id_if_assigned() is not null")
                            .query(Boolean.class)
                            .single()) {
                return;
            }
            noted = db.sql("""
                    insert into access.sent_form (key, at) values (decode(:key, 'hex'), :at) on conflict do nothing
                    """)
                            .param("key", key)
                            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
            if (!noted) {
                again = true;
                throw new Again();
            }
        }
    }
}
