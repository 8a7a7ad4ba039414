package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.basics.Role;
import vn.ketnap.document.Docx;
import vn.ketnap.document.Fetched;

/// Invitations for everybody called to a meeting and every guest; the papers of those it takes up.
@KetNapTest
class MeetingPapersTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Guest guest;

    @Test
    void everybody_on_the_roll_and_every_guest_has_an_invitation_of_his_own() {
        var cell = twelve.cell();
        twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var id = clerk.convened(cell);
        guest.fills(
                secretary,
                "/meetings/" + id,
                Map.of(
                        "version",
                        List.of("1"),
                        "save",
                        List.of("true"),
                        "guests",
                        List.of("Lê Văn Khách; Mai Thị Mời")));

        var files = Fetched.unzipped(made(secretary, id, "invitations-zip"));
        assertThat(files).hasSize(14).containsKeys("013_Giay_moi_Le_Van_Khach.docx", "014_Giay_moi_Mai_Thi_Moi.docx");
        var one = Docx.text(made(secretary, id, "invitations-word"));
        assertThat(one)
                .contains(
                        "GIẤY MỜI",
                        "kính mời đồng chí Tạ Văn Sinh",
                        "kính mời đồng chí Lê Văn Khách",
                        "19 giờ 30, ngày 20 tháng 9 năm 2018",
                        "Nhà văn hóa tổ 3",
                        "Chủ trì: đồng chí Trần Thị Mận",
                        "- Xét đề nghị kết nạp đảng viên: 1 người;",
                        "T/M CHI BỘ")
                .doesNotContain("Ngọc Ánh", "{{", "[[");
    }

    @Test
    void the_papers_of_those_on_the_agenda_and_later_of_those_in_the_minutes_come_together() {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var open = clerk.convened(cell);
        assertThat(Docx.text(made(secretary, open, "cases-word"))).contains("ĐƠN XIN VÀO ĐẢNG", "BÙI THỊ NGỌC ÁNH");

        var signed = clerk.signed(cell, Map.of("c" + anh + "-heard", "Đã nghe báo cáo."));
        twelve.done(anh, new Act.Removed(day("2018-09-21"), "", vn.ketnap.admission.Words.NONE));
        guest.opens(secretary, "/cases/" + anh + "/papers");
        assertThat(Docx.text(made(secretary, signed, "cases-word"))).contains("BÙI THỊ NGỌC ÁNH");
    }

    @Test
    void who_only_reads_makes_no_papers_and_an_empty_roll_is_said() {
        var cell = twelve.cell();
        var member = twelve.account(cell.ward(), Role.COMMITTEE_MEMBER);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var session = clerk.session(cell);

        assertThat(guest.fills(member, path(session), Map.of()).getStatus()).isEqualTo(403);
        assertThat(guest.fills(officer, path(session), Map.of("make", List.of("invitations-word")))
                        .getHeader("Location"))
                .isEqualTo("/meetings/" + session);
    }

    private byte[] made(String account, MeetingId id, String what) {
        return Fetched.file(guest, account, guest.fills(account, path(id), Map.of("make", List.of(what))));
    }

    private static String path(MeetingId id) {
        return "/meetings/" + id + "/papers";
    }
}
