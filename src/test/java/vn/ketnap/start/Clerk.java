package vn.ketnap.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A clerk at a browser without scripts: reads pages, sends forms.
final class Clerk implements AutoCloseable {

    private static final String ACCOUNT = "canbo";
    private static final String PASSWORD = "mot cau that dai 2018";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final String address;
    private final HttpClient browser;
    private final Sent last;

    /// The form sent last.
    private static final class Sent {
        private String action = "";
        private String type = "";
        private String body = "";
        private boolean unanswered;
    }

    /// @param address of the program, with a slash at the end
    Clerk(String address) {
        this(address, browser(), new Sent());
    }

    private Clerk(String address, HttpClient browser, Sent last) {
        this.address = address;
        this.browser = browser;
        this.last = last;
    }

    /// The same browser at another node of the program, as a proxy would send it there.
    Clerk at(String other) {
        return new Clerk(other, browser, last);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /// Where a page is answered, or whatever status the program gives; never follows.
    HttpResponse<String> page(String path) throws IOException {
        return send(request(path).GET());
    }

    /// Founds the organisation of this code and the clerk's own account.
    void foundsTheWard(String code) throws IOException {
        expectRedirect(fills("/first-run", Map.of("organisation", "Phường", "code", code, "displayName", "Cán bộ")));
    }

    void signsIn() throws IOException {
        expectRedirect(fills("/sign-in", Map.of("back", "/")));
    }

    /// Introduces somebody: a person, a case and its first act; true when the program says that they are recorded.
    boolean introduces(String name, String cell) throws IOException {
        var answer = introducing(name, cell, "");
        return redirects(answer) && location(answer).contains("/people/");
    }

    /// What the program answers then.
    HttpResponse<String> introducing(String name, String cell, String birth) throws IOException {
        return fills(
                "/people/new",
                Map.of(
                        "fullName",
                        name,
                        "cell",
                        cell,
                        "birth",
                        birth,
                        "by",
                        "women",
                        "on",
                        "05/01/2018",
                        "another",
                        "true"));
    }

    HttpResponse<String> fills(String path, Map<String, String> typed) throws IOException {
        return sends(path, path, typed);
    }

    /// Fills a form that stands on one page and is sent to another address.
    HttpResponse<String> sends(String path, String action, Map<String, String> typed) throws IOException {
        var all = new HashMap<>(typed);
        all.putAll(hidden(path));
        all.putIfAbsent("account", ACCOUNT);
        all.putIfAbsent("password", PASSWORD);
        last.action = action;
        last.type = "application/x-www-form-urlencoded";
        last.body = all.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return sendsAgain();
    }

    /// Sends a file and the fields of the form beside it.
    HttpResponse<String> sendsFile(String path, String name, String content, Map<String, String> typed)
            throws IOException {
        var all = new HashMap<>(typed);
        all.putAll(hidden(path));
        var edge = "----" + UUID.randomUUID();
        last.action = path;
        last.type = "multipart/form-data; boundary=" + edge;
        last.body = all.entrySet().stream()
                        .map(one -> part(edge, "name=\"" + one.getKey() + "\"", one.getValue()))
                        .collect(Collectors.joining())
                + part(edge, "name=\"file\"; filename=\"" + name + "\"", content)
                + "--" + edge + "--\r\n";
        return sendsAgain();
    }

    private static String part(String edge, String of, String words) {
        return "--" + edge + "\r\nContent-Disposition: form-data; " + of + "\r\n\r\n" + words + "\r\n";
    }

    /// The form sent last, as it was.
    HttpResponse<String> sendsAgain() throws IOException {
        last.unanswered = true;
        var answer = send(request(last.action)
                .header("Content-Type", last.type)
                .POST(HttpRequest.BodyPublishers.ofString(last.body)));
        last.unanswered = false;
        return answer;
    }

    /// Whether nothing came back for the form sent last: nobody knows what became of it.
    boolean waitsForAnAnswer() {
        return last.unanswered;
    }

    /// What a form carries without being asked.
    private Map<String, String> hidden(String path) throws IOException {
        var form = page(path).body();
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IOException("no form at " + path + ": " + form);
        }
        var hidden = new HashMap<>(Map.of("_csrf", token.group(1)));
        var once = ONCE.matcher(form);
        if (once.find()) {
            hidden.put("_once", once.group(1));
        }
        var version = VERSION.matcher(form);
        if (version.find()) {
            hidden.put("version", version.group(1));
        }
        return hidden;
    }

    static boolean redirects(HttpResponse<String> answer) {
        return answer.statusCode() == 303 || answer.statusCode() == 302;
    }

    /// Where an answer sends to, from the slash on.
    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getRawPath)
                .orElse("");
    }

    static void expectRedirect(HttpResponse<String> answer) throws IOException {
        if (!redirects(answer)) {
            throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path.substring(1))).timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
