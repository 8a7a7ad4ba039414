package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// How often an account opened names to itself is told, and nothing is made of it.
@KetNapTest
class EmergencyCountTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void how_often_an_account_opened_in_twelve_months_stands_beside_each() {
        var cell = twelve.cell();
        var elsewhere = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var above = twelve.account(cell.ward(), Role.LEVEL_ABOVE);
        began(above, cell, "13 months");
        began(above, cell, "11 months");
        began(above, elsewhere, "2 months");
        began(above, cell, "30 minutes");

        assertThat(page(officer, "/")).contains("đã mở truy cập khẩn cấp ở đây 2 lần");
        assertThat(page(officer, "/emergency")).contains(">2</td>").doesNotContain(">3</td>");
        assertThat(page(above, "/emergency")).contains(">3</td>").doesNotContain(">4</td>");
    }

    /// Open for an hour from then on.
    private void began(String account, CellOfTwelve.Cell cell, String ago) {
        TestDatabase.everywhere(() -> transactions.execute(_ -> db.sql("""
                        insert into organization.right_given (account, role, part_id, from_day, until_day, ends_at,
                            reason, recorded_by, recorded_at)
                        select :account, 'level-above-by-name', :part, '2018-09-26', '2018-09-28',
                            now() - :ago::interval + interval '1 hour', 'x', :account, now() - :ago::interval
                        """)
                .param("account", account)
                .param("part", cell.ward().value())
                .param("ago", ago)
                .update()));
    }

    private String page(String who, String path) {
        return Guest.words(guest.asks(Optional.of(who), path));
    }
}
