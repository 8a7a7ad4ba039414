package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A person at a screen: an office PC of 1366×768 or a phone 390 wide. Needs Debian's Chromium.
///
/// Every page opened is checked for serious findings of axe, for words without a message and for running off the side;
/// every message of its console about a refused script or style fails the test at [#close].
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// Chromium's headless shell, which draws the same with a third less work; the whole of it where that is not
    /// installed.
    private static final Path EXECUTABLE = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<String> complaints = new java.util.concurrent.CopyOnWriteArrayList<>();
    private BrowserContext context;

    private Browser(int port) {
        address = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(ARGUMENTS));
        context = fresh(1366, 768);
    }

    public static Browser at(int port) {
        return new Browser(port);
    }

    /// From now on an office PC; signed out.
    public Browser desktop() {
        context.close();
        context = fresh(1366, 768);
        return this;
    }

    /// From now on a phone; signed out.
    public Browser phone() {
        context.close();
        context = fresh(390, 844);
        return this;
    }

    /// From now on an office PC whose browser runs no scripts; signed out.
    public Browser withoutScripts() {
        context.close();
        context = chromium.newContext(settings(1366, 768).setJavaScriptEnabled(false));
        return this;
    }

    /// Signs in by the page everybody uses.
    public Browser signIn(String account, String password) {
        signIn(context, account, password).close();
        return this;
    }

    /// Somebody else at an office PC of their own beside this visitor, signed in and on their first page; there
    /// until the browser is closed.
    public Page beside(String account, String password) {
        return signIn(fresh(1366, 768), account, password);
    }

    /// Opens a page of the program and checks what every page owes.
    public Page open(String path) {
        var page = blank();
        assertThat(go(page, path)).as(path).isLessThan(500);
        assertNoSeriousAxe(page);
        assertFitsAndSpeaks(page);
        return page;
    }

    /// An empty page of this visitor; what its console says about refused scripts and styles is kept.
    public Page blank() {
        return watched(context);
    }

    /// Goes to an address and answers with its status; looks at nothing.
    public int go(Page page, String path) {
        return page.navigate(address + path).status();
    }

    /// The status of an address for this visitor, without drawing the page.
    public int ask(Page page, String path) {
        return page.request().get(address + path).status();
    }

    /// From now on in English, by the choice that a reader's browser keeps.
    public Browser english() {
        context.addCookies(List.of(new Cookie("ketnap-reader", "en.normal.usual").setUrl(address)));
        return this;
    }

    /// No finding of axe that is serious or critical.
    public static void assertNoSeriousAxe(Page page) {
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .toList())
                        .toList();
        assertThat(findings).as(page.url()).isEmpty();
    }

    /// The page never scrolls sideways, and every word on it has a message.
    public static void assertFitsAndSpeaks(Page page) {
        var width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) width).intValue())
                .as(page.url() + " runs off the side")
                .isLessThanOrEqualTo(0);
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContainPattern("\\?[a-z]+\\.[a-z.-]+\\?");
    }

    /// A picture of the whole page in `target/screenshots`.
    public static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    /// A picture of the page as it is printed.
    public static void printed(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /// The element with this role and name, as a screen reader finds it.
    public static com.microsoft.playwright.Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// Nothing was refused since the last time somebody asked.
    public void assertNothingRefused() {
        var said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).as("refused by the Content-Security-Policy").isEmpty();
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
        playwright.close();
        assertNothingRefused();
    }

    private Page signIn(BrowserContext visitor, String account, String password) {
        var page = watched(visitor);
        page.navigate(address + "/sign-in");
        page.locator("input[name=account]").fill(account);
        page.locator("input[name=password]").fill(password);
        page.locator("main button.main").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private Page watched(BrowserContext visitor) {
        var page = visitor.newPage();
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
        return page;
    }

    private BrowserContext fresh(int width, int height) {
        return chromium.newContext(settings(width, height));
    }

    /// Without motion: a button whose colour is still fading in has no contrast to be judged by.
    private static com.microsoft.playwright.Browser.NewContextOptions settings(int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN");
    }
}
