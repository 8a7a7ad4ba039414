package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.LastBackup;

/// Who is told on *Việc cần làm* that a backup is missing, or room on the disk.
@KetNapTest
class BackupWarningTests {

    private static final String MISSING = "Đã 8 ngày không có bản sao lưu tự động nào tốt";

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private SaidBackups backups;

    @Autowired
    private Guest guest;

    @Test
    void officer_and_administrator_are_told_and_nobody_else() {
        var ward = worlds.world().ward;
        var administrator = ward.administrator();

        backups.whileMissing(new LastBackup.Lack(8, false), () -> {
            assertThat(page(ward.officer())).contains(MISSING);
            assertThat(page(administrator)).contains(MISSING);
            assertThat(page(ward.secretary())).doesNotContain("sao lưu");
        });
        assertThat(page(ward.officer())).doesNotContain("sao lưu");
        assertThat(page(administrator)).doesNotContain("sao lưu");
    }

    @Test
    void those_who_look_after_the_whole_are_told_when_the_disk_is_nearly_full() {
        var ward = worlds.world().ward;

        backups.whileLeft(120, () -> {
            assertThat(page(ward.officer())).contains("Ổ đĩa chứa dữ liệu chỉ còn 120 MB");
            assertThat(page(ward.administrator())).contains("Ổ đĩa chứa dữ liệu chỉ còn 120 MB");
            assertThat(page(ward.secretary())).doesNotContain("Ổ đĩa");
        });
        assertThat(page(ward.officer())).doesNotContain("Ổ đĩa");
    }

    @Test
    void a_second_folder_without_a_copy_is_named() {
        var ward = worlds.world().ward;

        backups.whileMissing(
                new LastBackup.Lack(9, true),
                () -> assertThat(page(ward.officer()))
                        .contains("Đã 9 ngày bản sao lưu chưa được chép sang thư mục thứ hai"));
    }

    private String page(String account) {
        return Guest.words(guest.asks(Optional.of(account), "/"));
    }
}
