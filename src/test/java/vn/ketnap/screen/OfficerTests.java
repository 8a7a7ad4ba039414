package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// The ward's officer at an office PC (cán bộ tổ chức).
@ScreenTest
class OfficerTests {

    @Autowired
    private Screen screen;

    @AfterEach
    void nothing_was_refused() {
        screen.browser().assertNothingRefused();
    }

    @Test
    void the_work_list_begins_with_what_is_overdue_on_26_september_2018() {
        var page = screen.desktop("canbo").open("/");

        assertThat(page.locator(".lead").innerText()).contains("26/09/2018").contains("3 việc quá hạn");
        var late = page.locator(".pile.late .job");
        assertThat(late.count()).isEqualTo(3);
        assertThat(late.first().innerText())
                .contains("Phạm Thanh Bình")
                .contains("HD 01-HD/TW ngày 20/9/2016, điểm 5.4b")
                .contains("Quá hạn 118 ngày");
        assertThat(late.nth(1).innerText()).contains("Phạm Thị Luyến").contains("Quá hạn 8 ngày");
        Browser.picture(page, "todo");
    }

    @Test
    void the_next_step_is_recorded_with_a_day_typed_short_and_stands_on_the_way() {
        var person = screen.named("Lê Thị Mỹ Duyên");
        var page = screen.desktop("canbo").open("/people/" + person.person());
        Screen.press(page, "Đồng ý làm hồ sơ");
        page.locator("#on").fill("5/9/18");
        Screen.press(page, "Lưu");

        assertThat(page.locator(".note.done").innerText()).contains("Đã ghi");
        assertThat(page.locator(".line li", withText("Cho làm hồ sơ")).innerText())
                .contains("05/09/2018");
    }

    @Test
    void the_numbers_of_a_vote_follow_who_was_absent_and_a_number_typed_stays() {
        var page = vote("Nguyễn Đức Khải");
        assertThat(page.inputValue("#official")).isEqualTo("39");
        assertThat(page.inputValue("#excluded")).isEqualTo("0");

        page.locator("label.pick", withText("được miễn sinh hoạt")).first().click();
        page.locator("label.pick", withText("Phùng Duy Khôi")).click();
        assertThat(page.inputValue("#excluded")).isEqualTo("1");
        assertThat(page.inputValue("#present")).isEqualTo("37");
        assertThat(page.locator("[data-sum]").innerText()).contains("38").contains("26 phiếu");

        page.locator("#present").fill("30");
        page.locator("label.pick", withText("Cao Duy Trường")).click();
        assertThat(page.inputValue("#present")).isEqualTo("30");
    }

    @Test
    void more_votes_than_people_are_answered_with_the_sum_beside_them() {
        var page = vote("Nguyễn Đức Khải");
        page.locator("#on").fill("20/9/18");
        page.locator("#in-favour").fill("30");
        page.locator("#against").fill("12");
        Screen.press(page, "Lưu");

        assertThat(page.locator("#votes .err").innerText())
                .contains("30 + 12 = 42 phiếu, nhiều hơn 39 đảng viên chính thức có mặt");
        assertThat(page.inputValue("#on")).isEqualTo("20/09/2018");
        Browser.assertNoSeriousAxe(page);
        Browser.picture(page, "vote-sum");
    }

    @Test
    void a_blocked_act_names_rule_clause_and_way_out_and_stands_with_a_written_reason_until_it_is_put_right() {
        var page = vote("Nguyễn Đức Khải");
        page.locator("#on").fill("20/9/18");
        page.locator("#resolution").fill("27-NQ/CB");
        page.locator("label.pick", withText("Phùng Duy Khôi")).click();
        page.locator("#in-favour").fill("36");
        page.locator("#against").fill("2");
        Screen.press(page, "Lưu");

        var block = page.locator(".refusal.late", withText("Tổng hợp ý kiến")).first();
        assertThat(block.innerText())
                .contains("Chưa ghi được")
                .contains("HD 01-HD/TW ngày 20/9/2016, điểm 3.5")
                .contains("Ghi tổng hợp ý kiến (5-KNĐ).");
        assertThat(block.locator(".ways a").getAttribute("href")).endsWith("/opinions-summarised");
        assertThat(page.inputValue("#resolution")).isEqualTo("27-NQ/CB");
        assertThat(page.inputValue("#present")).isEqualTo("38");
        assertThat(page.locator("input[name=absent]:checked").count()).isOne();
        Browser.assertNoSeriousAxe(page);
        Browser.assertFitsAndSpeaks(page);
        Browser.picture(page, "vote-blocked");

        page.locator("details.stand summary").click();
        Screen.press(page, "Ghi kèm lý do");
        assertThat(page.locator("details.stand .err").innerText()).contains("nêu lý do");
        page.locator("#override").fill("Giấy tờ bản giấy đã đủ, nhập sau.");
        Screen.press(page, "Ghi kèm lý do");
        assertThat(page.locator("main").innerText()).contains("Vẫn ghi, lý do: Giấy tờ bản giấy đã đủ, nhập sau.");

        correct(page);
        retract(page);
    }

    private static void correct(Page page) {
        act(page, "27-NQ/CB").locator("a", linked("Đính chính")).click();
        page.waitForLoadState();
        page.locator("#resolution").fill("28-NQ/CB");
        page.locator("#reason-of-change").fill("Ghi nhầm số.");
        Screen.press(page, "Lưu");
        page.locator("details.stand summary").click();
        page.locator("#override").fill("Giấy tờ bản giấy đã đủ, nhập sau.");
        Screen.press(page, "Ghi kèm lý do");
        assertThat(page.locator(".note.done").innerText()).contains("Đã đính chính");
        assertThat(act(page, "27-NQ/CB").innerText()).contains("đã đính chính");
    }

    private static void retract(Page page) {
        act(page, "27-NQ/CB").locator("a", linked("Hủy ghi nhận")).click();
        page.waitForLoadState();
        Screen.press(page, "Hủy ghi nhận bước này");
        assertThat(page.locator(".field.bad").innerText()).contains("Lý do thay đổi");
        page.locator("#reason-of-change").fill("Ghi nhầm người.");
        Screen.press(page, "Hủy ghi nhận bước này");
        assertThat(act(page, "27-NQ/CB").innerText()).contains("đã hủy ghi nhận");
    }

    private Page vote(String name) {
        var row = screen.named(name);
        return screen.desktop("canbo").open("/cases/" + row.id() + "/cell-voted");
    }

    private static com.microsoft.playwright.Locator act(Page page, String resolution) {
        return page.locator(".acts tbody tr", withText(resolution)).last();
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static com.microsoft.playwright.Locator.LocatorOptions linked(String words) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(words);
    }
}
