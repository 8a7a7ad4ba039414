package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.journal.Journal;
import vn.ketnap.meeting.CellOfTwelve;

/// A level above opens names to itself for hours, after its second step was asked for anew, and the level below sees
/// it.
@KetNapTest
class EmergencyTests {

    private static final String WHY = "cán bộ phường nằm viện, hạn công nhận là ngày mai";

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private SecondStep second;

    @Autowired
    private FactorStore factors;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Test
    void without_the_second_step_asked_anew_nothing_opens() {
        var cell = twelve.cell();
        var above = above(cell);
        var session = guest.session(Optional.of(above.account()));

        assertThat(opens(session, cell, "2", WHY).getRedirectedUrl()).isEqualTo("/emergency");
        assertThat(proves(session, "khong-phai").getStatus()).isEqualTo(422);
        assertThat(opens(session, cell, "2", WHY).getRedirectedUrl()).isEqualTo("/emergency");
        assertThat(page(twelve.account(cell.ward(), Role.OFFICER), "/")).doesNotContain(above.account());

        proves(session, above.codes().getFirst());
        assertThat(opens(session, cell, "2", WHY).getRedirectedUrl()).matches("/emergency/\\d+");
        assertThat(opens(session, cell, "2", WHY).getRedirectedUrl())
                .as("a proof opens one thing")
                .isEqualTo("/emergency");
    }

    @Test
    void who_has_no_second_step_is_told_to_set_one_up() {
        var cell = twelve.cell();
        var plain = twelve.account(cell.ward(), Role.LEVEL_ABOVE);

        assertThat(page(plain, "/emergency")).contains("Hãy thiết lập trước").doesNotContain("name=\"reason\"");
    }

    @Test
    void names_are_seen_while_it_is_open_and_no_longer_once_either_side_ends_it() {
        var cell = twelve.cell();
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var above = above(cell);
        assertThat(status(above, "/cases/" + anh + "/dossier")).isIn(403, 404);

        var first = opened(above, cell);
        assertThat(status(above, "/cases/" + anh + "/dossier")).isEqualTo(200);
        guest.fills(officer, "/emergency/" + first + "/end", Map.of());
        assertThat(status(above, "/cases/" + anh + "/dossier")).isIn(403, 404);

        var again = opened(above, cell);
        guest.fills(above.account(), "/emergency/" + again + "/end", Map.of());
        assertThat(status(above, "/cases/" + anh + "/dossier")).isIn(403, 404);
        assertThat(page(officer, "/emergency/" + again)).contains("Kết thúc sớm", above.account());
    }

    @Test
    void after_its_hours_it_is_over() {
        var cell = twelve.cell();
        twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var lately = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        var stillOpen = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        began(lately, cell, "now() - interval '3 hours'", "now() - interval '1 minute'");
        began(stillOpen, cell, "now() - interval '3 hours'", "now() + interval '5 minutes'");

        assertThat(status(stillOpen, "/cells/" + twelve.code(cell))).isEqualTo(200);
        assertThat(status(lately, "/cells/" + twelve.code(cell))).isEqualTo(403);
    }

    @Test
    void those_below_are_told_at_once_until_they_confirm_and_find_for_good_what_was_opened() {
        var cell = twelve.cell();
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var above = above(cell);
        var number = opened(above, cell);
        guest.asks(Optional.of(above.account()), "/cases/" + anh + "/dossier");
        guest.asks(Optional.of(above.account()), "/find?q=Bui+Thi+Ngoc+Anh");
        guest.fills(officer, "/emergency/" + number + "/end", Map.of());

        for (var who : List.of(officer, secretary)) {
            assertThat(page(who, "/")).contains("Cấp trên truy cập khẩn cấp", above.account(), WHY);
            assertThat(page(who, "/emergency/" + number))
                    .contains("Bùi Thị Ngọc Ánh", "Tìm kiếm", "/cases/{id}/dossier");
        }
        assertThat(guest.fills(secretary, "/emergency/" + number + "/seen", Map.of())
                        .getStatus())
                .isEqualTo(403);
        guest.fills(officer, "/emergency/" + number + "/seen", Map.of());

        assertThat(page(secretary, "/")).doesNotContain("Cấp trên truy cập khẩn cấp");
        assertThat(page(secretary, "/emergency/" + number)).contains("xác nhận đã biết lúc", officer);
        assertThat(page(secretary, "/emergency")).contains(WHY);
        assertThat(status(twelve.account(twelve.cell().ward(), Role.OFFICER), "/emergency/" + number))
                .isEqualTo(404);
    }

