package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// Somebody entered twice, seen while typing, put together and taken apart by the officer.
@ScreenTest
class MergeTests {

    @Autowired
    private Screen screen;

    @AfterEach
    void nothing_was_refused() {
        screen.browser().assertNothingRefused();
    }

    @Test
    void one_entered_twice_is_seen_while_typing_put_together_and_taken_apart() {
        var page = screen.desktop("canbo").open("/cells/TDP02/members/new");
        enter(page, "Trịnh Thị Hai Lần", "5/2/1995");
        Screen.press(page, "Lưu");
        page.navigate(page.url().replaceFirst("/people/.*", "/cells/TDP02/members/new"));
        enter(page, "Trinh Thi Hai Lan", "1995");
        page.locator("#joined").click();
        assertThat(page.locator("[data-same-found] .note").innerText()).contains("Trịnh Thị Hai Lần");
        Screen.press(page, "Lưu");
        assertThat(page.locator(".note.due[role=alert]").innerText()).contains("Trịnh Thị Hai Lần");
        assertThat(page.inputValue("#fullName")).isEqualTo("Trinh Thi Hai Lan");
        page.locator("label.pick", withText("đây là người khác")).click();
        Screen.press(page, "Lưu");

        page.locator("a", withText("Có thể trùng")).first().click();
        page.waitForLoadState();
        Browser.picture(page, "duplicates");
        page.locator("tr", withText("Hai Lần")).locator("a", linked("Gộp")).click();
        page.waitForLoadState();
        Browser.assertNoSeriousAxe(page);
        page.locator("label.pick", withText("Trịnh Thị Hai Lần")).click();
        page.locator("label.pick", withText("05/02/1995")).click();
        page.locator("#birthReason").fill("Theo giấy khai sinh.");
        Browser.picture(page, "merge");
        Screen.press(page, "Gộp thành một người");
        assertThat(page.locator(".note.done").innerText()).contains("Đã gộp");
        assertThat(page.locator("h1").innerText()).contains("Trịnh Thị Hai Lần");

        page.locator("a", withText("Có thể trùng")).first().click();
        page.waitForLoadState();
        page.locator("li", withText("Hai Lần")).locator("a", linked("Bỏ gộp")).click();
        page.waitForLoadState();
        Browser.assertNoSeriousAxe(page);
        Browser.assertFitsAndSpeaks(page);
        Screen.press(page, "Bỏ gộp");
        assertThat(page.locator(".field.bad").innerText()).contains("Lý do bỏ gộp");
        page.locator("#reason").fill("Hai chị em họ.");
        Screen.press(page, "Bỏ gộp");
        assertThat(page.locator(".note.done").innerText()).contains("Đã bỏ gộp");
    }

    private static void enter(Page page, String name, String birth) {
        page.locator("#fullName").fill(name);
        page.locator("#birth").fill(birth);
        page.locator("label.pick", withText("Nữ")).click();
        page.locator("#joined").fill("3/2/2018");
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static com.microsoft.playwright.Locator.LocatorOptions linked(String words) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(words);
    }
}
