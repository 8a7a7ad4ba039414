package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// A leader and the officer look at the figures of the ward and ask who is behind them.
@ScreenTest
class ReportsTests {

    private static final String EIGHT_MONTHS = "/reports?from=1/1/2018&to=31/8/2018";

    @Autowired
    private Screen screen;

    @AfterEach
    void nothing_was_refused() {
        screen.browser().assertNothingRefused();
    }

    @Test
    void a_bar_leads_to_the_people_it_counts_and_a_person_to_the_file() {
        var page = screen.desktop("capuy").open(EIGHT_MONTHS);
        assertThat(page.locator(".sentence").innerText()).contains("29", "06 đảng viên mới", "6/13", "15");
        assertThat(page.locator(".tgt.total").innerText()).contains("6/13", "Chậm 3");

        page.locator(".tgt.total a").click();
        page.waitForURL("**/reports/people**");
        assertThat(page.locator("h1").innerText()).contains("Kết nạp");
        assertThat(page.locator("tbody tr").count()).isEqualTo(6);
        page.locator("tbody tr a").first().click();
        page.waitForURL("**/people/**");
        assertThat(page.locator("h1").innerText()).isNotEmpty();
    }

    @Test
    void a_report_is_chosen_a_figure_opened_and_the_report_kept_as_handed_in() {
        var page = screen.desktop("canbo").open(EIGHT_MONTHS);
        page.locator("details summary").first().click();
        page.locator(".links a", withText("Cơ cấu đảng viên mới")).click();
        page.waitForURL("**/reports/table**");
        assertThat(page.locator("tbody tr", withText("Nữ")).first().innerText()).contains("50");
        page.locator("tbody tr", withText("Nữ")).first().locator("a").first().click();
        page.waitForURL("**/reports/people**");
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        page.goBack();

        Screen.press(page, "Chốt số liệu đã gửi");
        assertThat(page.locator(".nextstep").innerText())
                .contains("Cơ cấu đảng viên mới", "Số hiện nay vẫn như lúc chốt");
        Browser.assertNoSeriousAxe(page);
    }

    @Test
    void the_brief_answers_in_one_page() {
        var page = screen.desktop("capuy").open("/reports/brief?from=1/1/2018&to=31/8/2018");

        assertThat(page.locator(".brief").innerText())
                .contains(
                        "6/13",
                        "chậm 3 người",
                        "Cùng kỳ năm trước: 15",
                        "Chi bộ TDP số 1: 0/1",
                        "Chi bộ chưa có nguồn");
        Browser.printed(page, "brief-print");
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
