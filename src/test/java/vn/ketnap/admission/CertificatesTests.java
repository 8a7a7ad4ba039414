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
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.course.CourseKind;

/// Who may be sent to a class, and whose certificate is good until when, read from the acts.
@KetNapTest
class CertificatesTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Certificates certificates;

    private OrganizationRef cell = OrganizationRef.fresh();

    @Test
    void
            whoever_is_in_the_list_is_due_for_the_awareness_class_with_the_certificate_and_its_last_day_by_the_regulation() {
        cell = ward.cell();
        var an = listed("Nguyễn Thị An");
        var binh = listed("Phạm Thanh Bình", new Act.ClassCertified(day("2013-05-31"), "14/GCN"));
        introduced("Lê Thị Cúc");

        var due = TestDatabase.everywhere(() -> certificates.due(CourseKind.AWARENESS, List.of(cell)));

        assertThat(due).extracting(ClassCase::person).containsExactly(an, binh);
        assertThat(due.getFirst().certificate()).isEmpty();
        var held = due.getLast().certificate().orElseThrow();
        assertThat(held.number()).isEqualTo("14/GCN");
        assertThat(held.validity().orElseThrow().until()).isEqualTo(day("2018-05-31"));
        assertThat(held.validity().orElseThrow().unknown()).isFalse();
        assertThat(held.isGoodOn(day("2018-05-31"))).isTrue();
        assertThat(held.isGoodOn(day("2018-06-01"))).isFalse();
    }

    @Test
    void a_number_corrected_is_read_as_the_correction_says_and_a_certificate_retracted_is_none() {
        cell = ward.cell();
        var an = listed("Nguyễn Thị An", new Act.ClassCertified(day("2018-07-27"), "7/GCN"));
        perform(
                an,
                new Act.Corrected(
                        day("2018-08-01"), 3, new Act.ClassCertified(day("2018-07-28"), "8/GCN"), new Words("nhầm")));
        assertThat(of(an).certificate().map(Certificate::number)).contains("8/GCN");
        assertThat(of(an).certificate().map(Certificate::on)).contains(day("2018-07-28"));

        perform(an, new Act.Retracted(day("2018-08-02"), 3, new Words("của người khác")));
        assertThat(of(an).certificate()).isEmpty();
    }

    @Test
    void whoever_was_sent_to_the_awareness_class_was_not_sent_to_the_class_for_new_members() {
        cell = ward.cell();
        var an = listed("Nguyễn Thị An", new Act.ClassSent(day("2018-06-01"), "Khóa I"));

        assertThat(of(an).sentOn()).contains(day("2018-06-01"));
        assertThat(of(CourseKind.NEW_MEMBER, an).sentOn()).isEmpty();
    }

    @Test
    void what_ends_before_the_cell_considered_the_admission_is_listed_the_earliest_first_page_by_page() {
        cell = ward.cell();
        var an = listed("Nguyễn Thị An", new Act.ClassCertified(day("2014-01-15"), "2/GCN"));
        var binh = listed("Phạm Thanh Bình", new Act.ClassCertified(day("2013-05-31"), "1/GCN"));
        listed("Lê Thị Cúc", new Act.ClassCertified(day("2018-07-27"), "3/GCN"));

        var first = ending(Optional.empty());
        assertThat(first).extracting(ClassCase::person).containsExactly(binh);
        assertThat(ending(first.stream().map(ClassCase::id).findFirst()))
                .extracting(ClassCase::person)
                .containsExactly(an);
    }

    @Test
    void the_cases_tell_who_was_sent_in_which_round_and_how_many_hold_a_certificate_since() {
        cell = ward.cell();
        listed("Nguyễn Thị An", new Act.ClassSent(day("2018-07-09"), "Khóa II"), certified("2018-07-27"));
        listed("Phạm Thanh Bình", new Act.ClassSent(day("2018-07-09"), "Khóa II"));
        listed("Lê Thị Cúc", certified("2015-01-05"), new Act.ClassSent(day("2018-04-09"), "Khóa I"));
        listed("Đỗ Văn Dũng", new Act.ClassSent(day("2014-04-09"), "Khóa cũ"));

        assertThat(TestDatabase.everywhere(() -> certificates.rounds(day("2015-09-26"), List.of(cell))))
                .containsExactly(
                        new ClassRound(day("2018-07-09"), "Khóa II", 2, 1),
                        new ClassRound(day("2018-04-09"), "Khóa I", 1, 0));
    }

    private static Act certified(String day) {
        return new Act.ClassCertified(day(day), "1/GCN");
    }

    private List<ClassCase> ending(Optional<CaseId> after) {
        return TestDatabase.everywhere(() -> certificates.ending(day("2019-03-26"), List.of(cell), after, 1));
    }

    private ClassCase of(PersonRef person) {
        return of(CourseKind.AWARENESS, person);
    }

    private ClassCase of(CourseKind kind, PersonRef person) {
        return TestDatabase.everywhere(() -> certificates.of(kind, List.of(person)))
                .values()
                .iterator()
                .next();
    }

    private PersonRef introduced(String name) {
        var person = ward.person(cell, name);
        var act = new Act.Introduced(day("2013-01-05"), Introducer.WOMEN, Words.NONE, Words.NONE);
        TestDatabase.everywhere(() -> admissions.open(person, cell, act, PROGRAM));
        return person;
    }

    private PersonRef listed(String name, Act... then) {
        var person = introduced(name);
        perform(person, new Act.Listed(day("2013-02-05"), "1-NQ/CB"));
        for (var act : then) {
            perform(person, act);
        }
        return person;
    }

    private void perform(PersonRef person, Act act) {
        var file = TestDatabase.everywhere(() -> certificates.of(CourseKind.AWARENESS, List.of(person)))
                .values()
                .iterator()
                .next();
        var outcome = TestDatabase.everywhere(() -> admissions.perform(file.id(), act, Words.NONE, PROGRAM));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