    @Test
    void whatever_is_asked_for_is_a_line_of_the_journal_without_the_words_searched_for() {
        var cell = twelve.cell();
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var above = above(cell);
        var number = opened(above, cell);

        guest.asks(Optional.of(above.account()), "/sources?q=Bui+Thi+Ngoc+Anh");
        guest.asks(Optional.of(above.account()), "/cases/" + anh + "/dossier");

        assertThat(TestDatabase.everywhere(() -> journal.underEmergency(number, 10)))
                .extracting(line -> line.what().replaceFirst("^emergency:\\d+:", "") + " " + line.subject())
                .containsExactly("/cases/{id}/dossier " + anh, "/sources ");
    }

    @Test
    void a_province_cannot_be_opened_at_once_nor_a_ward_for_a_day_or_without_a_reason() {
        var cell = twelve.cell();
        var above = above(cell);
        var session = guest.session(Optional.of(above.account()));
        proves(session, above.codes().getFirst());

        assertThat(Guest.words(opens(session, cell, "9", WHY))).contains("Mỗi lần từ 1 đến 8 giờ");
        assertThat(opens(session, cell, "8", " ").getStatus()).isEqualTo(422);
        assertThat(Guest.words(opens(session, cell, "9", WHY))).contains(WHY);
        assertThat(opens(session, twelve.cell(), "1", WHY).getStatus()).isEqualTo(422);
        assertThatThrownBy(() -> began("x", cell, "now()", "now() + interval '9 hours'"))
                .isInstanceOf(DataAccessException.class);
    }

    private void began(String account, CellOfTwelve.Cell cell, String from, String to) {
        TestDatabase.everywhere(() -> transactions.execute(_ -> db.sql(
                        "insert into organization.right_given (account, role, part_id, from_day, until_day, ends_at,"
                                + " reason, recorded_by, recorded_at) values (:account, 'level-above-by-name', :part,"
                                + " '2018-09-26', '2018-09-28', " + to + ", 'x', :account, " + from + ")")
                .param("account", account)
                .param("part", cell.ward().value())
                .update()));
    }

    /// An account that counts from above, and its codes on paper.
    private record Above(String account, List<String> codes) {}

    private Above above(CellOfTwelve.Cell cell) {
        var name = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        return TestDatabase.everywhere(() -> {
            var own = Actor.of(name, name, Optional.empty(), List.of());
            second.begin(own);
            var secret =
                    transactions.execute(_ -> factors.totp(name).orElseThrow().secret());
            var code = TimeCodes.code(secret, TimeCodes.step(clock.instant()));
            return new Above(name, second.confirm(own, code).orElseThrow());
        });
    }

    private long opened(Above above, CellOfTwelve.Cell cell) {
        var session = guest.session(Optional.of(above.account()));
        for (var code : above.codes()) {
            if (proves(session, code).getStatus() == 303) {
                break;
            }
        }
        var to = String.valueOf(opens(session, cell, "2", WHY).getRedirectedUrl());
        assertThat(to).matches("/emergency/\\d+");
        return Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
    }

    private MockHttpServletResponse proves(MockHttpSession session, String code) {
        return guest.fills(session, "/emergency/code", Map.of("code", List.of(code)));
    }

    private MockHttpServletResponse opens(
            MockHttpSession session, CellOfTwelve.Cell cell, String hours, String reason) {
        return guest.fills(
                session,
                "/emergency",
                Map.of("part", List.of(code(cell)), "hours", List.of(hours), "reason", List.of(reason)));
    }

    private String code(CellOfTwelve.Cell cell) {
        return "W" + twelve.code(cell).substring(1);
    }

    private int status(Above above, String path) {
        return status(above.account(), path);
    }

    private int status(String account, String path) {
        return guest.asks(Optional.of(account), path).getStatus();
    }

    private String page(String who, String path) {
        var answer = guest.asks(Optional.of(who), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Guest.words(answer);
    }
}
