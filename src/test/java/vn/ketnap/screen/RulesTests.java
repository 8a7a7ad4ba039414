package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;

/// What the regulation says stands on the page before an act is recorded.
@ScreenTest
class RulesTests {

    @Autowired
    private Screen screen;

    @Test
    void a_vote_that_fails_is_shown_as_not_carried_before_and_after_it_is_recorded() {
        var person = screen.named("Trịnh Tiến Lợi");
        var page = screen.desktop("canbo").open("/cases/" + person.id() + "/recognition-voted");
        page.locator("#on").fill("20/9/18");
        page.locator("#proposal").selectOption("strike-off");
        page.locator("#in-favour").fill("1");
        page.locator("#against").fill("2");
        Screen.press(page, "Lưu");

        assertThat(page.locator("main").innerText())
                .contains("Chưa ghi")
                .contains("1 trên")
                .contains("HD 01-HD/TW ngày 20/9/2016");
        assertThat(page.inputValue("#in-favour")).isEqualTo("1");
        Browser.picture(page, "vote-fails");

        Screen.press(page, "Lưu");
        assertThat(page.locator(".note.done").innerText()).contains("Đã ghi");
        assertThat(page.locator("table.acts tbody tr").first().innerText())
                .contains("ADM-DEL-VOTE")
                .contains("1 trên");
        assertThat(page.locator(".person .tag").first().innerText()).isEqualTo("Đảng viên dự bị");
    }

    @Test
    void a_question_only_people_can_judge_is_answered_on_its_own_page_and_goes_away() {
        var person = screen.named("Nguyễn Thị Minh Chi");
        var page = screen.desktop("canbo").open("/people/" + person.person());
        assertThat(page.locator(".blocks").innerText()).contains("công dân Việt Nam");
        Browser.picture(page, "person-asked");

        page.locator(".blocks a[href*='/judged']").first().click();
        page.waitForLoadState();
        assertThat(page.inputValue("#rule")).isEqualTo("ADM-CITIZEN");
        page.locator("#on").fill("20/9/18");
        page.locator("#outcome").selectOption("met");
        page.locator("#ground").fill("Nghị quyết chi bộ số 12-NQ/CB ngày 20/9/2018");
        Screen.press(page, "Lưu");

        assertThat(page.locator(".note.done").innerText()).contains("Đã ghi");
        assertThat(page.locator(".nextstep").innerText()).doesNotContain("công dân Việt Nam");
        assertThat(page.locator("table.acts tbody tr").first().innerText()).contains("Ghi kết luận");
    }

    @Test
    void a_person_on_the_way_shows_who_considers_and_who_decides() {
        var person = screen.named("Nguyễn Thị Minh Chi");
        var page = screen.desktop("canbo").open("/people/" + person.person());

        assertThat(page.locator("section[aria-labelledby=chain]").innerText())
                .contains("Chi bộ")
                .contains("Ban Thường vụ Thành ủy");
    }
}
