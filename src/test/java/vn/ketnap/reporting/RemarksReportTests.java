package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.ActKind;

/// The grid of remarks says of each person and month what the acts of the case say.
@KetNapTest
class RemarksReportTests {

    private static final LocalDate CUT = LocalDate.parse("2018-08-31");

    @Autowired
    private Reports reports;

    @Autowired
    private ToldWard ward;

    @Test
    void a_month_is_marked_when_the_case_has_a_remark_of_that_month_and_no_other() {
        var files = ward.files();
        var table = TestDatabase.everywhere(() -> reports.draw(
                        "remarks",
                        new Query(
                                reports.part(Optional.of("DU"), CUT).orElseThrow(),
                                new Period(CUT.withDayOfYear(1), CUT)))
                .orElseThrow());

        assertThat(table.rows()).hasSize(73);
        assertThat(table.columns()).hasSize(7);
        var marked = 0;
        for (var file : files) {
            var remarked = file.standing().stream()
                    .filter(one -> one.kind() == ActKind.REMARKED)
                    .map(one -> YearMonth.from(one.on()))
                    .collect(Collectors.toSet());
            for (var column : table.columns().subList(1, table.columns().size())) {
                var value = table.at(file.id().toString(), column.key());
                if (value.isPresent()) {
                    var is = value.get().equals(new Value.Key("reporting.remarks.done"));
                    assertThat(is)
                            .as(file.id() + " " + column.key())
                            .isEqualTo(remarked.contains(YearMonth.parse(column.key())));
                    marked += is ? 1 : 0;
                }
            }
        }
        assertThat(marked).isGreaterThan(5);
    }
}
