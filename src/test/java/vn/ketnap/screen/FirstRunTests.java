package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;

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
            var work = browser.open("/");
            assertThat(work.locator("h1").innerText()).isEqualTo("Việc cần làm");
            assertThat(work.locator("body").innerText())
                    .contains("Không nhập thông tin bí mật nhà nước")
                    .doesNotContain("Dữ liệu minh họa");
            Browser.picture(work, "empty-work-list");
            assertThat(browser.go(work, "/first-run")).isEqualTo(404);
        }
    }

    private static void begin(Page page) {
        page.locator("main button.main").click();
        page.waitForLoadState();
    }
}
