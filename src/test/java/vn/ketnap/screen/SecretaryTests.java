package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// The secretary of one cell with a phone (bí thư chi bộ).
@ScreenTest
class SecretaryTests {

    private static final int MOST_PRESSES = 10;

    @Autowired
    private Screen screen;

    private int presses;

    @Test
    void only_the_own_cell_is_seen() {
        var page = screen.phone("bithu.mn").open("/sources");

        assertThat(page.locator("#cell option").allInnerTexts())
                .containsExactly("Tất cả", "Chi bộ Trường Mầm non Hội Hợp");
        assertThat(page.locator("tbody tr").count()).isGreaterThan(5);
        assertThat(page.locator("tbody tr").allInnerTexts())
                .allSatisfy(row -> assertThat(row).contains("Chi bộ Trường Mầm non Hội Hợp"));
        Browser.picture(page, "secretary-sources-phone");
    }

    @Test
    void somebody_of_another_cell_is_not_here() {
        var other = screen.anyOf("TDP01");
        var browser = screen.phone("bithu.mn");
        var page = browser.blank();

        assertThat(browser.go(page, "/people/" + other.person())).isEqualTo(404);
        assertThat(page.locator("main").innerText())
                .contains("Không có trang này")
                .doesNotContain(other.fullName());
        assertThat(browser.go(page, "/cases/" + other.id() + "/remarked")).isEqualTo(404);
        Browser.assertNoSeriousAxe(page);
    }

    @Test
    void a_remark_is_recorded_in_fewer_than_ten_presses() {
        var page = screen.phone("bithu.mn").open("/");
        press(page, "button.menu-btn");
        press(page, "#menu a[href='/sources']");
        press(page, "tbody th a:text-is('Phùng Thị Hòa')");
        press(page, "details summary:text-is('Việc khác')");
        press(page, "a:text-is('Ghi nhận xét')");
        type(page, "#on", "26/9/18");
        type(page, "#strengths", "Tham gia đầy đủ các buổi sinh hoạt.");
        press(page, "main button.main");

        assertThat(page.locator(".note.done").innerText()).contains("Đã ghi");
        assertThat(page.locator(".said").first().innerText())
                .contains("Tham gia đầy đủ")
                .contains("26/09/2018");
        assertThat(presses).isLessThan(MOST_PRESSES);
        Browser.picture(page, "secretary-person-phone");
    }

    private void press(Page page, String what) {
        page.locator(what).first().click();
        page.waitForLoadState();
        presses++;
    }

    private void type(Page page, String field, String words) {
        page.locator(field).fill(words);
        presses++;
    }
}
