package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;

/// Who opened a file is told to who may read the journal, and to nobody else.
@KetNapTest
class LookedTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Test
    void whoever_opened_a_file_or_its_papers_is_named_with_the_times_of_the_day() {
        var world = worlds.world();
        var ward = world.ward;
        var person = world.listed(ward.cell, "Nguyễn Thị An");
        page(ward.secretary(), "/people/" + person);
        page(ward.secretary(), "/people/" + person);
        page(ward.officer(), "/cases/" + world.file(person).id() + "/papers");

        var page = page(ward.officer(), "/people/" + person + "/looked");

        assertThat(page)
                .containsPattern("(?s)" + ward.secretary() + "</th>.{0,80}Mở trang của người này.{0,120}>2</td>")
                .containsPattern("(?s)" + ward.officer() + "</th>.{0,80}Xem danh mục giấy tờ.{0,120}>1</td>");
        assertThat(guest.asks(Optional.of(ward.secretary()), "/people/" + person + "/looked")
                        .getStatus())
                .isEqualTo(403);
    }

    private String page(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }
}
