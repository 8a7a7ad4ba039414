package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program on a server that somebody else looks after: `KETNAP_DATABASE_URL`, `_USER`, `_PASSWORD`.
class OutsideServerTests {

    private static final String PASSWORD = "mat-khau-cua-may-chu";

    private final String name =
            "outside_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @TempDir
    Path temp;

    @Test
    void an_ordinary_owner_is_told_what_to_ask_for_and_then_everything_works() throws Exception {
        ordinaryOwner();
        var refused = program("import", "src/main/resources/demo/to-chuc.xlsx");
        assertThat(refused.end()).isEqualTo(2);
        var asked = "grant ketnap_app to " + name;
        assertThat(refused.words()).contains(asked).doesNotContain("Exception");

        TestServer.keeperDoes(asked);
        var imported = program("import", "src/main/resources/demo/to-chuc.xlsx");
        assertThat(imported.end()).as(imported.words()).isZero();
        servesAndAnswersBeside();
        assertThat(ask("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'admission'"))
                .isEqualTo(name);
        assertThat(temp.resolve("data/database")).doesNotExist();
    }

    @Test
    void a_session_lives_on_at_another_node_when_its_node_is_killed() throws Exception {
        ordinaryOwner();
        TestServer.keeperDoes("grant ketnap_app to " + name);
        assertThat(program("import", "src/main/resources/demo/to-chuc.xlsx").end())
                .isZero();
        var one = program("serve", "--port", "0");
        var first = address(one);
        var other = new HashMap<>(environment(PASSWORD));
        other.put("KETNAP_KEY_FILE", temp.resolve("data/identity.key").toString());
        var two = OneProgram.with(
                other, "serve", "--port", "0", "--data", temp.resolve("other").toString());
        try (var clerk = new Clerk(first)) {
            clerk.foundsTheWard("DU");
            clerk.signsIn();
            assertThat(clerk.introduces("Nguyễn Thị An", "MN")).isTrue();
            var there = clerk.at(address(two));
            nothingIsBroughtWhile2Work();
            one.kill();
            Clerk.expectRedirect(there.sendsAgain());
            assertThat(there.page("/sources").body()).containsOnlyOnce(">Nguyễn Thị An<");
            assertThat(there.introduces("Trần Thị Bình", "MN")).isTrue();
        } finally {
            one.kill();
            two.stop();
        }
        assertThat(ask("select string_agg(recorded_by, ',') from admission.act"))
                .isEqualTo("canbo,canbo");
    }

    private void nothingIsBroughtWhile2Work() {
        var backup = temp.resolve("backup.ketnap").toString();
        assertThat(program("backup", backup).end()).isZero();
        var brought = program("bring", backup);
        assertThat(brought.end()).isEqualTo(2);
        assertThat(brought.words()).contains("Còn 2 chương trình khác", "serve, http://127.0.0.1:");
    }

    private static String address(OneProgram program) {
        return program.until("Kết Nạp: ").words().replaceFirst("(?s).*Kết Nạp: (\\S+).*", "$1");
    }

    @Test
    void a_wrong_password_is_refused_in_a_sentence() {
        ordinaryOwner();
        var refused = OneProgram.with(
                environment("wrong"),
                "report",
                "results",
                "--data",
                temp.resolve("data").toString());

        assertThat(refused.end()).isEqualTo(2);
        assertThat(refused.words()).contains("Không kết nối được", "No connection to", name);
        assertThat(refused.words().lines()).hasSize(2);
    }

    @Test
    void a_server_that_is_not_there_is_refused_in_a_sentence() {
        var login = new Database.Login("x", "x");

        assertThatThrownBy(() -> OutsideDatabase.at("jdbc:postgresql://127.0.0.1:1/x", login))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("No connection to jdbc:postgresql://127.0.0.1:1/x");
    }

    @Test
    void the_demo_never_runs_on_a_server() {
        var environment = Map.of("KETNAP_DATABASE_URL", "postgresql://127.0.0.1:1/x");

        assertThatThrownBy(() -> OutsideDatabase.of(environment, DataFolder.Kind.DEMO))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Unset KETNAP_DATABASE_URL");
    }

    @Test
    void a_server_older_than_15_is_refused_with_both_versions() {
        assertThatThrownBy(() -> OutsideDatabase.assertNewEnough("jdbc:postgresql://old/x", 14))
                .isInstanceOf(Refusal.class)
                .hasMessage("The server jdbc:postgresql://old/x is PostgreSQL 14; the program needs PostgreSQL 15"
                        + " or newer.");
        assertThatCode(() -> OutsideDatabase.assertNewEnough("jdbc:postgresql://new/x", 15))
                .doesNotThrowAnyException();
    }

    private void servesAndAnswersBeside() throws IOException, SQLException {
        var program = program("serve", "--port", "0");
        try {
            try (var clerk = new Clerk(address(program))) {
                clerk.foundsTheWard("DU");
                clerk.signsIn();
                assertThat(clerk.introduces("Nguyễn Thị An", "MN")).isTrue();
            }
            var beside = program("rebuild", "--check", "--as", "canbo");
            assertThat(beside.end()).as(beside.words()).isZero();
            var stranger = program("rebuild", "--as", "ai-do");
            assertThat(stranger.end()).isEqualTo(2);
            assertThat(stranger.words()).contains("There is no account ai-do");
            var named = program("import", "src/main/resources/demo/to-chuc.xlsx", "--as", "canbo");
            assertThat(named.end()).as(named.words()).isZero();
        } finally {
            program.stop();
        }
        assertThat(ask("select string_agg(account, ',' order by id) from journal.line where what like 'import%'"))
                .isEqualTo("cli:" + System.getProperty("user.name") + ",canbo");
        assertThat(ask("select recorded_by from admission.act")).isEqualTo("canbo");
    }

    /// An account that owns a database and may make no roles.
    private void ordinaryOwner() {
        TestServer.keeperDoes("create role " + name + " login password '" + PASSWORD + "'");
        TestServer.keeperDoes("create database " + name + " owner " + name);
    }

    private OneProgram program(String... words) {
        var all = new java.util.ArrayList<>(List.of(words));
        all.addAll(List.of("--data", temp.resolve("data").toString()));
        return OneProgram.with(environment(PASSWORD), all.toArray(String[]::new));
    }

    private Map<String, String> environment(String password) {
        var environment = new HashMap<String, String>();
        environment.put("KETNAP_DATABASE_URL", TestServer.url(name));
        environment.put("KETNAP_DATABASE_USER", name);
        environment.put("KETNAP_DATABASE_PASSWORD", password);
        return environment;
    }

    private String ask(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(TestServer.url(name), name, PASSWORD);
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
