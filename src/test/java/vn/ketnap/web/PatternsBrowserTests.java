package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;

@SpringBootTest(
        classes = WebGround.class,
        properties = {"ketnap.demo=true", "ketnap.second-step=offered"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PatternsBrowserTests {

    @LocalServerPort
    int port;

    @Test
    void every_tag_is_accessible_on_a_pc_and_on_a_phone() {
        try (var browser = Browser.at(port)) {
            Browser.picture(browser.open("/work?as=officer"), "patterns");
            Browser.printed(browser.open("/work?as=officer"), "patterns-print");
            Browser.picture(browser.open("/work"), "patterns-signed-out");
            Browser.picture(browser.phone().open("/work?as=officer"), "patterns-phone");
            Browser.picture(browser.open("/nowhere"), "fault-phone");
        }
    }

    @Test
    void letters_grow_at_once_and_stay_large_on_the_next_page() {
        try (var browser = Browser.at(port)) {
            var page = browser.open("/work?as=officer");
            Browser.named(page, AriaRole.BUTTON, "Chữ to hơn (A+)").click();
            assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("large");

            page.navigate("http://localhost:" + port + "/work?as=officer");
            assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("large");
            Browser.assertNoSeriousAxe(page);
        }
    }

    @Test
    void a_day_is_written_out_when_its_field_is_left() {
        try (var browser = Browser.at(port)) {
            var page = browser.open("/work?as=officer");
            page.locator("#on").fill("7/3/13");
            page.locator("#present").focus();

            assertThat(page.locator("#on").inputValue()).isEqualTo("07/03/2013");
        }
    }

    @Test
    void the_language_changes_without_any_script_of_ours() {
        try (var browser = Browser.at(port)) {
            var page = browser.open("/work?as=officer");
            Browser.named(page, AriaRole.BUTTON, "English (EN)").first().click();

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }
}
