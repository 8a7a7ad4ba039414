package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// The CV of somebody (lý lịch 2-KNĐ), as the secretary of the person's cell keeps it.
@ScreenTest
class CvTests {

    @Autowired
    private Screen screen;

    @AfterEach
    void nothing_was_refused() {
        screen.browser().assertNothingRefused();
    }

    @Test
    void a_gap_leads_to_its_line_and_a_line_put_right_shows_what_it_was() {
        var person = screen.named("Nguyễn Thị Minh Chi");
        var page = screen.desktop("bithu.mn").open("/people/" + person.person());
        Screen.press(page, "Lý lịch");
        assertThat(page.locator(".blocks").innerText()).contains("E-15").contains("Chưa có: Mẹ đẻ");

        page.locator("tr", new Page.LocatorOptions().setHasText("Trống"))
                .locator("a")
                .first()
                .click();
        page.locator("#what").fill("học sinh, sinh viên, giáo viên mầm non");
        page.locator("#to").fill("13/2011");
        Screen.press(page, "Lưu");
        assertThat(page.locator(".field.bad").innerText()).contains("Đến tháng");
        assertThat(page.inputValue("#what")).contains("giáo viên mầm non");
        page.locator("#to").fill("nay");
        Screen.press(page, "Lưu");
        assertThat(page.locator("main").innerText()).doesNotContain("Ghi quãng này");

        page.locator("a", new Page.LocatorOptions().setHasText("giáo viên mầm non"))
                .first()
                .click();
        page.waitForLoadState();
        page.locator("#where").fill("phường Hội Hợp");
        page.locator("#reason").fill("Bổ sung nơi ở.");
        Screen.press(page, "Lưu");
        assertThat(page.locator("table").last().innerText()).contains("đã sửa");
        Browser.assertNoSeriousAxe(page);
        Browser.picture(page, "cv");
        page.setViewportSize(390, 844);
        Browser.assertFitsAndSpeaks(page);
        Browser.picture(page, "cv-phone");
    }

    @Test
    void a_relative_is_entered_by_keyboard() {
        var person = screen.named("Nguyễn Thị Minh Chi");
        var page = screen.desktop("canbo").open("/people/" + person.person() + "/cv/relative/new?relation=mother");
        page.locator("#name").fill("Lê Thị Mẹ");
        page.locator("#born").fill("1964");
        page.locator("#party").selectOption("declared");
        page.locator("#name").press("Enter");
        page.waitForLoadState();

        assertThat(page.locator("main").innerText()).contains("Lê Thị Mẹ").contains("chưa ghi chi bộ, đảng bộ");
        Browser.assertNoSeriousAxe(page);
    }
}
