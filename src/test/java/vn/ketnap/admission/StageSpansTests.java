package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;

/// How far cases had come on a day, as reports read it, is what the acts up to that day say.
@KetNapTest
class StageSpansTests {

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ToldWard ward;

    @Test
    void on_any_day_the_copy_says_what_the_acts_until_that_day_say() {
        var random = new Random(20180831);
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var file : ward.files()) {
            for (var i = 0; i < 12; i++) {
                var day = LocalDate.parse("2016-06-01").plusDays(random.nextInt(900));
                var until = file.standing().stream()
                        .filter(one -> !one.on().isAfter(day))
                        .toList();
                var said = said(file.id(), day);
                var expected = until.isEmpty()
                        ? ""
                        : Progress.of(file.cell(), until).stage().word() + " "
                                + Progress.of(file.cell(), until).cell();
                if (!said.equals(expected)) {
                    wrong.add(file.id() + " on " + day + ": " + said + ", not " + expected);
                }
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    private String said(CaseId id, LocalDate day) {
        return TestDatabase.everywhere(() -> new TransactionTemplate(transactions)
                .execute(_ -> db.sql("""
                        select stage || ' ' || cell_id from admission.stage_span
                        where case_id = :id and from_day <= :day and (until_day is null or until_day > :day)
                        """)
                        .param("id", id.value())
                        .param("day", day)
                        .query(String.class)
                        .optional()
                        .orElse("")));
    }
}
