package vn.ketnap.planning.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.planning.PlannedWard;

/// The plan of a year as the officer works it, at an office PC and on a phone.
@KetNapTest
class PlanBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PlannedWard wards;

    @Test
    void an_officer_types_targets_by_keyboard_puts_them_right_approves_and_amends() {
        var ward = wards.made();
        try (var browser = Browser.at(port).signIn(ward.officer(), PlannedWard.PASSWORD)) {
            var page = browser.open("/plans");
            page.locator("main a", new Page.LocatorOptions().setHasText("Lập kế hoạch năm 2018"))
                    .click();
            look(page, "plan-edit");
            suggest(page, ward);
            type(page, ward);

            press(page, "Ghi phê duyệt");
            look(page, "plan-approve");
            page.locator("#on").fill("15/1/18");
            page.locator("#document").fill("03-KH/ĐU");
            enter(page);
            assertThat(page.locator("main").innerText()).contains("Văn bản số 03-KH/ĐU, ngày 15/01/2018");

            press(page, "Điều chỉnh");
            page.locator("#reason").fill("Chi bộ tổ 4 có thêm nguồn");
            page.locator("#admitted-" + ward.second()).fill("2");
            enter(page);
            assertThat(page.locator("main").innerText())
                    .contains("Lý do điều chỉnh: Chi bộ tổ 4 có thêm nguồn", "Kết nạp: 1 → 2");
            look(page, "plan");
            Browser.printed(page, "plan-print");
        }
    }

    private static void suggest(Page page, PlannedWard.Ward ward) {
        page.locator("#percent").fill("62,5");
        press(page, "Chia theo số đảng viên");
        assertThat(page.locator("#admitted-" + ward.first()).inputValue()).isEqualTo("2");
        assertThat(page.locator("#admitted-" + ward.second()).inputValue()).isEqualTo("1");
        look(page, "plan-suggested");
    }

    /// From one field to the next by Tab; Enter saves.
    private static void type(Page page, PlannedWard.Ward ward) {
        page.getByLabel("Có", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#admitted-" + ward.first()).focus();
        page.keyboard().press("Tab");
        page.keyboard().type("3");
        page.keyboard().press("Tab");
        page.keyboard().type("1");
        enter(page);
        assertThat(page.locator("#women-" + ward.first() + "-err").innerText())
                .contains("nữ 3, nhiều hơn số kết nạp 2");
        assertThat(page.locator("#young-" + ward.first()).inputValue()).isEqualTo("1");
        look(page, "plan-refused");
        page.locator("#women-" + ward.first()).fill("1");
        enter(page);
        assertThat(page.locator(".note.done").innerText()).contains("các chi bộ cộng lại kết nạp 3");
    }

    /// Enter sends the form; the page that answers it is waited for.
    private static void enter(Page page) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303,
                () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    private static void look(Page page, String name) {
        Browser.assertNoSeriousAxe(page);
        Browser.assertFitsAndSpeaks(page);
        Browser.picture(page, name);
        page.setViewportSize(390, 844);
        Browser.assertFitsAndSpeaks(page);
        Browser.picture(page, name + "-phone");
        page.setViewportSize(1366, 768);
    }

    private static void press(Page page, String name) {
        var button = Browser.named(page, AriaRole.BUTTON, name);
        (button.count() > 0
                        ? button.first()
                        : Browser.named(page, AriaRole.LINK, name).first())
                .click();
        page.waitForLoadState();
    }
}
