package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.Browser.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Role;

/// A cell's monthly meeting, as its secretary and the officer meet it.
@KetNapTest
class MeetingBrowserTests {

    private static final int MOST_LOADS = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Test
    void a_secretary_records_a_month_with_five_people_in_twelve_page_loads() throws IOException {
        var cell = twelve.cell();
        var an = twelve.introduced(cell, "Nguyễn Thị An");
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var cuc = twelve.listed(cell, "Lê Thị Minh Nguyệt");
        var dung = twelve.certified(cell, "Nguyễn Văn Thắng");
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        try (var browser = Browser.at(port).signIn(secretary, CellOfTwelve.PASSWORD)) {
            var loads = new AtomicInteger();
            var page = browser.blank();
            page.onLoad(_ -> loads.incrementAndGet());
            var begun = System.nanoTime();

            browser.go(page, "/meetings");
            named(page, AriaRole.LINK, "Triệu tập buổi họp").click();
            page.locator("#on").fill("20/9/2018");
            page.locator("#hour").fill("19 giờ 30");
            page.locator("#place").fill("Nhà văn hóa tổ 3");
            named(page, AriaRole.BUTTON, "Triệu tập").click();
            Browser.picture(page, "meeting-open");
            Browser.assertNoSeriousAxe(page);
            page.locator("#p" + cell.members().get(3)).selectOption("excused");
            page.locator("#w" + cell.members().get(3)).fill("đi viện");
            page.locator("#chair").selectOption(cell.members().get(0).toString());
            page.locator("#keeper").selectOption(cell.members().get(1).toString());
            choose(page, an, "decision", "listed");
            page.locator(id(an, "member")).selectOption(cell.members().get(2).toString());
            remark(page, binh, "Tham gia đủ sinh hoạt Đoàn.", "Ít phát biểu.");
            fill(page, binh, "task", "Vận động 12 hộ phân loại rác.");
            fill(page, binh, "due", "31/10/2018");
            remark(page, cuc, "Thu đủ quỹ vì người nghèo.", "Nghỉ một buổi không báo.");
            choose(page, cuc, "decision", "removed");
            fill(page, cuc, "reason", "xin thôi phấn đấu");
            remark(page, dung, "Nộp bài thu hoạch đúng hạn.", "Còn ngại phát biểu.");
            choose(page, dung, "decision", "stay");
            fill(page, anh, "in-favour", "9");
            fill(page, anh, "against", "1");
            choose(page, anh, "method", "secret");
            fill(page, anh, "resolution", "10-NQ/CB");
            page.locator("#resolution").fill("09-NQ/CB");
            named(page, AriaRole.BUTTON, "Ghi biên bản").click();
            Browser.picture(page, "meeting-first");
            if (page.locator("button[name=sign]").count() > 0) {
                named(page, AriaRole.BUTTON, "Ghi biên bản").click();
            }

            assertThat(page.locator("h1").innerText()).startsWith("Biên bản sinh hoạt");
            var seconds = (System.nanoTime() - begun) / 1e9;
            Files.writeString(
                    Path.of("target/meeting-of-five.txt"), "%.1f s, %d page loads%n".formatted(seconds, loads.get()));
            assertThat(loads.get()).isLessThanOrEqualTo(MOST_LOADS);
            assertThat(page.locator("main").innerText())
                    .contains("12 chính thức − 1 không tính = 11 → cần 8 phiếu tán thành")
                    .contains("Tán thành 9, không tán thành 1", "81,8", "09-NQ/CB", "10-NQ/CB")
                    .contains("Lê Thị Cúc: Vắng có lý do (đi viện)");
            Browser.assertNoSeriousAxe(page);
            Browser.assertFitsAndSpeaks(page);
            Browser.picture(page, "minutes");
            Browser.printed(page, "minutes-print");
        }
    }

    @Test
    void who_saves_second_sees_both_versions_and_loses_nothing() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var cuc = twelve.listed(cell, "Lê Thị Minh Nguyệt");
        var officer = twelve.account(cell, Role.OFFICER);
        var path = "/meetings/" + clerk.convened(cell);
        try (var browser = Browser.at(port).signIn(officer, CellOfTwelve.PASSWORD)) {
            var mine = browser.open(path);
            assertThat(mine.locator("main").innerText()).contains("nhập thay");
            var theirs = browser.open(path);
            fill(theirs, binh, "strengths", "Đi họp đều.");
            fill(theirs, cuc, "strengths", "Thu đủ quỹ.");
            named(theirs, AriaRole.BUTTON, "Lưu").click();

            fill(mine, binh, "strengths", "Nộp bài đúng hạn.");
            named(mine, AriaRole.BUTTON, "Lưu").click();
            assertThat(mine.locator("[role=alert]").first().innerText())
                    .contains(officer + " đã lưu", "Phạm Thanh Bình: Mặt mạnh", "Nộp bài đúng hạn.", "Đi họp đều.");
            assertThat(mine.locator(id(binh, "strengths")).inputValue()).isEqualTo("Nộp bài đúng hạn.");
            assertThat(mine.locator(id(cuc, "strengths")).inputValue()).isEqualTo("Thu đủ quỹ.");
            Browser.assertNoSeriousAxe(mine);
            Browser.picture(mine, "meeting-conflict");

            named(mine, AriaRole.BUTTON, "Lưu").click();
            assertThat(mine.locator(id(binh, "strengths")).inputValue()).isEqualTo("Nộp bài đúng hạn.");
            assertThat(mine.locator(id(cuc, "strengths")).inputValue()).isEqualTo("Thu đủ quỹ.");
        }
    }

    private static void remark(Page page, CaseId id, String strengths, String weaknesses) {
        fill(page, id, "strengths", strengths);
        fill(page, id, "weaknesses", weaknesses);
    }

    private static void fill(Page page, CaseId id, String key, String words) {
        page.locator(id(id, key)).fill(words);
    }

    private static void choose(Page page, CaseId id, String key, String word) {
        page.locator("input[name='c" + id + "-" + key + "'][value=" + word + "]")
                .check();
    }

    private static String id(CaseId id, String key) {
        return "[id='c" + id + "-" + key + "']";
    }
}
