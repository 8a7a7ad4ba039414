package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// The main path where the browser runs no scripts at all.
@ScreenTest
class WithoutScriptsTests {

    @Autowired
    private Screen screen;

    @Test
    void from_the_work_list_to_a_recorded_step() {
        var browser = screen.withoutScripts("canbo");
        var page = browser.blank();
        browser.go(page, "/");
        page.locator("a:text-is('Trần Thị Nhung')").first().click();
        page.locator("details summary", new Page.LocatorOptions().setHasText("Việc khác"))
                .click();
        page.locator("a:text-is('Giao nhiệm vụ')").click();
        page.locator("#on").fill("3/9/18");
        page.locator("#task").fill("Vận động hội viên tham gia hiến máu.");
        page.locator("#due").fill("31/12/18");
        Screen.press(page, "Lưu");

        assertThat(page.locator(".note.done").innerText()).contains("Đã ghi");
        assertThat(page.locator(".acts tbody tr").allInnerTexts())
                .anySatisfy(row -> assertThat(row).contains("03/09/2018").contains("Giao nhiệm vụ"));
    }

    @Test
    void the_roll_is_read_and_counted_by_the_server() {
        var browser = screen.withoutScripts("canbo");
        var page = browser.blank();
        browser.go(page, "/cases/" + screen.named("Nguyễn Đức Khải").id() + "/cell-voted");
        page.locator("#resolution").fill("27-NQ/CB");
        page.locator("#in-favour").fill("30");
        page.locator("#against").fill("1");
        page.locator("label.pick", new Page.LocatorOptions().setHasText("được miễn sinh hoạt"))
                .first()
                .click();

        page.locator("#on").fill("20/9/18");
        Screen.press(page, "Lưu");
        assertThat(page.locator(".note.due").innerText()).contains("tính lại");
        assertThat(page.inputValue("#excluded")).isEqualTo("1");

        page.locator("#on").fill("1/6/16");
        page.locator("#present").fill("20");
        Screen.press(page, "Tính lại");
        assertThat(page.locator("#roll .hint").innerText()).contains("01/06/2016");
        assertThat(page.inputValue("#official")).isNotEqualTo("39");
        assertThat(page.inputValue("#present")).isEqualTo("20");
        assertThat(page.inputValue("#resolution")).isEqualTo("27-NQ/CB");
        assertThat(page.inputValue("#in-favour")).isEqualTo("30");
        Browser.picture(page, "vote-without-scripts");
    }

    @Test
    void letters_contrast_and_language_are_chosen_by_plain_buttons() {
        var browser = screen.withoutScripts("canbo");
        var page = browser.blank();
        browser.go(page, "/sources");
        page.locator(".band button[name=size][value=large]").click();
        page.locator(".band button[name=contrast]").click();
        page.locator(".band button[name=language]").click();

        assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("large");
        assertThat(page.locator("html").getAttribute("data-contrast")).isEqualTo("more");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.url()).endsWith("/sources");
        Browser.picture(page, "sources-large-contrast-english");
    }
}
