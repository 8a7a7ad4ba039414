package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.Browser;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;

/// The officer at a screen without scripts: adopts a number, enters others, takes one back, prints it all.
@AutumnOf2026
class AmendmentsBrowserTests {

    private static final Actor PROGRAM = Actor.program("test");
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rights rights;

    @AfterEach
    void take_everything_back() {
        AmendedBook.inForce(amendments.all()).forEach(one -> amendments.revoke(one.id(), "hết thử", PROGRAM));
    }

    @Test
    void the_officer_adopts_a_number_sees_it_gone_and_prints_what_is_read_back() {
        var name = officer();
        try (var browser = Browser.at(port).withoutScripts().signIn(name, "mot mat khau dai")) {
            var page = browser.blank();
            browser.go(page, "/regulation/unknown");
            assertThat(page.locator("tbody").innerText()).contains("Giá trị giấy chứng nhận", "60 tháng");
            page.locator("input[value=certificate-valid]").check();
            press(page, "Nhận dùng giá trị cũ");
            assertThat(page.locator("#reason-err").innerText()).contains("chưa ghi gì");
            assertThat(page.locator("input[value=certificate-valid]").isChecked())
                    .isTrue();
            page.locator("#reason").fill("Thành ủy hướng dẫn tiếp tục như cũ");
            press(page, "Nhận dùng giá trị cũ");

            assertThat(page.locator(".note.done").innerText()).contains("1 con số");
            assertThat(page.locator("tbody").innerText()).doesNotContain("Giá trị giấy chứng nhận");
            browser.go(page, "/regulation/amendments");
            assertThat(page.locator("tbody tr").first().innerText())
                    .contains("Giá trị giấy chứng nhận", "08/04/2026", "60 tháng", "như cũ", name);
            browser.go(page, "/regulation/amendments.yaml");
            var printed = page.locator("pre").innerText();
            var read = NumberFile.quantities(
                    Place.document("printed", new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8))));
            assertThat(read.keySet()).containsExactly("certificate-valid");
            assertThat(read.values()).noneMatch(one -> one.isUnknown(LocalDate.of(2026, 10, 1)));
        }
    }

    @Test
    void a_share_typed_in_vietnamese_and_days_off_are_entered_and_one_is_taken_back() {
        try (var browser = Browser.at(port).withoutScripts().signIn(officer(), "mot mat khau dai")) {
            var page = browser.blank();
            browser.go(page, "/regulation/amendments/new?number=cell-share");
            page.locator("#from").fill("5/2/26");
            page.locator("#value").fill("gần hết");
            page.locator("#clause").fill("3.6b");
            press(page, "Lưu");
            assertThat(page.locator("#value-err").innerText()).contains("ít nhất 2/3");
            assertThat(page.locator("#document-err").innerText()).contains("Chưa ghi văn bản");
            assertThat(page.inputValue("#from")).contains("5/02/2026");
            assertThat(page.inputValue("#clause")).isEqualTo("3.6b");
            page.locator("#value").fill("quá 1/2");
            page.locator("#document").fill("HD 99-HD/TW ngày 1/2/2026");
            press(page, "Lưu");
            assertThat(page.locator("tbody tr").first().innerText()).contains("quá 1/2", "05/02/2026", "điểm 3.6b");

            browser.go(page, "/regulation/amendments/days");
            page.locator("#off").fill("24/11/26; 4/2/2027");
            page.locator("#year").fill("2027");
            page.locator("#document").fill("Thông báo thử");
            press(page, "Lưu");
            assertThat(page.locator("tbody").innerText()).contains("Ngày nghỉ", "24/11/2026", "Năm 2027");

            browser.go(page, "/regulation/calendar");
            assertThat(page.locator("main").innerText()).contains("Nhập tại đây", "24/11/2026", "04/02/2027");
            browser.go(page, "/regulation/amendments");

            page.locator("tbody tr").nth(3).locator("a").click();
            page.locator("#reason").fill("nhập nhầm");
            press(page, "Rút lại");
            assertThat(page.locator("tbody tr").nth(3).innerText()).contains("Đã rút lại", "nhập nhầm");
        }
        assertThat(amendments.number("cell-share").orElseThrow().values()).noneMatch(Value::entered);
    }

    @Test
    void every_page_is_whole_on_a_pc_a_phone_and_paper() {
        amendments.adopt(List.of("reply-in", "sealed-first"), "tiếp tục dùng", PROGRAM);
        amendments.revoke(amendments.all().getLast().id(), "nhầm", PROGRAM);
        try (var browser = Browser.at(port).signIn(officer(), "mot mat khau dai")) {
            pages().forEach((name, path) -> {
                var page = browser.open(path);
                Browser.picture(page, "regulation-" + name);
                Browser.printed(page, "regulation-" + name + "-print");
                page.setViewportSize(390, 844);
                Browser.assertFitsAndSpeaks(page);
                Browser.picture(page, "regulation-" + name + "-phone");
                page.close();
            });
        }
    }

    private Map<String, String> pages() {
        var id = AmendedBook.inForce(amendments.all()).getLast().id();
        var pages = new LinkedHashMap<String, String>();
        pages.put("unknown", "/regulation/unknown");
        pages.put("amendments", "/regulation/amendments");
        pages.put("choose", "/regulation/amendments/new");
        pages.put("new", "/regulation/amendments/new?number=opens-dossier");
        pages.put("days", "/regulation/amendments/days");
        pages.put("revoke", "/regulation/amendments/" + id + "/revoke");
        return pages;
    }

    private static void press(Page page, String name) {
        page.locator("main button:text-is(\"%s\")".formatted(name)).first().click();
        page.waitForLoadState();
    }

    private String officer() {
        return TestDatabase.everywhere(() -> {
            var code = UUID.randomUUID().toString().substring(0, 8);
            var ward = organizations.add(
                    NewOrganization.of(
                            "W" + code,
                            "Đảng ủy phường " + code,
                            OrganizationKind.BASE_COMMITTEE,
                            Optional.empty(),
                            Span.since(LONG_AGO),
                            List.of()),
                    PROGRAM);
            accounts.create("officer-" + code, "Cán bộ " + code, "mot mat khau dai", false, PROGRAM);
            rights.give("officer-" + code, Role.OFFICER, ward, Span.since(LONG_AGO), PROGRAM);
            rights.give("officer-" + code, Role.AMENDER, ward, Span.since(LONG_AGO), PROGRAM);
            return "officer-" + code;
        });
    }
}
