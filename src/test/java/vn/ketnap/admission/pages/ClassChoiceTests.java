package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Certificate;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.admission.ClassProposal;
import vn.ketnap.admission.ConfirmingLevel;
import vn.ketnap.admission.ListAnswer;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.pages.ClassChoice.Fit;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;
import vn.ketnap.course.Call;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.CourseKind;

/// Who may be proposed for a class that opens on 8 October 2018.
class ClassChoiceTests {

    private static final LocalDate OPENS = LocalDate.of(2018, 10, 8);

    @Test
    void whoever_has_no_certificate_is_proposed() {
        assertThat(fit("", "", "")).isEqualTo(Fit.FREE);
        assertThat(Fit.FREE.isProposed()).isTrue();
    }

    @Test
    void a_certificate_good_long_after_the_opening_leaves_the_person_out() {
        assertThat(fit("", "2017-06-01", "2022-06-01")).isEqualTo(Fit.VALID);
        assertThat(Fit.VALID.isOpen()).isFalse();
    }

    @Test
    void the_last_day_of_validity_on_the_opening_is_still_good_and_the_day_before_is_not() {
        assertThat(fit("", "2013-10-08", "2018-10-08")).isEqualTo(Fit.ENDING);
        assertThat(fit("", "2013-10-07", "2018-10-07")).isEqualTo(Fit.LAPSED);
        assertThat(Fit.ENDING.isOpen()).isTrue();
        assertThat(Fit.ENDING.isProposed()).isFalse();
        assertThat(Fit.LAPSED.isProposed()).isTrue();
    }

    @Test
    void a_certificate_that_ends_six_months_after_the_opening_is_good_and_a_day_less_ends_soon() {
        assertThat(fit("", "2014-04-08", "2019-04-08")).isEqualTo(Fit.VALID);
        assertThat(fit("", "2014-04-07", "2019-04-07")).isEqualTo(Fit.ENDING);
    }

    @Test
    void whoever_was_sent_and_has_no_certificate_is_shown_and_not_ticked() {
        assertThat(fit("2018-07-09", "", "")).isEqualTo(Fit.SENT);
        assertThat(fit("2018-07-09", "2018-07-27", "2023-07-27")).isEqualTo(Fit.VALID);
        assertThat(fit("2018-07-09", "2013-05-01", "2018-05-01")).isEqualTo(Fit.SENT);
        assertThat(Fit.SENT.isOpen()).isTrue();
        assertThat(Fit.SENT.isProposed()).isFalse();
    }

    @Test
    void a_certificate_without_an_end_is_good_for_ever() {
        assertThat(fit("", "1998-01-01", "")).isEqualTo(Fit.VALID);
    }

    @Test
    void whoever_is_on_another_roster_is_left_out_before_anything_else() {
        var choice = choice(file("", "", ""), CourseKind.AWARENESS, Optional.of("Khóa I"), false);

        assertThat(choice.fit()).isEqualTo(Fit.ELSEWHERE);
        assertThat(choice.fit().isOpen()).isFalse();
    }

    @Test
    void numbers_follow_one_another_from_their_first_digits_with_the_zeros_kept() {
        assertThat(CertificateNumbers.from("009/K2.2018/GCN", 3))
                .containsExactly("009/K2.2018/GCN", "010/K2.2018/GCN", "011/K2.2018/GCN");
        assertThat(CertificateNumbers.from("GCN 99", 2)).containsExactly("GCN 99", "GCN 100");
        assertThat(CertificateNumbers.from("GCN", 2)).isEmpty();
        assertThat(CertificateNumbers.from("7", 0)).isEmpty();
    }

    @Test
    void for_a_class_that_is_over_what_speaks_against_somebody_is_a_note() {
        var held = choice(file("", "2017-06-01", "2022-06-01"), CourseKind.AWARENESS, Optional.empty(), true);
        var elsewhere = choice(file("", "", ""), CourseKind.AWARENESS, Optional.of("Khóa I"), true);

        assertThat(held.fit()).isEqualTo(Fit.VALID);
        assertThat(elsewhere.fit()).isEqualTo(Fit.ELSEWHERE);
        assertThat(held.isOpen() && elsewhere.isOpen()).isTrue();
        assertThat(held.fit().isProposed() || elsewhere.fit().isProposed()).isFalse();
    }

    @Test
    void who_is_ticked_is_whom_the_cell_proposed_and_no_committee_declined() {
        var day = LocalDate.parse("2018-09-20");
        var no = new ClassProposal.Answer(ConfirmingLevel.BASE, day, ListAnswer.NOT_AGREED);
        var yes = new ClassProposal.Answer(ConfirmingLevel.BASE, day, ListAnswer.AGREED);

        assertThat(proposed(Optional.empty(), CourseKind.AWARENESS)).isFalse();
        assertThat(proposed(Optional.of(List.of()), CourseKind.AWARENESS)).isTrue();
        assertThat(proposed(Optional.of(List.of(yes)), CourseKind.AWARENESS)).isTrue();
        assertThat(proposed(Optional.of(List.of(yes, no)), CourseKind.AWARENESS))
                .isFalse();
        assertThat(proposed(Optional.empty(), CourseKind.NEW_MEMBER)).isTrue();
    }

    private static boolean proposed(Optional<List<ClassProposal.Answer>> answers, CourseKind kind) {
        var proposal = answers.map(all -> new ClassProposal(LocalDate.parse("2018-09-05"), all));
        return choice(file("", "", "", proposal), kind, Optional.empty(), false).isProposed();
    }

    private static ClassChoice choice(ClassCase file, CourseKind kind, Optional<String> elsewhere, boolean past) {
        var call = new Call("Khóa II", "", "Trung tâm", Optional.empty(), OPENS, OPENS.plusDays(4), "");
        var course = new Course(
                CourseId.fresh(),
                kind,
                OrganizationRef.fresh(),
                call,
                Optional.empty(),
                new Stamp(1, "officer", OPENS.atStartOfDay()));
        return ClassChoice.of(file, course, elsewhere, past);
    }

    private static Fit fit(String sent, String issued, String until) {
        return choice(file(sent, issued, until), CourseKind.AWARENESS, Optional.empty(), false)
                .fit();
    }

    private static ClassCase file(String sent, String issued, String until) {
        return file(sent, issued, until, Optional.empty());
    }

    private static ClassCase file(String sent, String issued, String until, Optional<ClassProposal> proposal) {
        return new ClassCase(
                CaseId.fresh(),
                PersonRef.fresh(),
                "Nguyễn Thị An",
                "12/05/1990",
                OrganizationRef.fresh(),
                Stage.LISTED,
                day(sent),
                day(issued)
                        .map(on -> new Certificate(
                                "001", on, day(until).map(last -> new Certificate.Validity(last, "5.4b", false)))),
                proposal);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
