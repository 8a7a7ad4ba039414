package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;

/// A level above sees names for a reason and a time, and those it concerns are told. Today is 26 September 2018.
@KetNapTest
class NamesAboveTests {

    private static final String WHY = "kiểm tra hồ sơ kết nạp quý III";

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private Rights rights;

    @Autowired
    private Organizations organizations;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void who_stands_above_sees_numbers_until_the_right_and_names_while_it_holds() {
        var cell = twelve.cell();
        var anh = twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        var people = "/reports/people?report=groups&row=total&column=all&org=" + code(cell.ward());
        assertThat(status(above, people)).isEqualTo(403);
        assertThat(status(above, "/cases/" + anh)).isIn(403, 404);

        give(above, cell.ward(), "2018-09-20", "2018-10-10");

        assertThat(page(above, people)).contains("Bùi Thị Ngọc Ánh");
        assertThat(status(above, "/cells/" + twelve.code(cell))).isEqualTo(200);
    }

    @Test
    void after_its_last_day_there_are_numbers_only_again() {
        var cell = twelve.cell();
        twelve.listed(cell, "Bùi Thị Ngọc Ánh");
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        give(above, cell.ward(), "2018-08-26", "2018-09-26");

        assertThat(status(above, "/cells/" + twelve.code(cell))).isIn(403, 404);
        assertThat(page(above, "/reports/table?report=groups&org=" + code(cell.ward())))
                .contains("Nguồn theo nhóm")
                .doesNotContain("/reports/people");
    }

    @Test
    void the_ward_and_its_cells_are_told_while_it_holds_and_find_it_in_the_list_afterwards() {
        var cell = twelve.cell();
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        give(above, cell.ward(), "2018-09-20", "2018-10-10");
        give(above, cell.ward(), "2018-07-01", "2018-07-15");

        for (var who : List.of(secretary, officer)) {
            assertThat(page(who, "/")).contains("Cấp trên đang được xem tên", above, "đến hết 09/10/2018", WHY);
        }
        assertThat(page(secretary, "/organizations/" + twelve.code(cell)))
                .contains(WHY, "đang có hiệu lực", "đã hết hạn", "đến hết 14/07/2018");
        assertThat(page(twelve.account(twelve.cell().ward(), Role.OFFICER), "/"))
                .doesNotContain(above);
    }

    @Test
    void without_a_reason_without_an_end_or_for_longer_than_31_days_it_is_refused() {
        var cell = twelve.cell();
        var keeper = twelve.account(cell.ward(), Role.ADMINISTRATOR);
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);

        assertThat(asked(keeper, above, cell.ward(), "10/10/2018", "")).contains("Ghi lý do cho cấp trên xem tên");
        assertThat(asked(keeper, above, cell.ward(), "", WHY)).contains("nhiều nhất 31 ngày kể từ ngày đầu");
        assertThat(asked(keeper, above, cell.ward(), "27/10/2018", WHY)).contains("nhiều nhất 31 ngày kể từ ngày đầu");
        assertThat(TestDatabase.everywhere(() -> rights.givenTo(above))).hasSize(1);
        assertThat(asked(keeper, above, cell.ward(), "26/10/2018", WHY)).isEmpty();
        assertThat(TestDatabase.everywhere(() -> rights.givenTo(above))
                        .getLast()
                        .reason())
                .isEqualTo(WHY);
        assertThat(page(keeper, "/accounts")).contains("Lý do: " + WHY);
    }

    @Test
    void neither_the_program_nor_the_database_takes_a_longer_one() {
        var cell = twelve.cell();
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);

        assertThatThrownBy(() -> give(above, cell.ward(), "2018-09-20", "2018-10-22"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestDatabase.everywhere(() -> transaction.execute(_ -> db.sql("""
                        insert into organization.right_given
                            (account, role, part_id, from_day, until_day, reason, recorded_by, recorded_at)
                        values (:account, 'level-above-by-name', :part, '2018-09-20', null, 'x', 'test', now())
                        """)
                        .param("account", above)
                        .param("part", cell.ward().value())
                        .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_was_typed_for_a_right_that_was_refused_stays_on_the_page() throws Exception {
        var cell = twelve.cell();
        var keeper = twelve.account(cell.ward(), Role.ADMINISTRATOR);
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);

        var page = sent(keeper, above, cell.ward(), "27/10/2018", WHY).getContentAsString();

        assertThat(page)
                .contains("<details open><summary class=\"m\">Cấp quyền")
                .contains("value=\"level_above_by_name\" selected")
                .contains("name=\"until\" value=\"27/10/2018\"")
                .contains("name=\"reason\" value=\"" + WHY + "\"");
    }

    /// @return the page that refuses, or nothing where it was given
    private String asked(String keeper, String above, OrganizationRef part, String until, String reason) {
        var answer = sent(keeper, above, part, until, reason);
        assertThat(answer.getStatus()).isIn(303, 422);
        return answer.getStatus() == 303 ? "" : Guest.words(answer);
    }

    private MockHttpServletResponse sent(
            String keeper, String above, OrganizationRef part, String until, String reason) {
        return guest.fills(
                keeper,
                "/accounts/" + above + "/rights",
                Map.of(
                        "role", List.of("level_above_by_name"),
                        "part", List.of(code(part)),
                        "from", List.of("26/9/2018"),
                        "until", List.of(until),
                        "reason", List.of(reason)));
    }

    /// @param until the first day on which it no longer holds
    private void give(String account, OrganizationRef part, String from, String until) {
        TestDatabase.everywhere(() -> {
            var span = Span.between(LocalDate.parse(from), LocalDate.parse(until));
            rights.give(account, Role.LEVEL_ABOVE_BY_NAME, part, span, WHY, Actor.program("test"));
            return account;
        });
    }

    private String code(OrganizationRef part) {
        return TestDatabase.everywhere(
                () -> organizations.latest(part).orElseThrow().code());
    }

    private int status(String who, String path) {
        return guest.asks(Optional.of(who), path).getStatus();
    }

    private String page(String who, String path) {
        var answer = guest.asks(Optional.of(who), path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Guest.words(answer);
    }
}
