package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.Browser.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;

/// Dossiers and letters, as an officer works on them.
@KetNapTest
class DossierBrowserTests {

    private static final Actor PROGRAM = Actor.program("test");

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

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Test
    void a_dossier_is_received_appraised_sent_back_mended_and_found_met() {
        var ward = new OwnWard(organizations, people, accounts, rights);
        var id = submitted(ward, "Nguyễn Thị An");
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = browser.open("/dossiers");
            page.getByLabel("Chọn hồ sơ Nguyễn Thị An").check();
            pictured(page, "dossiers");
            page.locator("#on").fill("16/8/18");
            press(page, "Nhận hồ sơ");
            assertThat(page.locator(".note.done").innerText()).contains("Đã ghi nhận 1 hồ sơ");
            var recorded = acts(id);

            page = appraisal(browser, id, "1/8/18");
            assertThat(page.locator(".refusal").first().innerText()).contains("Chưa ghi được");
            assertThat(page.inputValue("#note-opinions")).isEqualTo("thiếu ý kiến nơi cư trú");
            assertThat(acts(id)).isEqualTo(recorded);

            page.locator("#on").fill("20/8/18");
            press(page, "Ghi thẩm định");
            assertThat(page.locator(".note.done").innerText()).contains("trả lại hồ sơ");
            assertThat(acts(id)).isEqualTo(recorded + 3);
            assertThat(row(page, "Tổng hợp ý kiến").innerText())
                    .contains("Phải sửa")
                    .contains("Bản tổng hợp không khớp");
            assertThat(page.locator("main").innerText()).contains("Đã trả lại 1 lần, lần cuối 20/08/2018");
            Browser.printed(page, "dossier-slip");
            pictured(page, "dossier");

            record(id, new Act.OpinionsSummarised(day("2018-09-01")), new Act.DossierSent(day("2018-09-02")));
            page = browser.open("/cases/" + id + "/dossier/appraisal");
            assertThat(page.locator("h1 + .lead").innerText()).contains("Vòng 2");
            assertThat(page.locator("#verdict-opinions").innerText()).contains("Vòng 1: Cần sửa");
            page.locator("#verdict-opinions input[value=met]").check();
            page.locator("#on").fill("5/9/18");
            pictured(page, "appraisal");
            press(page, "Ghi thẩm định");
            assertThat(row(page, "Tổng hợp ý kiến").innerText()).contains("Có").doesNotContain("Phải sửa");
        }
    }

    @Test
    void several_places_are_reminded_in_one_go_or_none_is() {
        var ward = new OwnWard(organizations, people, accounts, rights);
        var early = written(ward, "Phạm Thanh Bình", "2018-03-01");
        var later = written(ward, "Đỗ Thị Em", "2018-09-20");
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = browser.open("/verifications");
            assertThat(page.locator("tbody tr").allInnerTexts().getFirst())
                    .contains("Phạm Thanh Bình", "Đảng ủy xã Hoàng Lâu", "Quá hạn");
            pictured(page, "letters");
            page.getByLabel("Phạm Thanh Bình").check();
            page.getByLabel("Đỗ Thị Em").check();
            page.locator("#on").fill("1/9/18");
            press(page, "Gửi thư nhắc thẩm tra");
            assertThat(page.locator("main").innerText()).contains("Chưa ghi gì");
            assertThat(page.locator("main h2 a").innerText()).isEqualTo("Đỗ Thị Em");
            assertThat(acts(early)).isEqualTo(acts(later));

            page.getByLabel("Đỗ Thị Em").uncheck();
            press(page, "Gửi thư nhắc thẩm tra");
            assertThat(page.locator(".note.done").innerText()).contains("Đã ghi 1 thư nhắc");
            assertThat(page.locator("tbody tr").first().innerText()).contains("đã nhắc 01/09/2018");
        }
    }

    @Test
    void letters_are_planned_person_by_person_once_the_cv_is_sealed() {
        var ward = new OwnWard(organizations, people, accounts, rights);
        var id = opened(ward, "Hoàng Thị Mai");
        record(id, new Act.Applied(day("2018-02-05")));
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = browser.open("/cases/" + id + "/letters");
            assertThat(page.locator(".note.late").innerText()).contains("chưa đóng dấu giáp lai");
            record(id, new Act.CvSealed(day("2018-02-10")));

            page = browser.open("/cases/" + id + "/letters");
            page.locator("#on").fill("1/3/18");
            page.locator("#do-father input[value=send]").check();
            page.locator("#do-mother input[value=waive]").check();
            press(page, "Ghi các phiếu");
            assertThat(page.locator("#place-father-err").count()).isEqualTo(1);
            assertThat(page.locator("#ground-mother-err").count()).isEqualTo(1);

            page.locator("#place-father").fill("Đảng ủy xã Hoàng Lâu");
            page.locator("#ground-mother").fill("Đảng viên, đã khai đủ");
            press(page, "Ghi các phiếu");
            assertThat(page.locator(".note.done").innerText()).contains("Đã ghi 2 việc");
            assertThat(page.locator("#do-father").innerText()).contains("Đang chờ");
            Browser.assertNoSeriousAxe(page);
            pictured(page, "letter-plan");
            record(id, new Act.VerificationReturned(day("2018-04-01"), "father"));
            page = browser.open("/cases/" + id + "/letters");
            assertThat(page.locator(".note.done a").innerText()).isEqualTo("Chi ủy nhận xét lý lịch");
        }
    }

    /// At an office PC, then on a phone.
    private static void pictured(Page page, String name) {
        Browser.picture(page, name);
        page.setViewportSize(390, 844);
        Browser.picture(page, name + "-phone");
        page.setViewportSize(1366, 768);
    }

    private static Page appraisal(Browser browser, CaseId id, String on) {
        var page = browser.open("/cases/" + id + "/dossier");
        named(page, AriaRole.LINK, "Thẩm định hồ sơ").click();
        page.locator("#on").fill(on);
        page.locator("#verdict-cv input[value=met]").check();
        page.locator("#verdict-opinions input[value=mend]").check();
        page.selectOption("#fault-opinions", "summary");
        page.locator("#note-opinions").fill("thiếu ý kiến nơi cư trú");
        page.locator("input[name=return]").check();
        press(page, "Ghi thẩm định");
        return page;
    }

    private static Locator row(Page page, String paper) {
        return page.locator(
                        "tbody tr",
                        new Page.LocatorOptions().setHas(page.locator("th:has-text('%s')".formatted(paper))))
                .first();
    }

    private static void press(Page page, String name) {
        page.locator("main button:has-text(\"%s\")".formatted(name)).first().click();
        page.waitForLoadState();
    }

    private CaseId submitted(OwnWard ward, String name) {
        var id = opened(ward, name);
        record(
                id,
                new Act.Applied(day("2018-02-05")),
                new Act.OpinionsSummarised(day("2018-03-05")),
                new Act.CellVoted(day("2018-08-01"), "03-NQ/CB", 9, 0, 9, 9, 0),
                new Act.BaseVoted(day("2018-08-10"), "05-NQ/DU", 9, 0, 9, 0),
                new Act.DossierSent(day("2018-08-15")));
        return id;
    }

    private CaseId written(OwnWard ward, String name, String sent) {
        var id = opened(ward, name);
        record(
                id,
                new Act.Applied(day("2018-02-05")),
                new Act.CvSealed(day("2018-02-10")),
                new Act.VerificationSent(
                        day(sent), "father", false, Optional.empty(), "12-CV/DU", new Words("Đảng ủy xã Hoàng Lâu")));
        return id;
    }

    private CaseId opened(OwnWard ward, String name) {
        var person = ward.member(ward.cell, name);
        return TestDatabase.everywhere(() -> open(ward, person));
    }

    private CaseId open(OwnWard ward, PersonRef person) {
        var first = new Act.Introduced(day("2018-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
        return ((Outcome.Accepted) admissions.open(person, ward.cell, first, PROGRAM))
                .file()
                .id();
    }

    private void record(CaseId id, Act... acts) {
        List<Admissions.Entry> entries = Arrays.stream(acts)
                .map(act -> new Admissions.Entry(id, act, new Words("làm trước khi dùng chương trình")))
                .toList();
        TestDatabase.everywhere(() -> admissions.performAll(entries, PROGRAM));
    }

    private int acts(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow().acts().size());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
