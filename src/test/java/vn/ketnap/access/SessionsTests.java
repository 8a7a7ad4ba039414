package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.basics.Actor;

/// Sessions lie in the database, can be seen by their owner, and ended from elsewhere.
@KetNapTest
class SessionsTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[0-9a-f]{64}/end)\"");
    private static final String PASSWORD = "mot cau de nho 2018";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondStep second;

    @Autowired
    private JdbcClient db;

    @Test
    void a_session_can_be_ended_from_another_one() {
        var name = account();
        var office = signedIn(name, "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Edg/140.0");
        var home = signedIn(name, "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");

        var page = home.get("/account").body();
        assertThat(page).contains("Edge · Windows").contains("Firefox · Linux").contains("phiên này");
        var end = END.matcher(page);
        assertThat(end.find()).isTrue();
        assertThat(home.post(end.group(1), page, "").statusCode()).isEqualTo(303);

        assertThat(office.get("/account").statusCode()).isEqualTo(302);
        assertThat(home.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void pages_opened_at_the_same_moment_in_one_session_are_all_shown() throws Exception {
        var name = account();
        for (var round = 0; round < 5; round++) {
            var office = signedIn(name, "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
            try (var tabs = Executors.newFixedThreadPool(8)) {
                for (var tab : tabs.invokeAll(
                        Collections.<Callable<HttpResponse<String>>>nCopies(8, () -> office.get("/account")))) {
                    assertThat(tab.get().statusCode()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void all_other_sessions_can_be_ended_at_once_and_none_of_anybody_else() {
        var name = account();
        var stranger = signedIn(account(), "");
        var one = signedIn(name, "");
        var two = signedIn(name, "");
        var here = signedIn(name, "");

        here.post("/account/sessions/end", here.get("/account").body(), "");

        assertThat(one.get("/account").statusCode()).isEqualTo(302);
        assertThat(two.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_ends_a_session_of_somebody_else_by_its_mark() {
        var other = account();
        var theirs = signedIn(other, "");
        signedIn(other, "");
        var mark = END.matcher(theirs.get("/account").body());
        assertThat(mark.find()).isTrue();
        var me = signedIn(account(), "");

        me.post(mark.group(1), me.get("/account").body(), "");

        assertThat(END.matcher(theirs.get("/account").body()).find()).isTrue();
    }

    @Test
    void a_session_lies_in_the_database_with_the_name_of_its_account() {
        var name = account();
        signedIn(name, "");

        assertThat(db.sql("select count(*) from access.session where principal_name = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_password_changed_between_the_two_steps_ends_the_way_in() {
        var name = account();
        var own = accounts.actor(accounts.find(name).orElseThrow());
        second.begin(own);
        var secret = second.begun(own).orElseThrow().secret();
        assertThat(second.confirm(own, PhoneCodes.now(secret, 0))).isPresent();
        var visitor = new Visitor("");
        visitor.post("/sign-in", visitor.get("/sign-in").body(), "account=" + name + "&password=" + word(PASSWORD));
        var page = visitor.get("/sign-in/second");
        assertThat(page.statusCode()).isEqualTo(200);

        accounts.reset(name, Actor.program("test"));

        assertThat(visitor.post("/sign-in/second", page.body(), "code=" + PhoneCodes.now(secret, 1))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/sign-in");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    private String account() {
        var name = "phien-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(name, "Nguyễn Thị Phiên", PASSWORD, false, Actor.program("test"));
        return name;
    }

    private Visitor signedIn(String account, String agent) {
        var visitor = new Visitor(agent);
        visitor.post("/sign-in", visitor.get("/sign-in").body(), "account=" + account + "&password=" + word(PASSWORD));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        return visitor;
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A browser with cookies of its own.
    private final class Visitor {

        private final String agent;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Visitor(String agent) {
            this.agent = agent;
        }

        HttpResponse<String> get(String path) {
            return send(request(path).build());
        }

        HttpResponse<String> post(String path, String page, String form) {
            var token = TOKEN.matcher(page);
            assertThat(token.find()).isTrue();
            return send(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + word(token.group(1)) + "&" + form))
                    .build());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("User-Agent", agent.isEmpty() ? "test" : agent);
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
