package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The main path without a mouse: from signing in to a remark.
@ScreenTest
class KeyboardTests {

    @Autowired
    private Screen screen;

    @Test
    void a_remark_is_recorded_by_keyboard_alone() {
        var browser = screen.browser().desktop();
        var page = browser.blank();
        browser.go(page, "/sign-in");
        var keyboard = new Keyboard(page);
        keyboard.types("account", "canbo")
                .types("password", Screen.password("canbo"))
                .enters();
        assertThat(page.url()).endsWith("/");

        keyboard.skipsToContent().follows("Trần Hoàng Lập");
        keyboard.skipsToContent().presses("Việc khác", "Enter").follows("Ghi nhận xét");
        keyboard.types("on", "25/9/18")
                .types("strengths", "Hoàn thành tốt nhiệm vụ.")
                .follows("Lưu");

        assertThat(page.locator(".said").first().innerText())
                .contains("25/09/2018")
                .contains("Hoàn thành tốt");
    }
}
