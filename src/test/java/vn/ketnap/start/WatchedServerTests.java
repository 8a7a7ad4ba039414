package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.json.JsonParserFactory;

/// What whoever looks after a server learns of the program, and what nobody learns from it.
class WatchedServerTests {

    private static final String CANARY = "Hoàng Yến Canary";
    private static final String NUMBER = "079199012345";
    private static final List<String> SECRETS = List.of("Canary", "Yến", "Y%E1%BA%BFn", NUMBER);

    @TempDir
    Path temp;

    @Test
    void health_and_figures_are_told_and_no_log_holds_what_was_typed_even_when_the_program_fails() throws Exception {
        var metrics = freePort();
        var settings = Map.of("KETNAP_LOG", "json", "KETNAP_METRICS_PORT", String.valueOf(metrics));
        assertThat(OneProgram.with(settings, "import", "src/main/resources/demo/to-chuc.xlsx", "--data", data())
                        .end())
                .isZero();
        assertThat(temp.resolve("data/seal.head"))
                .as("a command seals what it wrote")
                .isNotEmptyFile();
        var program = OneProgram.with(settings, "serve", "--port", "0", "--data", data());
        var address = address(program);
        try (var clerk = new Clerk(address)) {
            assertThat(asked(address + "health/ready")).isEqualTo("200 yes\n");
            clerk.foundsTheWard("DU");
            clerk.signsIn();
            assertThat(clerk.introduces("Nguyễn Thị An", "MN")).isTrue();
            breakTable();
            fails(clerk, address);

            var figures = asked("http://127.0.0.1:" + metrics + "/metrics");
            assertThat(figures)
                    .contains(
                            "http_server_requests_seconds_count{method=\"POST\",status=\"500\",uri=\"/people/new\"} 1",
                            "uri=\"/people/{",
                            "hikaricp_connections_active ",
                            "ketnap_sums_waiting_changes ",
                            "ketnap_seal_age_seconds ",
                            "ketnap_compiled_reports_waiting 0",
                            "ketnap_measures_missing 0");
            assertThat(figures).doesNotContain(SECRETS);
            assertThat(asked(address + "metrics"))
                    .as("on the port of the pages")
                    .startsWith("302");

            assertThat(logged()).contains("\"message\":\"fault ", "DataIntegrityViolationException", "Faults");
            assertThat(logged() + program.words()).doesNotContain(SECRETS);
            logged().lines()
                    .forEach(line -> assertThat(line)
                            .startsWith("{\"@timestamp\":\"")
                            .satisfies(one -> JsonParserFactory.getJsonParser().parseMap(one)));

            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
            var patience = new Patience(Duration.ofSeconds(20));
            while (asked(address + "health/ready").startsWith("200") && patience.left()) {
                patience.pause();
            }
            assertThat(asked(address + "health/ready")).isEqualTo("503 no\n");
            assertThat(asked(address + "health/live")).isEqualTo("200 yes\n");
        } finally {
            program.kill();
        }
        assertThat(Files.readString(temp.resolve("data/database.log"))).doesNotContain(SECRETS);
    }

    /// Bad input in every field of a form, addresses and headers that nobody has, and a fault of the
    /// database whose own words hold the whole row.
    private static void fails(Clerk clerk, String address) throws IOException, InterruptedException {
        var word = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);
        for (var path :
                List.of("/people/" + word, "/cases/" + NUMBER, "/" + word, "/sources?q=" + word + "&order=" + word)) {
            assertThat(clerk.page(path).statusCode()).as(path).isLessThan(500);
        }
        var typed = new HashMap<String, String>();
        for (var field : List.of("fullName", "birth", "identityNumber", "sex", "cell", "by", "on", CANARY)) {
            typed.put(field, CANARY + NUMBER);
        }
        assertThat(clerk.fills("/people/new", typed).statusCode()).isEqualTo(422);
        assertThat(clerk.fills("/sign-in", Map.of("account", CANARY, "password", NUMBER))
                        .statusCode())
                .isLessThan(500);
        spoken(address, "GET /people/" + CANARY + "|<" + NUMBER + " HTTP/1.1\r\nHost: " + CANARY + "\r\n\r\n");
        spoken(address, NUMBER + " / HTTP/1.1\r\nHost: x\r\nCookie: ketnap=" + CANARY + "\r\n\r\n");
        var broken = clerk.fills(
                "/people/new",
                Map.of("fullName", CANARY, "cell", "MN", "by", "women", "on", "05/01/2018", "another", "x"));
        assertThat(broken.statusCode()).isEqualTo(500);
    }

    /// The row is refused by a rule that the program does not know, and the database's complaint quotes it.
    private void breakTable() throws IOException, SQLException {
        var folder = DataFolder.existing(Path.of(data()));
        try (var owner = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + Postmaster.port(folder).orElseThrow() + "/ketnap",
                        "ketnap_keeper",
                        Passwords.of(folder.passwords()).keeper());
                var statement = owner.createStatement()) {
            statement.execute("alter table people.person_version add check (full_name !~ 'Canary')");
        }
    }

    private String logged() throws IOException {
        return Files.readString(temp.resolve("data/ketnap.log"));
    }

    private String data() {
        return temp.resolve("data").toString();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(temp.resolve("data/database/postmaster.pid")).getFirst());
    }

    private static String address(OneProgram program) {
        return program.until("Kết Nạp: ").words().replaceFirst("(?s).*Kết Nạp: (\\S+).*", "$1");
    }

    private static String asked(String address) throws IOException, InterruptedException {
        try (var anybody = HttpClient.newHttpClient()) {
            var answer = anybody.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    /// What no browser would send.
    private static void spoken(String address, String words) throws IOException {
        var port = URI.create(address).getPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
