package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.Browser.named;
import static vn.ketnap.desk.TreeBrowserTests.save;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.People;

/// Members, their roll and their identity numbers, as an officer and a secretary meet them.
@KetNapTest
class MembersBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    @Autowired
    private Numbers numbers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rights rights;

    @Test
    void people_and_cells_are_found_from_the_band_without_diacritics_and_by_citizen_number() {
        var ward = ward();
        var binh = ward.member(ward.cell, "Phạm Thanh Bình");
        var stranger = ward();
        stranger.member(stranger.cell, "Phạm Thanh Bình");
        var number = number(binh);
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = find(browser.open("/"), "pham thanh binh");
            assertThat(page.locator("section[aria-labelledby=pp] tbody tr").count())
                    .isEqualTo(1);
            assertThat(page.locator("section[aria-labelledby=pp] tbody").innerText())
                    .contains("Phạm Thanh Bình", "02/03/1970", "Đảng viên chính thức");

            page = find(page, "pham thạnh binh");
            assertThat(page.locator("main [role=status]").innerText()).contains("Không tìm thấy");

            page = find(page, "to 3 " + ward.mark);
            assertThat(page.locator("section[aria-labelledby=og]").innerText()).contains("Chi bộ tổ 3 " + ward.mark);

            page = find(page, number);
            named(page, AriaRole.LINK, "Phạm Thanh Bình").click();
            assertThat(page.locator("main").innerText())
                    .contains("•••••••••" + number.substring(9))
                    .doesNotContain(number);
            named(page, AriaRole.BUTTON, "Hiện số định danh").click();
            assertThat(page.locator("main").innerText()).contains(number);
            Browser.assertNoSeriousAxe(page);
        }
        try (var browser = Browser.at(port).signIn(stranger.officer(), OwnWard.PASSWORD)) {
            var page = find(browser.open("/find"), number);
            assertThat(page.locator("main [role=status]").innerText())
                    .contains("Hỏi cấp trên")
                    .doesNotContain("Bình");
        }
    }

    @Test
    void a_number_somebody_else_has_is_a_question_here_and_one_for_the_level_above_elsewhere() {
        var ward = ward();
        var binh = ward.member(ward.other, "Phạm Thanh Bình");
        var an = ward.member(ward.cell, "Nguyễn Thị An");
        var stranger = ward();
        var far = stranger.member(stranger.cell, "Đỗ Văn Xa");
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = giveNumber(browser, an, number(binh));
            assertThat(page.locator("#number-err").innerText()).contains("Có phải cùng một người không?");
            assertThat(named(page, AriaRole.LINK, "Phạm Thanh Bình").count()).isEqualTo(1);

            page = giveNumber(browser, an, number(far));
            assertThat(page.locator("#number-err").innerText()).contains("hỏi cấp trên");
            assertThat(page.locator("main").innerText()).doesNotContain("Đỗ Văn Xa");
        }
    }

    @Test
    void a_member_temporarily_elsewhere_leaves_the_denominator_from_that_day_on() {
        var ward = ward();
        ward.member(ward.cell, "Nguyễn Thị An");
        ward.member(ward.cell, "Phạm Thanh Bình");
        try (var browser = Browser.at(port).signIn(ward.secretary(), OwnWard.PASSWORD)) {
            var page = browser.open("/cells/" + ward.code("A"));
            assertThat(sum(page)).containsExactly("2", "0", "2");

            named(page, AriaRole.LINK, "Phạm Thanh Bình").click();
            Browser.picture(page, "member");
            page.locator("main .tools a.main").click();
            page.getByLabel("Sinh hoạt tạm thời nơi khác").check();
            page.locator("#from").fill("1/9/2018");
            save(page);
            assertThat(page.locator("main").innerText()).contains("Sinh hoạt tạm thời nơi khác", "từ 01/09/2018");

            page = browser.open("/cells/" + ward.code("A"));
            assertThat(sum(page)).containsExactly("2", "1", "1");
            page.locator("#on").fill("31/8/2018");
            named(page, AriaRole.BUTTON, "Xem").click();
            assertThat(sum(page)).containsExactly("2", "0", "2");
            Browser.printed(page, "cell-print");
        }
    }

    @Test
    void a_member_entered_by_hand_stands_in_the_roll_from_the_day_said() {
        var ward = ward();
        ward.member(ward.other, "Hoàng Thị Mai");
        try (var browser = Browser.at(port).signIn(ward.secretary(), OwnWard.PASSWORD)) {
            var page = browser.open("/cells/" + ward.code("A") + "/members/new");
            page.locator("#fullName").fill("Hoàng Thị Lan");
            page.locator("#joined").fill("3/2/2010");
            page.locator("#official").fill("3/2/2009");
            save(page);
            assertThat(page.locator("#official-err").innerText()).contains("trước ngày vào Đảng");
            page.locator("#official").fill("3/2/2011");
            page.locator("#since").fill("1/9/2018");
            save(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Hoàng Thị Lan");

            page = browser.phone()
                    .signIn(ward.secretary(), OwnWard.PASSWORD)
                    .open("/cells/" + ward.code("A") + "?on=31/8/2018");
            assertThat(page.locator("#roll").innerText()).contains("chưa có đảng viên nào");
            page = browser.open("/cells/" + ward.code("A") + "?on=1/9/2018");
            assertThat(page.locator("#roll").innerText()).contains("Hoàng Thị Lan");
            Browser.picture(page, "cell-phone");
        }
    }

    private OwnWard ward() {
        return new OwnWard(organizations, people, accounts, rights);
    }

    private String number(PersonRef person) {
        var number = "026" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
        TestDatabase.everywhere(() -> numbers.give(person, number, Actor.program("test")));
        return number;
    }

    private static Page giveNumber(Browser browser, PersonRef person, String number) {
        var page = browser.open("/people/" + person + "/edit");
        page.locator("#number").fill(number);
        page.locator("main form.card button.main").click();
        assertThat(page.locator("#number").inputValue()).isEqualTo(number);
        return page;
    }

    private static Page find(Page page, String words) {
        page.locator("#find").fill(words);
        page.locator("#find").press("Enter");
        page.waitForURL(url -> url.contains("/find?q="));
        return page;
    }

    private static List<String> sum(Page page) {
        return page.locator(".sum b").allInnerTexts();
    }
}
