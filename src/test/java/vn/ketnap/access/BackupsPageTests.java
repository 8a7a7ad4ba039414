package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.Actor;
import vn.ketnap.desk.SaidBackups;

/// Who looks after the backups sees them, makes one, and learns how one is brought back.
@KetNapTest
class BackupsPageTests {

    @Autowired
    private Guest guest;

    @Autowired
    private SaidBackups backups;

    @Autowired
    private ToldWard ward;

    @Test
    void the_page_says_what_there_is_when_it_was_tried_and_how_it_comes_back() {
        ward.told();

        assertThat(page("quantri"))
                .contains("Bản tốt gần nhất: 12 giờ 00", "27/09/2018")
                .contains("ketnap-2018-09-26-120000.ketnap", "12,3 MB", "trước khi nâng cấp", "Chưa rõ")
                .contains("Thư mục thứ hai /mnt/usb đang có")
                .contains("không thành: AccessDeniedException")
                .contains("./ketnap restore \"/srv/backups/ketnap-2018-09-26-120000.ketnap\" --data data-moi"
                        + " --password-file \"/srv/mat-khau\"");
    }

    @Test
    void the_administrator_makes_one_in_the_background_and_sees_how_far_it_is() {
        ward.told();

        assertThat(guest.sends(Optional.of("quantri"), "/backups").getStatus()).isEqualTo(303);

        assertThat(page("quantri"))
                .contains("Đang khôi phục thử và đối chiếu từng bảng")
                .doesNotContain("Sao lưu ngay");
        assertThat(backups.begun().map(Actor::account)).contains("quantri");
        assertThat(page("quantri")).contains("Sao lưu ngay");
    }

    @Test
    void the_officer_reads_and_cannot_make_one() {
        ward.told();

        assertThat(page("canbo")).contains("Các bản hiện có").doesNotContain("Sao lưu ngay");
        assertThat(guest.sends(Optional.of("canbo"), "/backups").getStatus()).isEqualTo(403);
        assertThat(backups.begun()).isEmpty();
    }

    private String page(String account) {
        return Guest.words(guest.asks(Optional.of(account), "/backups"));
    }
}
