package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Whoever changes everything has the database for itself; whoever works is known.
class PresenceTests {

    private final Database database = TestServer.fresh();
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void nobody_has_the_database_alone_while_others_work_and_is_told_who_they_are() {
        try (var one = Presence.among(database, "serve, node one");
                var two = Presence.among(database, "serve, node two")) {
            assertThatThrownBy(() -> Presence.alone(database, "bring"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("2 of them")
                    .hasMessageContaining("serve, node one @ 127.0.0.1; serve, node two @ 127.0.0.1");
            assertThat(one.isHeld() && two.isHeld()).isTrue();
        }
        Presence.alone(database, "bring").close();
    }

    @Test
    void nobody_begins_to_work_while_one_has_the_database_alone() {
        try (var alone = Presence.alone(database, "bring, pid 7")) {
            assertThatThrownBy(() -> Presence.among(database, "serve"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("bring, pid 7");
            assertThat(alone.isHeld()).isTrue();
        }
        Presence.among(database, "serve").close();
    }

    @Test
    void programs_at_another_database_of_the_server_are_in_nobodys_way() {
        try (var elsewhere = Presence.among(TestServer.fresh(), "serve")) {
            Presence.alone(database, "bring").close();
            assertThat(elsewhere.isHeld()).isTrue();
        }
    }

    @Test
    void a_program_whose_connection_broke_makes_itself_known_again() {
        var keeper = keeper();
        breakConnection();
        assertThat(keeper.isReady()).isFalse();

        keeper.look();

        assertThat(keeper.isReady()).isTrue();
        assertThatThrownBy(() -> Presence.alone(database, "bring")).isInstanceOf(Refusal.class);
        assertThat(ended).hasValue(0);
        keeper.leave();
    }

    @Test
    void a_program_ends_when_a_newer_one_has_changed_the_tables_while_it_was_away() throws SQLException {
        var keeper = keeper();
        breakConnection();
        try (var owner = Contents.connect(database);
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into start.flyway_schema_history
                    select installed_rank + 1, '29990101.0001', 'later', 'SQL', 'start/V29990101_0001__later.sql', 1,
                        installed_by, installed_on, 1, true
                    from start.flyway_schema_history order by installed_rank desc limit 1
                    """);
        }

        keeper.look();

        assertThat(ended).hasValue(1);
        keeper.leave();
    }

    private PresenceKeeper keeper() {
        return new PresenceKeeper(database, "serve, the one", ended::incrementAndGet);
    }

    private void breakConnection() {
        TestServer.keeperDoes("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'serve, the one'; end $$");
    }
}
