package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// What is drawn from sums, for levels of many cells, is what is counted case by case.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsTests {

    private int admitted;

    private static final LocalDate TODAY = LocalDate.parse("2018-09-26");

    @Autowired
    private Organizations organizations;

    @Autowired
    private Figures figures;

    @Autowired
    private NodeFigures sums;

    @Autowired
    private TransactionTemplate reading;

    @BeforeAll
    void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void of_any_period_the_sums_of_a_committee_are_what_its_cases_add_up_to() {
        var random = new Random(20180926);
        var wrong = new ArrayList<String>();
        for (var i = 0; i < 16; i++) {
            var from = LocalDate.parse("2015-12-20").plusDays(random.nextInt(950));
            var to = from.plusDays(random.nextInt(500));
            var period = i % 4 == 0 ? months(from, to) : new Period(from, to.isAfter(TODAY) ? TODAY : to);
            for (var code : List.of("DU", "TU")) {
                TestDatabase.everywhere(() -> reading.execute(_ -> {
                    compare(new Query(part(code), period), wrong);
                    return "";
                }));
            }
        }
        assertThat(admitted).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static Period months(LocalDate from, LocalDate to) {
        var last = to.isAfter(TODAY) ? LocalDate.parse("2018-08-31") : to.withDayOfMonth(to.lengthOfMonth());
        return new Period(from.withDayOfMonth(1), last);
    }

    private void compare(Query query, List<String> wrong) {
        var units = Units.read(query, organizations, sums, TODAY);
        var material = new Material(query, refs(query), figures, true);
        var drawn = Overview.of(units);
        var counted = Overview.of(material);
        check(
                query,
                "counts",
                units.total().counts().inOrder(),
                Results.of(material).total().inOrder(),
                wrong);
        check(query, "now at", drawn.nowAt(), counted.nowAt(), wrong);
        check(query, "months", drawn.months(), counted.months(), wrong);
        check(query, "same period", drawn.total().lastYear(), counted.total().lastYear(), wrong);
        check(query, "overdue", drawn.size().overdue(), counted.size().overdue(), wrong);
        check(query, "dry", drawn.size().dry(), counted.size().dry(), wrong);
        var years = new ArrayList<Integer>();
        for (var i = 0; i < Material.YEARS; i++) {
            var n = i;
            years.add(counted.years().stream()
                    .mapToInt(one -> one.admitted().get(n))
                    .sum());
        }
        check(
                query,
                "steps",
                units.steps(),
                Units.STEPS.stream()
                        .map(step -> new Overview.Reached(step, (int) material.facts().stream()
                                .filter(fact ->
                                        fact.measure().equals(step) && fact.on().getYear() >= material.firstYear())
                                .count()))
                        .toList(),
                wrong);
        check(query, "years", units.total().admitted(), years, wrong);
        check(
                query,
                "before",
                units.total().before(),
                new Material(new Query(query.part(), query.period().before()), refs(query), figures, true)
                        .counted("admitted", query.period().before())
                        .size(),
                wrong);
        admitted += counted.total().done();
    }

    private List<Organization> refs(Query query) {
        return organizations.below(query.part().id(), TODAY);
    }

    private static void check(Query query, String what, Object drawn, Object counted, List<String> wrong) {
        if (!drawn.equals(counted)) {
            wrong.add(query.part().code() + " " + query.period() + " " + what + ": " + drawn + ", not " + counted);
        }
    }

    private Organization part(String code) {
        return organizations.byCode(code).orElseThrow();
    }
}
