package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Lag;

/// Two nodes of the program on two servers, of which one follows the other: either may die (`./test server`).
@Tag("server")
class NodesTests {

    private static final String INTRODUCED = """
            select p.full_name from admission.act a join admission.case_file f on f.id = a.case_id
            join people.person_version p on p.person_id = f.person_id
            join admission.act_words w on w.case_id = a.case_id and w.step = a.step where a.kind = 'introduced'
            """;

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final List<OneProgram> nodes = new ArrayList<>();

    @TempDir
    Path temp;

    private TwoServers servers =
            new TwoServers(Path.of("."), OrdinaryUser.of(Path.of(".")), TestServer.unpackedEngine(), 0, 0);

    @BeforeEach
    void served() throws Exception {
        servers = TwoServers.in(temp.resolve("servers"));
        var imported = program("one", "import", "src/main/resources/demo/to-chuc.xlsx");
        assertThat(imported.end()).as(imported.words()).isZero();
    }

    @AfterEach
    void stopped() {
        nodes.forEach(OneProgram::kill);
        servers.stop();
    }

    @Test
    void a_node_is_killed_amid_requests_and_nothing_acknowledged_is_lost_half_done_or_done_twice() throws Exception {
        var first = serve("one");
        var second = serve("two");
        try (var clerk = new Clerk(first);
                var clerks = Executors.newFixedThreadPool(4)) {
            clerk.foundsTheWard("DU");
            clerk.signsIn();
            clerk.page("/people/new");
            var there = clerk.at(second);
            List.of(clerk, clerk, there, there).forEach(one -> clerks.execute(() -> introduce(one)));
            untilAcknowledged(12);
            nodes.getFirst().kill();
            untilAcknowledged(acknowledged.size() + 6);
            enough.set(true);
            assertThat(there.introduces("Nguyễn Thị Sau Cùng", "MN"))
                    .as("the session lives on")
                    .isTrue();
        }
        assertThat(program("two", "rebuild", "--check").end()).isZero();
        assertThat(nodes.getLast().stop()).isIn(0, 143);
        assertThat(program("two", "verify").end()).isZero();
        assertThat(servers.asked(INTRODUCED))
                .containsAll(acknowledged)
                .contains("Nguyễn Thị Sau Cùng")
                .doesNotHaveDuplicates();
        assertThat(servers.asked("""
                        select 'person without a case: ' || p.full_name from people.person_version p
                        where p.full_name like 'Quần Chúng%' and not exists
                            (select 1 from admission.case_file f where f.person_id = p.person_id)
                        union all select 'sealed twice: ' || line from journal.seal group by line having count(*) > 1
                        """)).isEmpty();
    }

    @Test
    void the_first_server_dies_and_the_program_goes_on_at_the_second_without_being_started_anew() throws Exception {
        var address = serve("one");
        try (var clerk = new Clerk(address);
                var clerks = Executors.newFixedThreadPool(2)) {
            clerk.foundsTheWard("DU");
            clerk.signsIn();
            clerk.page("/people/new");
            clerks.execute(() -> introduce(clerk));
            clerks.execute(() -> introduce(clerk));
            untilAcknowledged(6);
            servers.killFirst();
            var died = System.nanoTime();
            servers.promoteSecond();
            enough.set(true);
            var goesOn = false;
            var patience = new Patience(Duration.ofMinutes(2));
            while (!goesOn && patience.left()) {
                patience.pause();
                goesOn = introduces(clerk, "Nguyễn Thị Sau Cùng");
            }
            System.out.printf("goes on %d ms after the first server died%n", (System.nanoTime() - died) / 1_000_000);
            assertThat(goesOn).as("the session lives on").isTrue();
            while (clerk.page("/health/ready").statusCode() != 200 && patience.left()) {
                patience.pause();
            }
            assertThat(clerk.page("/health/ready").statusCode()).isEqualTo(200);
        }
        assertThat(servers.asked(INTRODUCED)).containsAll(acknowledged).contains("Nguyễn Thị Sau Cùng");
        assertThat(nodes.getFirst().stop()).isIn(0, 143);
        assertThat(program("one", "verify").end()).isZero();
        assertThat(program("one", "rebuild", "--check").end()).isZero();
    }

    @Test
    void what_may_lag_is_read_at_the_second_server_while_it_is_near_and_nothing_else_ever() throws Exception {
        var database = OutsideDatabase.at(servers.url(), new Database.Login(TwoServers.OWNER, ""))
                .following(Optional.of(servers.secondUrl()));
        try (var rooms = (Replica) DatabaseConfiguration.rooms(database, DatabaseConfiguration.migrations(database))) {
            var usual = new TransactionTemplate(DatabaseConfiguration.transactions(rooms, database));
            usual.setReadOnly(true);
            var lagging = new TransactionTemplate(DatabaseConfiguration.transactions(rooms, database));
            lagging.setReadOnly(true);
            lagging.setName(Lag.ALLOWED);
            var db = JdbcClient.create(rooms);

            rooms.look();
            assertThat(isAtSecond(lagging, db)).as("nothing is known yet").isFalse();
            becomesNear(rooms);
            assertThat(isAtSecond(lagging, db)).isTrue();
            assertThat(isAtSecond(usual, db)).isFalse();

            servers.asked("select pg_wal_replay_pause()::text");
            rooms.look();
            db.sql("select pg_logical_emit_message(true, 'x', 'y')::text")
                    .query()
                    .singleRow();
            rooms.look();
            rooms.look();
            assertThat(isAtSecond(lagging, db))
                    .as("it does not follow any more")
                    .isFalse();

            servers.asked("select pg_wal_replay_resume()::text");
            becomesNear(rooms);
            assertThat(isAtSecond(lagging, db)).isTrue();
        }
    }

    private static boolean isAtSecond(TransactionTemplate transaction, JdbcClient db) {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> db.sql("select pg_is_in_recovery()").query(Boolean.class).single()));
    }

    private static void becomesNear(Replica rooms) {
        var patience = new Patience(Duration.ofSeconds(30));
        while (!rooms.isNear() && patience.left()) {
            patience.pause();
            rooms.look();
        }
        assertThat(rooms.isNear()).isTrue();
    }

    private void introduce(Clerk clerk) {
        var goesOn = true;
        while (goesOn && !enough.get()) {
            var name = "Quần Chúng %06d".formatted(number.incrementAndGet());
            goesOn = introduces(clerk, name);
            if (goesOn) {
                acknowledged.add(name);
            }
        }
    }

    /// False where the answer never came, or was a complaint.
    private static boolean introduces(Clerk clerk, String name) {
        try {
            return clerk.introduces(name, "MN");
        } catch (IOException _) {
            return false;
        }
    }

    private void untilAcknowledged(int many) {
        var patience = new Patience(Duration.ofMinutes(2));
        while (acknowledged.size() < many && patience.left()) {
            patience.pause();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(many);
    }

    private String serve(String node) {
        var program = program(node, "serve", "--port", "0");
        nodes.add(program);
        return program.until("Kết Nạp: ").words().replaceFirst("(?s).*Kết Nạp: (\\S+).*", "$1");
    }

    private OneProgram program(String node, String... words) {
        var environment =
                new HashMap<>(Map.of("KETNAP_DATABASE_URL", servers.url(), "KETNAP_DATABASE_USER", TwoServers.OWNER));
        if (!node.equals("one")) {
            environment.put("KETNAP_KEY_FILE", temp.resolve("one/identity.key").toString());
        }
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", temp.resolve(node).toString()));
        return OneProgram.with(environment, all.toArray(String[]::new));
    }
}
