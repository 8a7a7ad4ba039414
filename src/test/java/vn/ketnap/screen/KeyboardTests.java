package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The main path without a mouse: from signing in to a remark.
@ScreenTest
class KeyboardTests {

    private static final int FAR = 150;

    @Autowired
    private Screen screen;

    @Test
    void a_remark_is_recorded_by_keyboard_alone() {
        var browser = screen.browser().desktop();
        var page = browser.blank();
        browser.go(page, "/sign-in");
        tabTo(page, "account");
        page.keyboard().type("canbo");
        tabTo(page, "password");
        page.keyboard().type(Screen.password("canbo"));
        enter(page);
        assertThat(page.url()).endsWith("/");

        skipToContent(page);
        tabTo(page, "Trần Hoàng Lập");
        enter(page);
        skipToContent(page);
        tabTo(page, "Việc khác");
        page.keyboard().press("Enter");
        tabTo(page, "Ghi nhận xét");
        enter(page);
        tabTo(page, "on");
        page.keyboard().type("25/9/18");
        tabTo(page, "strengths");
        page.keyboard().type("Hoàn thành tốt nhiệm vụ.");
        tabTo(page, "Lưu");
        enter(page);

        assertThat(page.locator(".said").first().innerText())
                .contains("25/09/2018")
                .contains("Hoàn thành tốt");
    }

    /// The first thing a keyboard reaches leads past the menu.
    private static void skipToContent(Page page) {
        page.keyboard().press("Tab");
        assertThat(name(page)).isEqualTo("Đến nội dung chính");
        page.keyboard().press("Enter");
    }

    /// Goes on until the field or the words are reached; each place is seen to be marked.
    private static void tabTo(Page page, String name) {
        for (var i = 0; i < FAR; i++) {
            if (name(page).equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat(marked(page)).as("no mark on " + name(page)).isTrue();
        }
        throw new AssertionError("the keyboard never reaches " + name);
    }

    private static String name(Page page) {
        return (String) page.evaluate(
                "(() => { const at = document.activeElement; return (at.name || at.innerText || '').trim(); })()");
    }

    private static boolean marked(Page page) {
        return (boolean) page.evaluate("(() => { const at = document.activeElement;"
                + " if (at === document.body) return true; const look = getComputedStyle(at);"
                + " return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2; })()");
    }

    private static void enter(Page page) {
        var before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
        page.waitForLoadState();
    }
}
