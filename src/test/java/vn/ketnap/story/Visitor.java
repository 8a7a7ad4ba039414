package vn.ketnap.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/// Somebody signed in at a browser without scripts: opens pages, fills in the forms that stand on them, presses the
/// button.
final class Visitor implements AutoCloseable {

    private final String address;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /// @param address of the program, without a slash at the end
    Visitor(String address, String account, String password) {
        this.address = address;
        sends(opens("/sign-in").type("account", account).type("password", password));
    }

    OfferedForm opens(String path) {
        return opens(path, path);
    }

    /// The form of a page that is sent to this address.
    OfferedForm opens(String path, String action) {
        var page = page(path);
        return OfferedForm.of(page, path.replaceFirst("\\?.*", ""), action)
                .orElseThrow(() -> new AssertionError("no form for " + action + " at " + path + ": " + said(page)));
    }

    /// The page, which has to be there.
    String page(String path) {
        var answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " at " + path);
        }
        return answer.body();
    }

    /// Presses the first button of the form.
    String sends(OfferedForm form) {
        return sends(form, "");
    }

    /// Presses a button. What the rules say is looked at once and the button pressed again.
    ///
    /// @return the address that follows
    String sends(OfferedForm form, String button) {
        var answer = posted(form, button);
        if (answer.statusCode() == 422) {
            var again = OfferedForm.of(answer.body(), form.action(), form.action())
                    .filter(one -> !one.value("seen").equals(form.value("seen")));
            if (again.isPresent()) {
                answer = posted(again.get(), button);
            }
        }
        var to = answer.headers().firstValue("Location");
        if (answer.statusCode() / 100 != 3 || to.isEmpty()) {
            throw new AssertionError(answer.statusCode() + " from " + form.action() + " to " + form.filled() + ": "
                    + said(answer.body()));
        }
        return to.get().replaceFirst("^https?://[^/]*", "").replaceFirst("\\?.*", "");
    }

    private HttpResponse<String> posted(OfferedForm form, String button) {
        var pressed = button.isEmpty() ? "" : "&" + button + "=true";
        var body = form.filled().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> encoded(one.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + pressed)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The words of a page, without its markup.
    static String words(String page) {
        var from = Math.max(0, page.lastIndexOf("<main"));
        var until = page.indexOf("</main>", from);
        return page.substring(from, until < 0 ? page.length() : until)
                .replaceAll("(?s)<option.*?</option>", "")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private static String said(String page) {
        var words = words(page);
        return words.substring(0, Math.min(1500, words.length()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
