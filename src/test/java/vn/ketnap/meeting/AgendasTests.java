package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseId;

/// Whom an agenda offers what.
@KetNapTest
class AgendasTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Agendas agendas;

    @Test
    void who_holds_a_certificate_is_proposed_for_the_class_again_in_its_last_half_year_only() {
        var cell = twelve.cell();
        var binh = twelve.certified(cell, "Phạm Thanh Bình");
        var nguyet = twelve.listed(cell, "Lê Thị Minh Nguyệt");

        assertThat(decisions(cell, binh, "2018-09-20"))
                .contains(ActKind.PROCEDURE_PROPOSED)
                .doesNotContain(ActKind.CLASS_PROPOSED);
        assertThat(decisions(cell, binh, "2022-10-26")).doesNotContain(ActKind.CLASS_PROPOSED);
        assertThat(decisions(cell, binh, "2022-11-28")).contains(ActKind.CLASS_PROPOSED);
        assertThat(decisions(cell, nguyet, "2018-09-20")).contains(ActKind.CLASS_PROPOSED);
    }

    private List<ActKind> decisions(CellOfTwelve.Cell cell, CaseId id, String on) {
        return TestDatabase.everywhere(() -> agendas.of(convening(cell, day(on)), PROGRAM))
                .of(id)
                .orElseThrow()
                .decisions();
    }

    private static Convening convening(CellOfTwelve.Cell cell, LocalDate on) {
        return new Convening(Body.CELL, cell.id(), MeetingKind.REGULAR, on, "", "", Optional.empty(), Optional.empty());
    }
}
