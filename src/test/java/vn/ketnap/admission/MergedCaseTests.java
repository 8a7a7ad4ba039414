package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.people.Merges;
import vn.ketnap.people.People;

/// Cases of two entries for one person.
@KetNapTest
class MergedCaseTests {

    private static final Actor OFFICER = Actor.program("merged-case-test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private Merges merges;

    @Test
    void two_who_both_have_an_open_case_are_put_together_once_one_of_them_says_nothing_any_more() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = ward.person(cell, "Nguyễn Thị An");
        var kept = introduced(cell, an);
        var entered = introduced(cell, twin);
        assertThat(TestDatabase.everywhere(() -> merges.against(twin, an)))
                .extracting(Reference::what)
                .containsExactly("open-cases");

        TestDatabase.everywhere(() -> admissions.perform(
                entered,
                new Act.Retracted(LocalDate.of(2018, 6, 2), 1, new Words("ghi trùng người")),
                Words.NONE,
                OFFICER));
        assertThat(TestDatabase.everywhere(() -> merges.against(twin, an))).isEmpty();
        TestDatabase.everywhere(() -> {
            var one = people.find(an).orElseThrow();
            merges.merge(people.find(twin).orElseThrow(), one, one.asNew(), false, OFFICER);
            return "";
        });
        assertThat(TestDatabase.everywhere(() -> cases.of(an))).containsExactly(kept, entered);
    }

    private CaseId introduced(OrganizationRef cell, PersonRef person) {
        var first = new Act.Introduced(LocalDate.of(2018, 1, 5), Introducer.WOMEN, Words.NONE, Words.NONE);
        var outcome = TestDatabase.everywhere(() -> admissions.open(person, cell, first, OFFICER));
        return ((Outcome.Accepted) outcome).file().id();
    }
}
