package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.Browser.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Accounts;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;

/// The tree and its seats, as an officer works on them.
@KetNapTest
class TreeBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rights rights;

    @Test
    void the_officer_renames_a_cell_from_a_day_on_and_sees_both_periods() {
        var ward = ward();
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = browser.open("/organizations/" + ward.code("A") + "/change");
            page.locator("#from").fill("1/10/2018");
            page.locator("#name").fill("Chi bộ khu phố 3");
            save(page);

            assertThat(page.locator("h1").innerText()).isEqualTo("Chi bộ tổ 3 " + ward.mark);
            assertThat(status(page)).contains("01/10/2018");
            assertThat(rows(page.locator("section[aria-labelledby=hs]")))
                    .containsSubsequence("Chi bộ khu phố 3", "Chi bộ tổ 3 " + ward.mark);

            page = browser.open("/cells");
            assertThat(page.locator("main").innerText()).contains("Chi bộ tổ 3 " + ward.mark);
            Browser.picture(
                    browser.phone().signIn(ward.officer(), OwnWard.PASSWORD).open("/cells"), "cells-phone");
        }
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays() {
        var ward = ward();
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = browser.open("/organizations/" + ward.code("W") + "/end");
            page.locator("#from").fill("1/10/2018");
            save(page);
            assertThat(page.locator("#from-err").innerText()).contains("còn tổ chức hoạt động vào ngày 01/10/2018");
            assertThat(page.locator("#from").inputValue()).isEqualTo("01/10/2018");

            page = browser.open("/organizations/" + ward.code("W") + "/change");
            page.locator("#from").fill("1/1/2010");
            save(page);
            assertThat(page.locator("#from-err").innerText()).contains("ở trước khi");

            page = browser.open("/organizations/" + ward.code("W") + "/new");
            page.locator("#code").fill(ward.code("b"));
            page.locator("#name").fill("Chi bộ tổ 5");
            page.locator("#kind").selectOption("residential-cell");
            page.locator("#from").fill("1/10/2018");
            save(page);
            assertThat(page.locator("#code-err").innerText()).contains("đã dùng cho một tổ chức khác");
            page.locator("#code").fill(ward.code("C"));
            save(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Chi bộ tổ 5");
        }
    }

    @Test
    void a_new_secretary_takes_over_and_the_page_says_whose_term_ended() {
        var ward = ward();
        ward.member(ward.cell, "Lê Thị Cũ");
        ward.member(ward.cell, "Trần Văn Mới");
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            seat(browser, ward, "1/6/2017", "Lê Thị Cũ");
            var page = seat(browser, ward, "1/9/2018", "Trần Văn Mới");

            assertThat(status(page)).contains("Nhiệm kỳ của Lê Thị Cũ kết thúc");
            assertThat(rows(page.locator("section[aria-labelledby=st]")))
                    .contains("Trần Văn Mới")
                    .doesNotContain("Lê Thị Cũ");

            named(page, AriaRole.LINK, "Thôi giữ chức vụ").click();
            page.locator("#until").fill("20/9/2018");
            save(page);
            assertThat(page.locator("section[aria-labelledby=st]").innerText()).contains("Chưa ghi ai giữ chức vụ");
            Browser.picture(page, "organisation");
        }
    }

    private OwnWard ward() {
        return new OwnWard(organizations, people, accounts, rights);
    }

    private static Page seat(Browser browser, OwnWard ward, String from, String name) {
        var page = browser.open("/organizations/" + ward.code("A") + "/seats/new");
        page.locator("#from").fill(from);
        page.getByLabel("Bí thư", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#person").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
        save(page);
        return page;
    }

    static void save(Page page) {
        page.locator("main form.card button.main").click();
        page.waitForLoadState();
    }

    private static String status(Page page) {
        return page.locator("main [role=status]").innerText();
    }

    private static List<String> rows(Locator section) {
        return section.locator("tbody th").allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .toList();
    }
}
