package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Scope;

/// The program behind pgbouncer, which lends a connection for one transaction (`./test server`).
@Tag("server")
class PooledServerTests {

    private static final String SECRET = "mat-khau-cua-may-chu";

    private static final String LASTING = """
            select concat_ws(' ', current_user, current_setting('enable_seqscan'),
                current_setting('default_transaction_isolation'),
                'scope=' || coalesce(current_setting('ketnap.scope', true), ''))
            """;

    private final String name = "pooled_" + UUID.randomUUID().toString().substring(0, 8);
    private final Database.Login owner = new Database.Login(name, SECRET);
    private final Database.Login node = new Database.Login(name + "_node", SECRET);

    @TempDir
    Path temp;

    @BeforeEach
    void accounts() {
        assumeTrue(Files.isExecutable(Pooler.PROGRAM), "pgbouncer is not installed");
        TestServer.keeperDoes("create role " + owner.user() + " login password '" + SECRET + "'");
        TestServer.keeperDoes("create role " + node.user() + " login password '" + SECRET + "' in role ketnap_app");
        TestServer.keeperDoes("grant ketnap_app to " + owner.user());
        TestServer.keeperDoes("create database " + name + " owner " + owner.user());
    }

    @AfterEach
    void noAccounts() {
        TestServer.keeperDoes("drop database if exists " + name + " with (force)");
    }

    @Test
    void clerks_work_through_it_at_once_and_nothing_lasts_on_its_connections() throws Exception {
        try (var pooler = Pooler.of(temp.resolve("pooler"), name, 3, node)) {
            assertThat(program(pooler, "import", "src/main/resources/demo/to-chuc.xlsx")
                            .end())
                    .isZero();
            var program = program(pooler, "serve", "--port", "0");
            var address = program.until("Kết Nạp: ").words().replaceFirst("(?s).*Kết Nạp: (\\S+).*", "$1");
            try (var clerk = new Clerk(address);
                    var clerks = Executors.newFixedThreadPool(4)) {
                clerk.foundsTheWard("DU");
                clerk.signsIn();
                clerk.page("/people/new");
                var all = List.of("Lan", "Mai", "Cúc", "Trúc", "Sen", "Đào", "Huệ", "Ngọc").stream()
                        .map(one -> clerks.submit(() -> clerk.introduces("Nguyễn Thị " + one, "MN")))
                        .toList();
                for (var one : all) {
                    assertThat(one.get()).isTrue();
                }
                assertThat(clerk.page("/sources").body()).contains("Nguyễn Thị Trúc", "Nguyễn Thị Sen");
                assertThat(lasting(pooler)).containsOnly(node.user() + " on read committed scope=");
                assertThat(program(pooler, "verify").end()).isZero();
                assertThat(program(pooler, "rebuild", "--check").end()).isZero();
            } finally {
                assertThat(program.stop()).isIn(0, 143);
            }
            assertThat(Files.readString(temp.resolve("data/ketnap.log"))).doesNotContain("ERROR");
        }
    }

    /// One connection, so that each transaction comes to the one that the last one left.
    @Test
    void a_scope_ends_with_its_transaction_and_whoever_comes_next_sees_nothing() throws SQLException {
        var direct = OutsideDatabase.at(TestServer.url(name), owner);
        Migrations.all(direct).migrate();
        try (var pooler = Pooler.of(temp.resolve("pooler"), name, 1, node)) {
            var database = OutsideDatabase.pooled(direct, pooler.url(name), node);
            try (var rooms = (HikariDataSource)
                    DatabaseConfiguration.rooms(database, DatabaseConfiguration.migrations(database))) {
                var transactions = DatabaseConfiguration.transactions(rooms, database);
                var work = new TransactionTemplate(transactions);
                work.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
                var db = JdbcClient.create(rooms);
                ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                        .run(() -> work.executeWithoutResult(_ -> {
                            assertThat(said(db, "show transaction_isolation")).isEqualTo("repeatable read");
                            assertThat(said(db, "select current_setting('ketnap.scope')"))
                                    .isNotEmpty();
                            assertThat(said(db, "show enable_seqscan")).isEqualTo("off");
                            db.sql(
                                            "insert into journal.line (at, account, what, subject) values (now(), 'x', 'y', 'z')")
                                    .update();
                        }));
                assertThat(lasting(pooler)).containsOnly(node.user() + " on read committed scope=");
                assertThat(said(db, "select count(*)::text from people.person")).isEqualTo("0");
            }
        }
    }

    @Test
    void the_account_that_owns_the_tables_is_not_let_through_it() {
        try (var pooler = Pooler.of(temp.resolve("pooler"), name, 1, owner)) {
            var direct = OutsideDatabase.at(TestServer.url(name), owner);

            assertThatThrownBy(() -> OutsideDatabase.pooled(direct, pooler.url(name), owner))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("KETNAP_POOL_USER");
        }
    }

    private static String said(JdbcClient db, String question) {
        return db.sql(question).query(String.class).single();
    }

    /// What the next stranger finds on a connection that was lent before; all of them are asked, at once.
    private List<String> lasting(Pooler pooler) throws SQLException {
        var url = pooler.url(name) + "?prepareThreshold=0";
        try (var one = DriverManager.getConnection(url, node.user(), SECRET)) {
            one.setAutoCommit(false);
            try (var first = one.createStatement();
                    var row = first.executeQuery(LASTING)) {
                row.next();
                return List.of(row.getString(1));
            }
        }
    }

    private OneProgram program(Pooler pooler, String... words) {
        var environment = new HashMap<>(Map.of(
                "KETNAP_DATABASE_URL", TestServer.url(name),
                "KETNAP_DATABASE_USER", owner.user(),
                "KETNAP_DATABASE_PASSWORD", SECRET));
        environment.put("KETNAP_POOL_URL", pooler.url(name));
        environment.put("KETNAP_POOL_USER", node.user());
        environment.put("KETNAP_POOL_PASSWORD", SECRET);
        var all = new java.util.ArrayList<>(List.of(words));
        all.addAll(List.of("--data", temp.resolve("data").toString()));
        return OneProgram.with(environment, all.toArray(String[]::new));
    }
}
