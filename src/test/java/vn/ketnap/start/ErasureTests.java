package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.desk.Planted;
import vn.ketnap.journal.Seals;
import vn.ketnap.journal.TestSeals;

/// After a person is erased who was not admitted, no word of theirs is left where the program keeps words; the record
/// verifies, and counts are what they were.
@KetNapTest
@ExtendWith(OutputCaptureExtension.class)
class ErasureTests {

    @Autowired
    private Planted planted;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Database database;

    @Autowired
    private ApplicationContext rooms;

    @TempDir
    Path temp;

    @Test
    void nothing_of_an_erased_person_is_left_in_any_table_statistic_paper_backup_export_or_log(CapturedOutput log)
            throws Exception {
        var one = planted.withdrawn();
        assertThat(remains().everything())
                .contains(one.mark())
                .contains(one.name().toLowerCase(Locale.ROOT));
        var counted = remains().counted();
        var reports = reports(one);

        assertThat(erase(one, one.officer()).getHeader("Location")).isEqualTo("/retention");

        assertThat(remains().everything().lines().toList())
                .filteredOn(line -> line.contains(one.mark()))
                .isEmpty();
        assertThat(remains().statistics().lines().toList())
                .filteredOn(line -> line.contains(one.mark()))
                .isEmpty();
        assertThat(remains().papers()).doesNotContain(one.mark()).contains("nguyễn văn hai 02/03/1991");
        assertThat(remains().backup(temp)).doesNotContain(one.mark()).doesNotContain(one.number());
        assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain(one.mark());
        assertThat(remains().counted()).isEqualTo(counted);
        assertThat(reports(one)).isEqualTo(reports);
        var why = Map.of("purpose", List.of("inspection"), "words", List.of("xem lại sau khi xóa"));
        guest.fills(one.officer(), "/sealed/history/" + one.id(), why);
        for (var path : List.of("", "/own", "/own/all", "/own.json", "/edit", "/cv", "/looked", "/consent")) {
            var answer = guest.asks(Optional.of(one.officer()), "/people/" + one.id() + path);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(Guest.words(answer).toLowerCase(Locale.ROOT)).as(path).doesNotContain(one.mark());
        }
        assertThat(remains().numbers(one.id().value())).isZero();
    }

    @Test
    void the_record_verifies_after_an_erasure_and_says_whose_data_went() {
        var one = planted.withdrawn();
        erase(one, one.officer());
        TestSeals.sealAll(rooms);

        var seals = rooms.getBean(Seals.class);
        assertThat(TestDatabase.everywhere(() -> seals.verify(List.of(seals.head())))
                        .isWhole())
                .isTrue();
        assertThat(TestDatabase.everywhere(
                        () -> db.sql("select account from journal.line where what = 'erased' and subject = :id")
                                .param("id", one.id().toString())
                                .query(String.class)
                                .list()))
                .containsExactly(one.officer());
    }

    @Test
    void whose_case_goes_on_is_refused_with_the_way_out_and_so_is_a_form_without_reason_or_tick() {
        var one = planted.onTheWay();

        var answer = erase(one, one.officer());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("chưa kết thúc");
        assertThatThrownBy(
                        () -> TestDatabase.everywhere(() -> db.sql("select admission.erase(array[:id]::uuid[])::text")
                                .param("id", one.id().value())
                                .query((_, _) -> "")
                                .single()))
                .hasMessageContaining("has not ended");

        var gone = planted.withdrawn();
        assertThat(guest.fills(gone.officer(), "/people/" + gone.id() + "/erase", Map.of("reason", List.of("hết hạn")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(guest.fills(gone.officer(), "/people/" + gone.id() + "/erase", Map.of("sure", List.of("true")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(remains().everything()).contains(one.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void after_vacuum_full_the_files_of_the_tables_hold_none_of_it() throws Exception {
        var one = planted.withdrawn();
        TestServer.keeperDoes("checkpoint");
        assertThat(remains().filesThatHold(one.mark())).isNotEmpty();
        erase(one, one.officer());

        remains().writeTheTablesAnew();
        TestServer.keeperDoes("checkpoint");

        assertThat(remains().files()).hasSizeGreaterThan(100);
        assertThat(remains().filesThatHold(one.mark())).isEmpty();
    }

    @Test
    void nothing_is_left_of_somebody_who_never_got_a_case() throws Exception {
        var one = planted.withoutCase();
        assertThat(remains().everything())
                .contains(one.mark())
                .contains(one.name().toLowerCase(Locale.ROOT));

        assertThat(erase(one, one.officer()).getHeader("Location")).isEqualTo("/retention");

        assertThat(remains().everything().lines().toList())
                .filteredOn(line -> line.contains(one.mark()))
                .isEmpty();
        assertThat(remains().backup(temp)).doesNotContain(one.mark()).doesNotContain(one.number());
    }

    private Remains remains() {
        return new Remains(database);
    }

    private org.springframework.mock.web.MockHttpServletResponse erase(Planted.Somebody one, String account) {
        return guest.fills(
                account,
                "/people/" + one.id() + "/erase",
                Map.of("reason", List.of("hết thời hạn lưu"), "sure", List.of("true")));
    }

    /// The figures of the ward, without what the page says of its own moment.
    private Map<String, String> reports(Planted.Somebody one) {
        var said = new TreeMap<String, String>();
        for (var report : List.of("targets", "composition", "remarks", "dry", "months", "introducers", "reached")) {
            var page = Guest.words(guest.asks(Optional.of(one.officer()), "/reports/table?report=" + report));
            said.put(report, page.replaceAll("(?s).*<tbody>|_(?:csrf|once)\" value=\"[^\"]*\"|nonce=\"[^\"]*\"", ""));
        }
        return said;
    }
}
