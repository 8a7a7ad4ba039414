package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.TestDatabase.everywhere;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.exchange.lists.BadFiles;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;

/// The officer at the page *Nhập từ Excel*, on an office PC, on a phone and on paper.
@KetNapTest
@TestPropertySource(
        properties = "ketnap.test=import-pages") // a database of its own: the ward's codes are the real ones
@DirtiesContext
class ImportBrowserTests {

    private static final String PASSWORD = "nhap danh sach 2018";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    int port;

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    Rights rights;

    @Autowired
    Accounts accounts;

    @TempDir
    Path folder;

    @Test
    void a_source_list_is_looked_at_answered_brought_in_and_taken_back() {
        officer("canbo.nhap", "DU");
        try (var browser = Browser.at(port).signIn("canbo.nhap", PASSWORD)) {
            var page = patient(browser.open("/imports"));
            Browser.picture(page, "imports");
            choose(page, "nguon-phuong-2018.xlsx", bytes("nguon-phuong-2018.xlsx"));
            assertLooksRight(page, "imports-preview");
            assertThat(page.locator("td.err").count()).isGreaterThanOrEqualTo(6);
            assertThat(page.locator("main").innerText()).contains("sẽ thêm 89", "chờ trả lời 2", "ngày không thể có");

            var same = page.locator("select[name^=answer-]")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("là người ở dòng"));
            same.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
            page.locator("select[name^=cell-]").selectOption("TDP11");
            again(page);
            assertThat(page.locator("main").innerText()).contains("sẽ thêm 90, cập nhật 1", "chờ trả lời 0");
            assertThat(page.locator("select[name^=cell-]").inputValue()).isEqualTo("TDP11");

            Browser.named(page, AriaRole.BUTTON, "Nhập").click();
            page.waitForURL(url -> url.matches(".*/imports/\\d+"));
            assertLooksRight(page, "imports-done");
            assertThat(page.locator("main").innerText())
                    .contains("90 thêm mới, 1 cập nhật, 0 bỏ qua", "bổ sung thông tin");

            page.locator("details summary").last().click();
            Browser.named(page, AriaRole.BUTTON, "Hoàn tác cả đợt").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("đã hoàn tác");
            assertThat(page.getByText("Hoàn tác cả đợt", new Page.GetByTextOptions().setExact(true))
                            .count())
                    .isZero();
        }
    }

    @Test
    void a_column_put_right_for_one_of_two_headings_is_still_so_at_the_next_upload() {
        officer("canbo.cot", "DU");
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Nơi gửi", "Ngày CB công nhận cảm tình Đảng")
                .row(1, "Nguyễn Thị Cột", "05/02/1995", "TDP số 3", "01/03/2018")
                .xlsx();
        try (var browser = Browser.at(port).signIn("canbo.cot", PASSWORD)) {
            var page = patient(browser.open("/imports"));
            page.locator("#kind").selectOption("sources");
            choose(page, "a.xlsx", list);
            page.locator("summary").first().click();
            page.locator("#column-1-D").selectOption("CELL");
            again(page);
            assertThat(page.locator("#column-1-D").inputValue()).isEqualTo("CELL");
            assertThat(page.locator("main").innerText()).contains("sẽ thêm 1");
            Browser.named(page, AriaRole.BUTTON, "Nhập").click();
            page.waitForURL(url -> url.matches(".*/imports/\\d+"));

            page = patient(browser.open("/imports"));
            page.locator("#kind").selectOption("sources");
            choose(page, "b.xlsx", list);
            assertThat(page.locator("main").innerText()).contains("bỏ qua 1");
            assertThat(page.locator("#column-1-D option").first().textContent()).isEqualTo("nhận là: Chi bộ");
        }
    }

    @Test
    void what_was_recorded_since_the_preview_is_said_before_and_after() {
        officer("canbo.cham", "DU");
        var list = Ward.sources()
                .row(1, "Nguyễn Thị Chậm", "05/02/1995", "TDP số 3", "01/03/2018")
                .hideColumn(6)
                .hideColumn(3)
                .xlsx();
        try (var browser = Browser.at(port).signIn("canbo.cham", PASSWORD)) {
            var page = patient(browser.open("/imports"));
            page.locator("#kind").selectOption("sources");
            choose(page, "a.xlsx", list);
            assertThat(page.locator("main").innerText())
                    .contains("sẽ thêm 1", "bị ẩn, chương trình vẫn đọc: cột D, cột G")
                    .doesNotContain("ghi chép mới");

            everywhere(() -> imports.bring(
                    "b.xlsx", list, Lists.Wishes.of(Optional.of(ListKind.SOURCES)), Answers.NONE, false, Ward.PROGRAM));
            page.reload();
            assertThat(page.locator("main").innerText()).contains("sẽ thêm 1", "đã có ghi chép mới");

            Browser.named(page, AriaRole.BUTTON, "Nhập").click();
            page.waitForURL(url -> url.matches(".*/imports/\\d+"));
            assertThat(page.locator("body").innerText()).contains("1 dòng không như bản xem trước (dòng 2)");
        }
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_a_sentence_and_nothing_comes_of_it() throws IOException {
        officer("canbo.xau", "DU");
        Files.write(folder.resolve("to.xlsx"), new byte[25 * 1024 * 1024]);
        var before = everywhere(() -> imports.latest(100));
        try (var browser = Browser.at(port).signIn("canbo.xau", PASSWORD)) {
            var page = patient(browser.open("/imports"));
            var bad = Map.of(
                    "mat-khau.xlsx", Map.entry(BadFiles.locked(), "mật khẩu"),
                    "rong.xlsx", Map.entry(new byte[0], "Tệp rỗng"),
                    "bom.xlsx", Map.entry(BadFiles.zip("xl/workbook.xml", new byte[10 * 1024 * 1024]), "phình ra"),
                    "macro.xlsm", Map.entry(BadFiles.macros(), "có macro"),
                    "lien-ket.xlsx", Map.entry(BadFiles.linked(), "liên kết"),
                    "chuong-trinh.xlsx", Map.entry(BadFiles.program(), "không phải bảng tính"),
                    "thuc-the.xlsx", Map.entry(BadFiles.reaching(), "không phải bảng tính"),
                    "khong-tieu-de.xlsx",
                            Map.entry(OnPaper.list("1", "A").row("2", "B").xlsx(), "dòng tiêu đề"),
                    "lon.xlsx", Map.entry(new byte[11 * 1024 * 1024], "10 MB"));
            bad.forEach((name, file) -> {
                choose(page, name, file.getKey());
                assertThat(page.locator("[role=alert]").innerText()).as(name).contains(file.getValue());
            });

            page.locator("#file").setInputFiles(folder.resolve("to.xlsx"));
            Browser.named(page, AriaRole.BUTTON, "Xem trước").click();
            page.waitForURL(url -> url.contains("refused"));
            assertThat(page.locator("[role=alert]").innerText()).contains("10 MB");
        }
        assertThat(everywhere(() -> imports.latest(100))).isEqualTo(before);
    }

    @Test
    void the_pages_serve_a_phone_and_another_wards_import_is_not_there() {
        officer("canbo.khac", "DU");
        var other = Ward.fresh(organizations, imports);
        var number = other.bring(
                        ListKind.SOURCES, Ward.sources().row(1, other.an(), "05/02/1995", other.cell(), "01/03/2018"))
                .number()
                .orElseThrow();
        try (var browser = Browser.at(port).phone().signIn("canbo.khac", PASSWORD)) {
            Browser.picture(browser.open("/imports"), "imports-phone");
            var page = patient(browser.open("/imports"));
            choose(page, "danh-sach-hoc-lop-cam-tinh-2018.xlsx", bytes("danh-sach-hoc-lop-cam-tinh-2018.xlsx"));
            Browser.assertNoSeriousAxe(page);
            Browser.assertFitsAndSpeaks(page);
            Browser.picture(page, "imports-preview-phone");
            var answer = page.navigate("http://localhost:" + port + "/imports/" + number);
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    /// An officer of the real ward, whose organisations and members are there.
    private void officer(String account, String code) {
        everywhere(() -> {
            for (var list : new String[] {"to-chuc.xlsx", "dang-vien-chi-bo.xlsx"}) {
                imports.bring(list, bytes(list), Lists.Wishes.of(Optional.empty()), Answers.NONE, false, Ward.PROGRAM);
            }
            var part = organizations.byCode(code).orElseThrow();
            accounts.create(account, "Cán bộ nhập", PASSWORD, false, Ward.PROGRAM);
            rights.give(account, Role.OFFICER, part.id(), Span.since(LocalDate.of(2015, 1, 1)), Ward.PROGRAM);
            return part;
        });
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, WORKBOOK, content));
        Browser.named(page, AriaRole.BUTTON, "Xem trước").click();
        page.waitForLoadState();
    }

    /// A list is tried row by row before it is shown; a busy machine takes its time.
    private static Page patient(Page page) {
        page.setDefaultTimeout(120_000);
        page.setDefaultNavigationTimeout(120_000);
        return page;
    }

    private static void again(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Xem lại").setExact(true))
                .last()
                .click();
        page.waitForLoadState();
    }

    private static void assertLooksRight(Page page, String name) {
        Browser.assertNoSeriousAxe(page);
        Browser.assertFitsAndSpeaks(page);
        Browser.picture(page, name);
        Browser.printed(page, name + "-print");
    }

    private static byte[] bytes(String file) {
        try (var in = ImportBrowserTests.class.getResourceAsStream("/lists/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
