package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.KetNapTest;

/// What no browser sends: requests that are broken, endless, or two in one. The program refuses them or hangs up; it
/// never fails, never tells its insides, and answers the next one.
@KetNapTest
class BrokenRequestsTests {

    private static final int REQUESTS = Integer.getInteger("hostile.lines", 1_500);
    private static final int ENOUGH = 64 * 1024;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final Pattern INSIDES = Pattern.compile(
            "\\b(java|vn\\.ketnap|org\\.(springframework|postgresql|apache))\\.[a-z]+\\.|\\bat [a-z.]+\\(");

    private static final List<String> METHODS = List.of(
            "GET",
            "POST",
            "HEAD",
            "OPTIONS",
            "PUT",
            "DELETE",
            "TRACE",
            "PATCH",
            "CONNECT",
            "PROPFIND",
            "G\u0000T",
            "",
            "get",
            "X".repeat(9_000));

    private static final List<String> PATHS = List.of(
            "/",
            "/sign-in",
            "/sources",
            "/people/new",
            "/imports",
            "//sources",
            "/../../../../etc/passwd",
            "/assets/..%2f..%2fapplication.properties",
            "/assets/%2e%2e/%2e%2e/application.properties",
            "/assets/..;/..;/application.properties",
            "/sources;jsessionid=1",
            "/%00",
            "/%",
            "/%zz",
            "/a\\b",
            "/\u00ff\u00fe",
            "http://192.0.2.1/",
            "*",
            "",
            "/?" + "a=1&".repeat(3_000),
            "/" + "a".repeat(20_000),
            "/error",
            "/.git/config",
            "/actuator/env",
            "/WEB-INF/web.xml");

    private static final List<String> VERSIONS =
            List.of("HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/1.1 HTTP/1.1", "", "http/1.1");

    private static final List<String> HEADERS = List.of(
            "Host: 127.0.0.1",
            "Host: evil.example",
            "Host: a\u0000b",
            "Host:",
            "Content-Length: 5",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5\r\nContent-Length: 6",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 3",
            "Transfer-Encoding: x",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=" + "b".repeat(500),
            "Content-Type: application/x-www-form-urlencoded; charset=x-no-such",
            "Content-Type: application/json",
            "Content-Type: \u00e1",
            "Cookie: ketnap=\u0001\u0002",
            "Cookie: ketnap=" + "A".repeat(8_000),
            "Cookie: ketnap=Li4vLi4vLi4v; ketnap=b",
            "Cookie: lang=\"><xss7>",
            "Accept-Language: \u00ff,-;q=x",
            "Accept: */*;q=99",
            "Range: bytes=0-1,2-3,4-5,999999999999-",
            "If-Modified-Since: yesterday",
            "X-Forwarded-For: <xss7>",
            "X-Forwarded-Proto: gopher",
            "Expect: 100-continue",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
            " folded: line",
            "no colon at all",
            ": empty name",
            "X: " + "y".repeat(20_000));

    private static final List<String> BODIES = List.of(
            "",
            "a=b",
            "a=%zz&b=%",
            "5\r\nhello\r\n0\r\n\r\n",
            "FFFFFFFFFFFFFFFF\r\n",
            "-1\r\n\r\n",
            "--" + "b".repeat(500)
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\u0000.xlsx\"\r\n\r\n",
            "GET /sources HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "a[0].b=1&a[99999999].b=1&class.classLoader.x=1",
            "\u0000\u0001\u0002\u0003");

    private final Random random = new Random(20_261_129);

    @LocalServerPort
    private int port;

    @Test
    void broken_requests_are_refused_or_hung_up_on_and_the_next_one_is_answered() throws IOException {
        var wrong = new ArrayList<String>();
        var statuses = new TreeMap<String, Integer>();
        for (var n = 0; n < REQUESTS; n++) {
            var request = request();
            var answer = answer(request);
            var status = STATUS.matcher(answer);
            while (status.find()) {
                statuses.merge(status.group(1), 1, Integer::sum);
                if (status.group(1).charAt(0) == '5' && !status.group(1).matches("501|505")) {
                    wrong.add(status.group(1) + ": " + request.substring(0, Math.min(300, request.length())));
                }
            }
            if (INSIDES.matcher(answer).find() || answer.contains("<xss7")) {
                wrong.add("insides: " + request.substring(0, Math.min(300, request.length())));
            }
        }
        assertThat(wrong).as(statuses.toString()).isEmpty();
        assertThat(statuses).as("some are well-formed, most are not").containsKeys("400", "302");
        assertThat(answer("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1\\.1 (200|302)");
    }

    private String request() {
        var words = new StringBuilder(any(METHODS) + " " + any(PATHS) + " " + any(VERSIONS) + "\r\n");
        if (random.nextInt(4) > 0) {
            words.append("Host: 127.0.0.1\r\n");
        }
        for (var n = 0; n < random.nextInt(4); n++) {
            words.append(any(HEADERS)).append("\r\n");
        }
        words.append("Connection: close\r\n\r\n").append(any(BODIES));
        if (random.nextInt(6) == 0) {
            words.setLength(random.nextInt(words.length()));
        }
        return words.toString();
    }

    /// Sends what it is given, says that there is no more, and reads what comes until the program hangs up.
    private String answer(String request) throws IOException {
        var got = new ByteArrayOutputStream();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            var bytes = request.getBytes(StandardCharsets.ISO_8859_1);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            var buffer = new byte[8_192];
            var in = socket.getInputStream();
            for (var read = in.read(buffer); read >= 0 && got.size() < ENOUGH; read = in.read(buffer)) {
                got.write(buffer, 0, read);
            }
        } catch (java.net.SocketException _) {
            // hung up in the middle of what was sent: an answer as good as any
        }
        return got.toString(StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
