package vn.ketnap.start;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Asks a running demo for the page of results as each of three accounts sees it, one after the other:
/// `PageTimes PORT TIMES [ADDRESS]`.
final class PageTimes {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    private PageTimes(String base) {
        this.base = base;
    }

    public static void main(String[] words) throws Exception {
        var base = "http://127.0.0.1:" + words[0];
        var times = Integer.parseInt(words[1]);
        var address = words.length > 2 ? words[2] : "/reports";
        for (var account : new String[] {"thamdinh", "capuy", "captren"}) {
            var page = new PageTimes(base);
            page.signIn(account);
            var bytes = 0;
            for (var i = 0; i < times / 2; i++) {
                bytes = page.ask(address).length();
            }
            var took = new long[times];
            for (var i = 0; i < times; i++) {
                var start = System.nanoTime();
                page.ask(address);
                took[i] = System.nanoTime() - start;
            }
            Arrays.sort(took);
            System.out.printf(
                    "%s %s: median %.1f ms, best %.1f, nine of ten under %.1f; %d kB%n",
                    account, address, took[times / 2] / 1e6, took[0] / 1e6, took[times * 9 / 10] / 1e6, bytes / 1000);
        }
    }

    private void signIn(String account) throws Exception {
        var csrf = CSRF.matcher(ask("/sign-in"));
        if (!csrf.find()) {
            throw new IllegalStateException("no sign-in page");
        }
        var form = "_csrf=" + plain(csrf.group(1)) + "&account=" + account + "&password=minh-hoa-" + account;
        var request = HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(account + ": " + answer.statusCode());
        }
    }

    private String ask(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + address)).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static String plain(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
