package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.access.PhoneCodes;

/// The first day of a real program: empty, with no account.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "ketnap.test=first-run"})
class FirstRunTests {

    @LocalServerPort
    private int port;

    @Test
    void an_empty_program_leads_through_the_first_page_to_the_work_list() {
        try (var browser = Browser.at(port)) {
            var page = browser.open("/");
            assertThat(page.url()).endsWith("/first-run");
            Browser.picture(page, "first-run");
            page.locator("#account").fill("quantri");
            begin(page);
            assertThat(page.locator(".field.bad").count()).isGreaterThanOrEqualTo(4);
            assertThat(page.inputValue("#account")).isEqualTo("quantri");
            Browser.assertNoSeriousAxe(page);

            page.locator("#organisation").fill("Đảng ủy phường Minh Tân");
            page.locator("#code").fill("DU");
            page.locator("#displayName").fill("Vũ Thị Sáu");
            page.locator("#password").fill("hoa sua thang muoi");
            begin(page);
            assertThat(page.url()).endsWith("/sign-in");

            browser.signIn("quantri", "hoa sua thang muoi");
            var own = browser.open("/");
            assertThat(own.url()).endsWith("/account");
            Browser.picture(own, "own-account");
            signsInWithTheKeyOfThisDevice(browser, own);
            signsInWithTheCodeOfAPhone(browser, own);

            var work = browser.open("/");
            assertThat(work.locator("h1").innerText()).isEqualTo("Việc cần làm");
            assertThat(work.locator("body").innerText())
                    .contains("Không nhập thông tin bí mật nhà nước")
                    .doesNotContain("Dữ liệu minh họa");
            Browser.picture(work, "empty-work-list");
            assertThat(browser.go(work, "/first-run")).isEqualTo(404);
        }
    }

    /// A device that knows its user, as Chromium plays it.
    private static void signsInWithTheKeyOfThisDevice(Browser browser, Page page) {
        var device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        device.send(
                "WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                """).getAsJsonObject());

        page.locator("#label").fill("máy ở văn phòng");
        Browser.named(page, AriaRole.BUTTON, "Thêm khóa của máy này").click();
        page.locator("#codes").waitFor();
        assertThat(page.locator("#codes li").allInnerTexts()).hasSize(10);
        Browser.assertNoSeriousAxe(page);
        Browser.picture(page, "recovery-codes");

        signOut(browser, page);
        Browser.picture(page, "sign-in-with-key");
        Browser.named(page, AriaRole.BUTTON, "Đăng nhập bằng khóa truy cập").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Việc cần làm");
    }

    private void signsInWithTheCodeOfAPhone(Browser browser, Page page) {
        browser.go(page, "/account");
        Browser.named(page, AriaRole.BUTTON, "Dùng mã trên điện thoại").click();
        var secret = page.locator("#secret").innerText();
        Browser.assertNoSeriousAxe(page);
        Browser.picture(page, "connect-a-phone");
        page.locator("#code").fill("12");
        page.locator("main button.main").click();
        assertThat(page.locator("#secret").innerText()).isEqualTo(secret);
        page.locator("#code").fill(PhoneCodes.now(secret, 0));
        page.locator("main button.main").click();
        page.locator("#codes").waitFor();
        assertThat(page.locator("#codes li").allInnerTexts()).hasSize(10);

        signOut(browser, page);
        page.locator("input[name=account]").fill("quantri");
        page.locator("input[name=password]").fill("hoa sua thang muoi");
        page.locator("main button.main").click();
        page.waitForURL(url -> url.contains("/sign-in/second"));
        Browser.assertNoSeriousAxe(page);
        Browser.picture(page, "second-step");
        assertThat(browser.go(page, "/")).isEqualTo(200);
        assertThat(page.url()).contains("/sign-in");
        browser.go(page, "/sign-in/second");
        page.locator("#code").fill(PhoneCodes.now(secret, 1));
        page.locator("main button.main").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        browser.go(page, "/account");
        assertThat(page.locator("#sessions").isVisible()).isTrue();
        Browser.assertNoSeriousAxe(page);
        Browser.assertFitsAndSpeaks(page);
        page.setViewportSize(390, 844);
        Browser.assertFitsAndSpeaks(page);
        Browser.picture(page, "own-account-phone");
        page.setViewportSize(1366, 768);
    }

    private static void signOut(Browser browser, Page page) {
        browser.go(page, "/");
        page.locator("button.who").click();
        page.locator("#me form button").click();
        page.waitForURL(url -> url.contains("/sign-in"));
    }

    private static void begin(Page page) {
        page.locator("main button.main").click();
        page.waitForLoadState();
    }
}
