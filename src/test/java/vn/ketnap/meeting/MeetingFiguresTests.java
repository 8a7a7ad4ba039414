package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;

/// What other rooms may count of meetings.
@KetNapTest
class MeetingFiguresTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_meeting_is_counted_once_its_minutes_are_signed_with_members_and_those_present() {
        var cell = twelve.cell();
        var listed = twelve.listed(cell, "Phạm Thanh Bình");
        var open = clerk.convened(cell);
        var signed = clerk.signed(cell, Map.of("c" + listed + "-strengths", "Nộp bài thu hoạch đúng hạn."));

        assertThat(rows(open.toString())).isZero();
        assertThat(rows(signed.toString())).isOne();
        assertThat(present(signed.toString())).isPositive();
    }

    private int rows(String id) {
        return number("select count(*)::int from meeting.report_meeting where meeting_id = :id::uuid", id);
    }

    private int present(String id) {
        return number(
                "select present from meeting.report_meeting where meeting_id = :id::uuid and present <= members"
                        + " and body = 'cell'",
                id);
    }

    private int number(String sql, String id) {
        return TestDatabase.everywhere(() -> Objects.requireNonNull(transactions.execute(
                _ -> db.sql(sql).param("id", id).query(Integer.class).single())));
    }
}
