package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.People;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;

/// Whoever the CV names is to be verified before it is certified (ADM-VER-WHO), though nobody was written to.
@KetNapTest
class FamilyTests {

    private static final Actor OFFICER = Actor.program("family-test");
    private static final Words OVERRIDDEN = new Words("theo hồ sơ giấy");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private Cvs cvs;

    @Test
    void a_father_in_the_cv_is_missed_until_his_verification_is_back() {
        var id = verifiedThemselves();
        assertThat(missed(id)).isEmpty();

        TestDatabase.everywhere(
                () -> cvs.add(people.find(cases.find(id).orElseThrow().person()).orElseThrow(), father(), OFFICER));

        assertThat(missed(id))
                .hasSize(1)
                .first()
                .satisfies(said -> assertThat(said.vi()).contains("cha"));

        record(id, new Act.VerificationSent(day("2018-04-10"), "father", false, Optional.empty()));
        record(id, new Act.VerificationReturned(day("2018-04-20"), "father"));

        assertThat(missed(id)).isEmpty();
    }

    private List<StoredFinding> missed(CaseId id) {
        return TestDatabase.everywhere(() -> {
            var file = cases.find(id).orElseThrow();
            var outcome = cases.consider(file, new Act.CvCertified(day("2018-05-02")), OVERRIDDEN, OFFICER);
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            return ((Outcome.Accepted) outcome)
                    .act().findings().stream()
                            .filter(one -> one.rule().equals("ADM-VER-WHO"))
                            .toList();
        });
    }

    private CaseId verifiedThemselves() {
        var cell = ward.cell();
        var person = ward.person(cell, "Đỗ Thị Quyên");
        var opened = TestDatabase.everywhere(
                () -> admissions.open(person, cell, new Act.Listed(day("2018-01-05"), "01-NQ/CB"), OFFICER));
        var id = ((Outcome.Accepted) opened).file().id();
        record(id, new Act.ProcedureAllowed(day("2018-02-01"), ""));
        record(id, new Act.Applied(day("2018-02-05")));
        record(id, new Act.CvSealed(day("2018-02-06")));
        record(id, new Act.VerificationSent(day("2018-02-07"), "self", false, Optional.empty()));
        record(id, new Act.VerificationReturned(day("2018-03-07"), "self"));
        return id;
    }

    private void record(CaseId id, Act act) {
        TestDatabase.everywhere(() -> {
            assertThat(admissions.perform(id, act, OVERRIDDEN, OFFICER)).isInstanceOf(Outcome.Accepted.class);
            return id;
        });
    }

    private static Relative father() {
        return new Relative(
                Relation.FATHER,
                "Đỗ Văn Bình",
                Optional.of(1960),
                false,
                Optional.empty(),
                Optional.of(Relative.Party.NO),
                "",
                Optional.of(Relative.Dwelling.ELSEWHERE),
                "xã Minh Quang",
                "làm ruộng",
                "");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
