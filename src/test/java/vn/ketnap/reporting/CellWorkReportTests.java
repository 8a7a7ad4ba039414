package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.meeting.Clerk;
import vn.ketnap.organization.Organizations;

/// What a cell did is told by facts: meetings, attendance, remarks, dossiers returned.
@KetNapTest
class CellWorkReportTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Reports reports;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Guest guest;

    @Test
    void a_signed_meeting_a_remark_and_a_dossier_that_came_back_are_counted_in_their_period() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var sent = twelve.submitted(cell, "Bùi Thị Ngọc Ánh");
        twelve.done(sent, new Act.DossierReturned(LocalDate.parse("2018-08-20"), new Words("thiếu dấu giáp lai")));
        clerk.convened(cell);
        clerk.signed(cell, Map.of("c" + binh + "-strengths", "Nộp bài thu hoạch đúng hạn."));

        var third = line(cell, "2018-07-01", "2018-09-26");
        assertThat(third.subList(0, 3)).containsExactly("1", "1", "3");
        assertThat(third.get(3)).matches("[1-9]\\d?/1[0-9]");
        assertThat(third.get(4)).isEqualTo("1");
        assertThat(third.get(6)).isEqualTo("1");
        var second = line(cell, "2018-04-01", "2018-06-30");
        assertThat(second).startsWith("0", "0", "3", "0/0", "0").element(6).isEqualTo("0");
        assertThat(Integer.parseInt(second.get(5))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void who_sees_figures_only_counts_the_same_meetings_and_the_same_overdue_work() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        clerk.signed(cell, Map.of("c" + binh + "-strengths", "Nộp bài thu hoạch đúng hạn."));
        var path = "/reports/table?report=cell-work&from=1/7/2018&to=26/9/2018&org=" + twelve.code(cell);

        var officer = figures(twelve.account(cell.ward(), Role.OFFICER), path);
        var above = figures(twelve.account(cell.ward(), Role.LEVEL_ABOVE), path);
        assertThat(officer).contains(">1<");
        assertThat(above).isEqualTo(officer);
    }

    private String figures(String account, String path) {
        var page = Guest.words(guest.asks(Optional.of(account), path));
        var from = page.indexOf("<tbody>");
        return page.substring(from, page.indexOf("</tbody>", from)).replaceAll("<a [^>]*>|</a>", "");
    }

    private List<String> line(CellOfTwelve.Cell cell, String from, String to) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return TestDatabase.everywhere(() -> reports
                .draw("cell-work", new Query(organizations.latest(cell.id()).orElseThrow(), period))
                .orElseThrow()
                .rows()
                .stream()
                .map(HandTables::plain)
                .findFirst()
                .orElseThrow());
    }
}
