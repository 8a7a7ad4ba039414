package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;

/// Every form of activities and of supervision, as an officer fills it in.
@KetNapTest
class WorkBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private WorkWards wards;

    @Test
    void an_officer_records_an_activity_links_somebody_corrects_it_and_removes_it() {
        var ward = wards.ward();
        ward.person(ward.cell(), "Nguyễn Thị An");
        try (var browser = Browser.at(port).signIn(ward.officer(), WorkWards.PASSWORD)) {
            var page = browser.open("/activities");
            press(page, "Ghi hoạt động");
            press(page, "Lưu");
            assertThat(page.locator("#from-err").innerText()).isNotBlank();
            look(page, "activity-form");
            page.locator("#org").selectOption(ward.code(ward.cell()));
            page.locator("#kind").selectOption("mass-mobilisation");
            page.locator("#name").fill("Ngày Chủ nhật xanh");
            page.locator("#from").fill("22/4/18");
            page.locator("#members").fill("20");
            press(page, "Lưu");
            assertThat(page.locator("h1").innerText()).isEqualTo("Ngày Chủ nhật xanh");

            press(page, "Thêm người được phát hiện");
            page.locator("#q").fill("nguyen thi an");
            press(page, "Tìm");
            look(page, "activity-noticed");
            page.getByLabel("Chọn Nguyễn Thị An").check();
            press(page, "Ghi người được phát hiện");
            assertThat(page.locator("main").innerText()).contains("Nguyễn Thị An");

            press(page, "Sửa hoạt động");
            page.locator("#others").fill("45");
            press(page, "Lưu");
            assertThat(page.locator(".facts").innerText()).contains("45");
            look(page, "activity");
            Browser.printed(page, "activity-print");

            press(page, "Bỏ hoạt động");
            look(page, "activity-removal");
            page.locator("#reason").fill("ghi trùng");
            press(page, "Bỏ hoạt động");
            assertThat(page.locator(".note.late").innerText()).contains("ghi trùng");
        }
    }

    @Test
    void an_officer_plans_a_visit_records_it_and_follows_a_recommendation_until_it_is_closed() {
        var ward = wards.ward();
        try (var browser = Browser.at(port).signIn(ward.officer(), WorkWards.PASSWORD)) {
            var page = browser.open("/supervision");
            press(page, "Thêm cuộc kiểm tra, giám sát");
            press(page, "Lưu");
            assertThat(page.locator("#topics-err").innerText()).isNotBlank();
            look(page, "visit-form");
            page.locator("#org").selectOption(ward.code(ward.cell()));
            page.getByLabel("Kiểm tra", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("#month").fill("9/2018");
            page.locator("#leader").fill("Phó Bí thư Đảng ủy");
            page.getByLabel("Hồ sơ kết nạp, công nhận").check();
            press(page, "Lưu");
            look(page, "visit-planned");

            press(page, "Ghi đã tiến hành");
            page.locator("#held").fill("5/9/18");
            page.locator("#present").fill("Chi ủy chi bộ");
            page.locator("#checked").fill("Sổ theo dõi hồ sơ");
            press(page, "Lưu");
            finding(page);
            recommendation(page);
            look(page, "visit");
            Browser.printed(page, "visit-print");
            page = browser.open("/supervision");
            look(page, "supervision");
            assertThat(page.locator("main").innerText()).contains("Không có kiến nghị nào chưa xong");
        }
    }

    private static void finding(Page page) {
        press(page, "Thêm phát hiện");
        page.getByLabel("Hồ sơ kết nạp, công nhận").check();
        page.locator("#fact").fill("3 hồ sơ thiếu bản sao giấy chứng nhận");
        look(page, "visit-finding");
        press(page, "Lưu");
        assertThat(page.locator("main").innerText()).contains("3 hồ sơ thiếu bản sao");
    }

    private static void recommendation(Page page) {
        press(page, "Thêm kiến nghị");
        page.locator("#words").fill("Bổ sung bản sao vào hồ sơ");
        page.locator("#due").fill("20/9/18");
        press(page, "Lưu");
        assertThat(page.locator("main").innerText()).contains("Quá hạn 6 ngày");
        press(page, "Theo dõi");
        look(page, "visit-recommendation");
        page.locator("#closed").fill("24/9/18");
        press(page, "Lưu");
        assertThat(page.locator("#how-err").innerText()).isNotBlank();
        page.locator("#how").fill("Chi ủy đã bổ sung");
        press(page, "Lưu");
        assertThat(page.locator("main").innerText()).contains("Xong ngày 24/09/2018");
    }

    /// Seen whole, accessible and as wide as the screen, also on a phone.
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
        page.locator("main a:text-is(\"%s\"), main button:text-is(\"%s\")".formatted(name, name))
                .first()
                .click();
        page.waitForLoadState();
    }
}
