package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.ClassWorld.day;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.admission.Act;

/// A class from its call to the certificates, as the officer works it.
@KetNapTest
class ClassesBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ClassWorlds worlds;

    @Test
    void an_officer_calls_a_class_proposes_sends_records_results_and_certificates_and_the_person_shows_it() {
        var world = worlds.world();
        var ward = world.ward;
        var proposed = new Act.ClassProposed(day("2018-06-05"), "6");
        var an = world.listed(ward.cell, "Nguyễn Thị An", proposed);
        world.listed(ward.cell, "Phạm Thanh Bình", proposed);
        world.listed(ward.cell, "Đỗ Thị Hoa");
        world.listed(ward.other, "Lê Thị Cúc", new Act.ClassCertified(day("2018-03-30"), "14/GCN"));
        try (var browser = Browser.at(port).signIn(ward.officer(), OwnWard.PASSWORD)) {
            var page = browser.open("/classes");
            assertThat(page.locator("main").innerText()).contains("Chưa có lớp nào");
            call(page);
            propose(page);
            send(page);
            results(page);
            certificates(page);

            page = browser.open("/people/" + an);
            assertThat(page.locator("main").innerText()).contains("27/07/2018", "007/K2.2018/GCN");
            page = browser.open("/classes");
            assertThat(page.locator("tbody tr").first().innerText()).contains("Khóa II năm 2018", "Đã bế giảng");
            Browser.picture(page, "classes");
            page.setViewportSize(390, 844);
            Browser.assertFitsAndSpeaks(page);
            Browser.picture(page, "classes-phone");
        }
    }

    private static void call(Page page) {
        press(page, "Thêm lớp");
        page.locator("#opens").fill("9/7/2018");
        page.locator("#closes").fill("6/7/2018");
        press(page, "Lưu");
        assertThat(page.locator("#closes-err").innerText()).contains("trước ngày khai giảng 09/07/2018");
        page.getByLabel("Lớp bồi dưỡng nhận thức về Đảng").check();
        page.locator("#name").fill("Khóa II năm 2018");
        page.locator("#organiser").fill("Trung tâm bồi dưỡng chính trị");
        page.locator("#closes").fill("13/7/2018");
        page.locator("#quota").fill("1");
        press(page, "Lưu");
        assertThat(page.locator("h1").innerText()).isEqualTo("Khóa II năm 2018");
    }

    private static void propose(Page page) {
        press(page, "Chọn người cử đi học");
        look(page, "class-people");
        assertThat(page.locator("input[name=person]:checked").count()).isEqualTo(2);
        assertThat(page.locator(".note.due").innerText()).contains("nhiều hơn chỉ tiêu 1");
        assertThat(page.locator("table.people").first().innerText())
                .contains(
                        "Đề nghị ngày 05/06/2018",
                        "Đỗ Thị Hoa",
                        "Chưa đề nghị",
                        "Lê Thị Cúc",
                        "14/GCN",
                        "Có giá trị đến 30/03/2023",
                        "HD 01-HD/TW ngày 20/9/2016, điểm 5.4b");
        press(page, "Đưa vào danh sách lớp");
        assertThat(page.locator(".note.due").first().innerText()).contains("2 người", "chỉ tiêu 1");
    }

    private static void send(Page page) {
        press(page, "Cử đi học");
        assertThat(page.locator("#on-err").innerText()).isNotBlank();
        page.locator("#on").fill("2/7/2018");
        press(page, "Cử đi học");
        assertThat(page.locator(".note.done").innerText()).contains("Đã cử 2 người đi học, danh sách ngày 02/07/2018");
    }

    private static void results(Page page) {
        press(page, "Kết quả lớp");
        press(page, "Mọi người đạt");
        var binh = row(page, "Phạm Thanh Bình");
        assertThat(binh.locator("select").inputValue()).isEqualTo("passed");
        binh.locator("select").selectOption("failed");
        binh.locator("input").first().fill("9");
        press(page, "Ghi kết quả");
        assertThat(binh.locator(".err").innerText()).contains("lớp chỉ có 5 ngày");
        binh.locator("input").first().fill("3");
        binh.locator("input").last().fill("ốm hai ngày");
        look(page, "class-results");
        press(page, "Ghi kết quả");
        assertThat(row(page, "Phạm Thanh Bình").innerText()).contains("Không đạt", "3/5 ngày", "ốm hai ngày");
    }

    private static void certificates(Page page) {
        press(page, "Ghi giấy chứng nhận");
        page.locator("#on").fill("27/7/2018");
        page.locator("#first").fill("007/K2.2018/GCN");
        press(page, "Điền số liên tiếp");
        assertThat(page.locator("tbody tr").count()).isOne();
        assertThat(page.locator("tbody input").inputValue()).isEqualTo("007/K2.2018/GCN");
        look(page, "class-certificates");
        press(page, "Ghi vào hồ sơ");
        assertThat(row(page, "Nguyễn Thị An").innerText()).contains("007/K2.2018/GCN", "có giá trị đến 27/07/2023");
        look(page, "class");
        Browser.printed(page, "class-print");
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

    private static Locator row(Page page, String name) {
        return page.locator(".tb tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static void press(Page page, String name) {
        page.locator("main a:text-is(\"%s\"), main button:text-is(\"%s\")".formatted(name, name))
                .first()
                .click();
        page.waitForLoadState();
    }
}
