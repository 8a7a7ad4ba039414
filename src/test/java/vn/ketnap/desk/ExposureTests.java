package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.StatementTests;
import vn.ketnap.Statements;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;

/// When an account may have got into wrong hands, the ward learns from the journal whose data it reached, writes the
/// exposure down and has the draft of its notice; nobody learns of what lies outside their part of the tree.
@KetNapTest
class ExposureTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void whom_an_account_reached_is_told_with_how_often_and_which_data() {
        var world = worlds.world();
        var ward = world.ward;
        var an = world.listed(ward.cell, "Nguyễn Thị An");
        var binh = world.listed(ward.cell, "Trần Thị Bình");
        var cuc = world.listed(ward.cell, "Lê Thị Cúc");
        page(ward.secretary(), "/people/" + an);
        page(ward.secretary(), "/people/" + an + "/cv");
        page(ward.secretary(), "/cases/" + world.file(binh).id() + "/papers");
        page(ward.officer(), "/people/" + cuc);

        var trace = page(ward.officer(), trace(ward.secretary()));

        assertThat(trace)
                .contains("Liên quan 2 người")
                .containsPattern("(?s)Nguyễn Thị An</a>.{0,200}>2</td>.{0,80}>0</td>.{0,80}>0</td>.{0,600}Người thân")
                .containsPattern("(?s)Trần Thị Bình</a>.{0,200}>1</td>")
                .doesNotContain("Lê Thị Cúc", "?desk.");
        assertThat(page(ward.officer(), "/exposures/trace/lines" + query(ward.secretary())))
                .contains("Nguyễn Thị An", "Xem lý lịch")
                .doesNotContain("Lê Thị Cúc", "?desk.");
    }

    @Test
    void nobody_learns_what_was_done_outside_their_part_of_the_tree() {
        var here = worlds.world();
        var there = worlds.world();
        var an = there.listed(there.ward.cell, "Nguyễn Thị An");
        page(there.ward.secretary(), "/people/" + an);

        assertThat(page(here.ward.officer(), trace(there.ward.secretary())))
                .contains("nhật ký không có việc nào")
                .doesNotContain("Nguyễn Thị An");
        assertThat(page(here.ward.officer(), "/exposures/trace/lines" + query(there.ward.secretary())))
                .doesNotContain("Nguyễn Thị An");
        var number = write(there, there.ward.secretary(), "Mất điện thoại đang đăng nhập");
        assertThat(guest.asks(Optional.of(here.ward.officer()), number).getStatus())
                .isEqualTo(404);
        assertThat(guest.asks(Optional.of(there.ward.administrator()), number).getStatus())
                .as("an administrator sees no case")
                .isEqualTo(403);
        assertThat(page(here.ward.officer(), "/exposures")).doesNotContain("Mất điện thoại");
        assertThat(page(here.ward.officer(), "/")).doesNotContain("hạn thông báo");
    }

    @Test
    void one_written_down_is_on_the_work_list_with_its_hour_until_the_notice_was_sent() {
        var world = worlds.world();
        var officer = world.ward.officer();
        world.listed(world.ward.cell, "Nguyễn Thị An");
        var yesterday = today().minusDays(1);

        var one = write(world, world.ward.secretary(), "Mất điện thoại đang đăng nhập");

        var due = "8 giờ 30";
        assertThat(page(officer, "/")).contains("Sự cố lộ dữ liệu số", DAY.format(yesterday.plusDays(3)));
        assertThat(page(officer, one)).contains("Mất điện thoại", due, "nguồn thứ cấp");
        assertThat(guest.fills(officer, one + "/told", Map.of("words", List.of(" ")))
                        .getStatus())
                .isEqualTo(422);
        guest.fills(officer, one + "/told", Map.of("words", List.of("CV 12 ngày hôm nay, gửi cấp trên")));
        assertThat(page(officer, "/")).doesNotContain("Sự cố lộ dữ liệu số");
        assertThat(page(officer, one)).contains("CV 12 ngày hôm nay");
        assertThat(Statements.during(() -> page(officer, one)))
                .filteredOn(sql -> !StatementTests.isNotCounted(sql))
                .hasSizeBetween(1, 6);
        guest.fills(officer, one + "/ended", Map.of("words", List.of("đã đổi mật khẩu")));
        assertThat(page(officer, "/exposures")).contains("Đã kết thúc");
    }

    @Test
    void the_draft_says_how_many_and_which_data_and_names_nobody_and_the_list_names_them() throws IOException {
        var world = worlds.world();
        var ward = world.ward;
        page(ward.secretary(), "/people/" + world.listed(ward.cell, "Nguyễn Thị An") + "/cv");
        page(ward.secretary(), "/people/" + world.listed(ward.cell, "=Trần Thị Bình"));
        guest.fills(ward.administrator(), "/accounts/" + ward.secretary() + "/lock", Map.of("locked", List.of("true")));
        var one = write(world, ward.secretary(), "Mất điện thoại đang đăng nhập");

        var draft = words(guest.asks(Optional.of(ward.officer()), one + "/notice.docx"));
        var list = guest.asks(Optional.of(ward.officer()), "/exposures/trace.xlsx" + query(ward.secretary()));

        assertThat(draft)
                .contains("Mất điện thoại đang đăng nhập", "theo nhật ký: 2.", "Người thân\t1", "Khóa tài khoản")
                .doesNotContain("Nguyễn Thị An", "?desk.");
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(list.getContentAsByteArray()))) {
            var names = List.of(
                    book.getSheetAt(0).getRow(4).getCell(1).getStringCellValue(),
                    book.getSheetAt(0).getRow(5).getCell(1).getStringCellValue());
            assertThat(names).containsExactly("Nguyễn Thị An", "'=Trần Thị Bình");
        }
        assertThat(TestDatabase.everywhere(() -> db.sql("""
                                select what from journal.line where account = :account and what like '%export:%' order by id
                                """)
                        .param("account", ward.officer())
                        .query(String.class)
                        .list()))
                .containsExactly("export:exposure-notice", "export:trace");
    }

    @Test
    void what_cannot_be_read_is_said_and_what_was_typed_stays() {
        var world = worlds.world();
        var officer = world.ward.officer();

        var nobody = guest.asks(Optional.of(officer), "/exposures/trace?account=&since=32/1/2026");
        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(Guest.words(nobody)).contains("value=\"32/1/2026\"");

        var fields = new HashMap<>(fields(world.ward.secretary(), "Mất điện thoại"));
        fields.put("knownTime", List.of("trưa"));
        var refused = guest.fills(officer, "/exposures", fields);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused)).contains("Mất điện thoại", "value=\"trưa\"", "Gõ giờ như");
        fields.put("knownTime", List.of("8:30"));
        fields.put("knownOn", List.of(DAY.format(today().plusDays(1))));
        assertThat(guest.fills(officer, "/exposures", fields).getStatus()).isEqualTo(422);
        assertThat(page(officer, "/exposures")).contains("Chưa ghi sự cố nào");
    }

    private String write(ClassWorld world, String account, String words) {
        return String.valueOf(guest.fills(world.ward.officer(), "/exposures", fields(account, words))
                .getHeader("Location"));
    }

    private Map<String, List<String>> fields(String account, String words) {
        var yesterday = DAY.format(today().minusDays(1));
        return Map.of(
                "account", List.of(account),
                "since", List.of(yesterday),
                "until", List.of(""),
                "knownOn", List.of(yesterday),
                "knownTime", List.of("8:30"),
                "words", List.of(words));
    }

    private String trace(String account) {
        return "/exposures/trace" + query(account);
    }

    private String query(String account) {
        return "?account=" + account + "&since=" + DAY.format(today().minusDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private String page(String account, String path) {
        return Guest.words(guest.opens(account, path));
    }

    private static String words(MockHttpServletResponse answer) throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()));
                var words = new XWPFWordExtractor(paper)) {
            return words.getText();
        }
    }
}
