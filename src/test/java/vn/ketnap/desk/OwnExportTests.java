package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;

/// All that is held about a person comes out, to be read and as JSON, and that it did is noted.
@KetNapTest
class OwnExportTests {

    @Autowired
    private Planted planted;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Test
    void whatever_was_written_of_a_person_anywhere_comes_out_in_both_shapes() {
        var one = planted.withdrawn();
        assertThat(guest.asks(Optional.of(one.officer()), "/people/" + one.id() + "/own.json")
                        .getHeader("Location"))
                .startsWith("/sealed/history/");
        guest.fills(
                one.officer(),
                "/sealed/history/" + one.id(),
                Map.of("purpose", List.of("request-of-the-person"), "words", List.of("người đó đề nghị bằng đơn")));

        var json = page(one.officer(), "/people/" + one.id() + "/own.json");
        var read = page(one.officer(), "/people/" + one.id() + "/own/all");

        assertThat(one.words()).hasSizeGreaterThan(50);
        for (var out : new String[] {json, read}) {
            assertThat(out).contains(one.name(), one.number(), one.seed() + "why");
            assertThat(one.words())
                    .filteredOn(word -> !word.matches(".*(own-paper|flash|batch)"))
                    .allSatisfy(word -> assertThat(out).contains(word));
        }
        assertThat(json).contains("\"document.paper\"", "\"bytes\"");
        assertThat(read).doesNotContain("?desk.");
    }

    @Test
    void taking_it_out_is_noted_with_whose_it_was_and_a_secretary_may_not() {
        var one = planted.onTheWay();
        page(one.officer(), "/people/" + one.id() + "/own.json");

        assertThat(TestDatabase.everywhere(
                        () -> db.sql("select account from journal.line where what = 'export:own' and subject = :id")
                                .param("id", one.id().toString())
                                .query(String.class)
                                .list()))
                .containsExactly(one.officer());
        assertThat(page(one.officer(), "/people/" + one.id() + "/looked")).contains("Lấy ra tất cả dữ liệu");
        assertThat(guest.asks(Optional.of(one.secretary()), "/people/" + one.id() + "/own.json")
                        .getStatus())
                .isEqualTo(403);
    }

    private String page(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }
}
