package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// A month of the cell and of the ward above it without a mouse.
@KetNapTest
class KeyboardMonthTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CellOfTwelve twelve;

    @Test
    void a_meeting_is_recorded_and_signed_and_the_list_reviewed_by_keyboard_alone() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        try (var browser = Browser.at(port)) {
            var keyboard = signsIn(browser, secretary);
            keyboard.follows("Sinh hoạt chi bộ")
                    .skipsToContent()
                    .follows("Triệu tập buổi họp")
                    .skipsToContent()
                    .types("on", "20/9/2018")
                    .types("hour", "19 giờ 30")
                    .types("place", "Nhà văn hóa tổ 3")
                    .follows("Triệu tập")
                    .skipsToContent()
                    .picks("chair", 1)
                    .picks("keeper", 2)
                    .picks("p" + cell.members().get(3), 1)
                    .types("w" + cell.members().get(3), "đi viện")
                    .types("c" + binh + "-strengths", "Nộp bài thu hoạch đúng hạn.")
                    .types("c" + binh + "-task", "Vận động 12 hộ phân loại rác.")
                    .types("c" + binh + "-due", "31/10/2018")
                    .chooses("c" + binh + "-decision", "class-proposed")
                    .types("resolution", "09-NQ/CB")
                    .follows("sign");
            if (!keyboard.says().contains("Biên bản sinh hoạt")) {
                keyboard.follows("sign");
            }
            assertThat(keyboard.says())
                    .contains("Biên bản sinh hoạt", "Đề nghị cử đi học", "Vắng có lý do (đi viện)", "09-NQ/CB");
        }
        try (var browser = Browser.at(port)) {
            var keyboard = signsIn(browser, twelve.account(cell.ward(), Role.OFFICER));
            keyboard.follows("Duyệt danh sách").skipsToContent();
            assertThat(keyboard.says()).contains("Phạm Thanh Bình");
            keyboard.presses("chosen", "Space")
                    .types("on", "25/9/2018")
                    .types("number", "12-TB/ĐU")
                    .follows("Ghi ý kiến cấp ủy");
            assertThat(keyboard.says()).contains("Đã ghi cấp ủy đồng ý cho 1 người.", "Đảng ủy 25/09/2018");
        }
    }

    @Test
    void a_class_is_called_and_a_paper_of_a_dossier_followed_by_keyboard_alone() {
        var cell = twelve.cell();
        twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        try (var browser = Browser.at(port)) {
            var keyboard = signsIn(browser, twelve.account(cell.ward(), Role.OFFICER));
            keyboard.follows("Lớp học")
                    .skipsToContent()
                    .follows("Thêm lớp")
                    .skipsToContent()
                    .chooses("kind", "awareness")
                    .types("name", "Lớp bồi dưỡng nhận thức về Đảng khóa 3/2018")
                    .types("organiser", "Trung tâm bồi dưỡng chính trị")
                    .types("opens", "1/10/2018")
                    .types("closes", "5/10/2018")
                    .types("quota", "40")
                    .follows("Lưu");
            assertThat(keyboard.says()).contains("Lớp bồi dưỡng nhận thức về Đảng khóa 3/2018", "40");

            keyboard.follows("Danh sách nguồn")
                    .skipsToContent()
                    .follows("Bùi Thị Ngọc Ánh")
                    .skipsToContent();
            keyboard.presses("Việc khác", "Enter");
            keyboard.follows("Ghi nơi giữ giấy tờ")
                    .skipsToContent()
                    .types("on", "25/9/2018")
                    .picks("paper", 1)
                    .picks("holder", 1)
                    .follows("Lưu");
            assertThat(keyboard.says()).contains("Đã ghi", "Ghi nơi giữ giấy tờ");
        }
    }

    private static Keyboard signsIn(Browser browser, String account) {
        var page = browser.blank();
        browser.go(page, "/sign-in");
        return new Keyboard(page)
                .types("account", account)
                .types("password", CellOfTwelve.PASSWORD)
                .enters();
    }
}
