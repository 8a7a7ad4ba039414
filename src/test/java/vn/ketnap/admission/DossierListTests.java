package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.PaperLine.State.LAPSED;
import static vn.ketnap.admission.PaperLine.State.LOSING;
import static vn.ketnap.admission.PaperLine.State.MISSING;
import static vn.ketnap.admission.PaperLine.State.NOT_YET;
import static vn.ketnap.admission.PaperLine.State.PRESENT;
import static vn.ketnap.admission.PaperLine.State.WAITING;
import static vn.ketnap.admission.PaperLine.State.WRONG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The papers of a dossier, on both sides of each state.
class DossierListTests {

    private static final DossierList.Setting UNDER_A_COMMITTEE = new DossierList.Setting(false, true, List.of());

    @Test
    void a_certificate_is_there_until_six_months_before_its_end_then_loses_validity_and_lapses() {
        var file = ToldCase.of(new Act.ClassCertified(day("2018-03-01"), "1/GCN"));
        var owed = List.of(due("certificate-expiry", "2023-03-01"));

        assertThat(state(file, owed, "2022-09-01", DossierPaper.CERTIFICATE)).isEqualTo(PRESENT);
        assertThat(state(file, owed, "2022-09-02", DossierPaper.CERTIFICATE)).isEqualTo(LOSING);
        assertThat(state(file, owed, "2023-03-01", DossierPaper.CERTIFICATE)).isEqualTo(LOSING);
        assertThat(state(file, owed, "2023-03-02", DossierPaper.CERTIFICATE)).isEqualTo(LAPSED);
    }

    @Test
    void opinions_grow_old_with_the_dossier_and_are_good_when_made_again() {
        var owed = List.of(due("dossier-expiry", "2019-02-01"));
        var old = ToldCase.of(new Act.Applied(day("2018-02-01")), new Act.OpinionsSummarised(day("2018-03-01")));
        var again = ToldCase.of(
                new Act.Applied(day("2018-02-01")),
                new Act.OpinionsSummarised(day("2018-03-01")),
                new Act.OpinionsSummarised(day("2019-02-02")));

        assertThat(state(old, owed, "2018-12-01", DossierPaper.OPINIONS)).isEqualTo(PRESENT);
        assertThat(state(old, owed, "2018-12-02", DossierPaper.OPINIONS)).isEqualTo(LOSING);
        assertThat(state(old, owed, "2019-02-02", DossierPaper.OPINIONS)).isEqualTo(LAPSED);
        assertThat(state(again, owed, "2019-02-02", DossierPaper.OPINIONS)).isEqualTo(PRESENT);
        assertThat(state(old, owed, "2019-02-02", DossierPaper.APPLICATION)).isEqualTo(PRESENT);
    }

    @Test
    void a_paper_asked_to_be_mended_is_mended_and_nothing_that_came_with_it_is_lost() {
        var wrong = ToldCase.of(
                new Act.Applied(day("2018-02-01")),
                new Act.CvSealed(day("2018-02-10")),
                new Act.OpinionsSummarised(day("2018-03-01")),
                new Act.Appraised(day("2018-04-02"), DossierPaper.CV, PaperVerdict.MEND, "", Words.NONE));
        var mended = wrong.with(
                ToldCase.of(new Act.PaperMended(day("2018-04-09"), DossierPaper.CV, new Words("khai bổ sung mục 21")))
                        .acts()
                        .getFirst());

        assertThat(state(wrong, List.of(), "2018-04-10", DossierPaper.CV)).isEqualTo(WRONG);
        for (var paper : List.of(DossierPaper.CV, DossierPaper.OPINIONS, DossierPaper.APPLICATION)) {
            assertThat(state(mended, List.of(), "2018-04-10", paper))
                    .as(paper.name())
                    .isEqualTo(PRESENT);
        }
        assertThat(new PaperFold(mended.standing()).milestones(DossierPaper.CV))
                .extracting(StandingAct::kind)
                .containsExactly(ActKind.CV_SEALED);
    }

    @Test
    void a_paper_lies_with_whoever_keeps_it_until_the_dossier_goes() {
        var papers = new PaperFold(ToldCase.of(
                        new Act.Applied(day("2018-02-01")),
                        new Act.VerificationSent(day("2018-02-10"), "self", false, Optional.empty()),
                        new Act.VerificationReturned(day("2018-02-20"), "self"))
                .standing());

        assertThat(papers.held(DossierPaper.CV)).contains(new PaperLine.Held(PaperHolder.CELL, day("2018-02-01")));
        assertThat(papers.held(DossierPaper.VERIFICATION))
                .contains(new PaperLine.Held(PaperHolder.BASE_COMMITTEE, day("2018-02-20")));
        assertThat(papers.held(DossierPaper.OPINIONS)).isEmpty();
    }

    @Test
    void a_paper_is_not_yet_due_before_leave_to_open_the_dossier_and_missing_after_it() {
        var before = ToldCase.of(new Act.Listed(day("2018-01-05"), "01-NQ/CB"));
        var after = ToldCase.of(
                new Act.Listed(day("2018-01-05"), "01-NQ/CB"), new Act.ProcedureAllowed(day("2018-02-05"), "02-NQ/DU"));

        assertThat(state(before, List.of(), "2018-03-01", DossierPaper.APPLICATION))
                .isEqualTo(NOT_YET);
        assertThat(state(before, List.of(), "2018-03-01", DossierPaper.CERTIFICATE))
                .isEqualTo(MISSING);
        assertThat(state(after, List.of(), "2018-03-01", DossierPaper.APPLICATION))
                .isEqualTo(MISSING);
        assertThat(state(after, List.of(), "2018-03-01", DossierPaper.CELL_RESOLUTION))
                .isEqualTo(NOT_YET);
    }

    @Test
    void letters_out_keep_the_verification_waiting_until_the_last_is_back() {
        var out = new Act.VerificationSent(day("2018-03-01"), "father", false, Optional.empty());
        var self = new Act.VerificationSent(day("2018-02-01"), "self", false, Optional.empty());
        var back = new Act.VerificationReturned(day("2018-04-01"), "self");
        var one = ToldCase.of(self, out, back);
        var none = ToldCase.of(self, out, back, new Act.VerificationWaived(day("2018-04-02"), "father", Words.NONE));

        assertThat(state(one, List.of(), "2018-05-01", DossierPaper.VERIFICATION))
                .isEqualTo(WAITING);
        assertThat(line(one, "2018-05-01", DossierPaper.VERIFICATION).on()).contains(day("2018-03-01"));
        assertThat(state(none, List.of(), "2018-05-01", DossierPaper.VERIFICATION))
                .isEqualTo(PRESENT);
    }

    @Test
    void what_an_appraisal_found_stands_until_the_paper_is_made_again_or_found_met() {
        var written = new Act.OpinionsSummarised(day("2018-03-01"));
        var mend = found("2018-04-01", PaperVerdict.MEND);
        var missing = found("2018-04-01", PaperVerdict.MISSING);

        assertThat(state(ToldCase.of(written, mend), List.of(), "2018-05-01", DossierPaper.OPINIONS))
                .isEqualTo(WRONG);
        assertThat(state(ToldCase.of(written, missing), List.of(), "2018-05-01", DossierPaper.OPINIONS))
                .isEqualTo(MISSING);
        assertThat(state(
                        ToldCase.of(written, mend, new Act.OpinionsSummarised(day("2018-04-10"))),
                        List.of(),
                        "2018-05-01",
                        DossierPaper.OPINIONS))
                .isEqualTo(PRESENT);
        assertThat(state(
                        ToldCase.of(written, mend, found("2018-04-10", PaperVerdict.MET)),
                        List.of(),
                        "2018-05-01",
                        DossierPaper.OPINIONS))
                .isEqualTo(PRESENT);
    }

    @Test
    void the_list_follows_the_organisation_of_the_day() {
        var file = ToldCase.of(new Act.Applied(day("2018-02-01")));
        var alone = new DossierList.Setting(false, false, List.of());
        var below = new DossierList.Setting(true, true, List.of());

        assertThat(papers(DossierList.of(file, List.of(), alone, day("2018-03-01"))))
                .contains(DossierPaper.CELL_RESOLUTION)
                .doesNotContain(DossierPaper.BASE_RESOLUTION, DossierPaper.SECTION_REPORT);
        assertThat(papers(DossierList.of(file, List.of(), below, day("2018-03-01"))))
                .contains(DossierPaper.BASE_RESOLUTION, DossierPaper.SECTION_REPORT)
                .doesNotContain(DossierPaper.UNION_RESOLUTION, DossierPaper.MEMBER_FILE);
    }

    @Test
    void papers_of_recognition_are_missing_only_when_the_twelve_months_are_over() {
        var file = ToldCase.of(new Act.CeremonyHeld(day("2018-02-01"), Optional.empty()));
        var owed = List.of(due("probation-end", "2019-02-01"));

        assertThat(state(file, owed, "2019-01-31", DossierPaper.SELF_REVIEW)).isEqualTo(NOT_YET);
        assertThat(state(file, owed, "2019-02-01", DossierPaper.SELF_REVIEW)).isEqualTo(MISSING);
        assertThat(state(file, owed, "2018-03-01", DossierPaper.MEMBER_FILE)).isEqualTo(MISSING);
    }

    @Test
    void the_dossier_takes_its_papers_along_and_one_paper_may_lie_elsewhere() {
        var file = ToldCase.of(
                new Act.Applied(day("2018-02-01")),
                new Act.OpinionsSummarised(day("2018-03-01")),
                new Act.DossierSent(day("2018-04-01")),
                new Act.PaperHeld(day("2018-04-05"), DossierPaper.OPINIONS, PaperHolder.CELL));

        assertThat(line(file, "2018-05-01", DossierPaper.APPLICATION).held())
                .contains(new PaperLine.Held(PaperHolder.DECIDING_BODY, day("2018-04-01")));
        assertThat(line(file, "2018-05-01", DossierPaper.OPINIONS).held())
                .contains(new PaperLine.Held(PaperHolder.CELL, day("2018-04-05")));
    }

    @Test
    void an_annulment_takes_along_the_papers_to_be_made_again() {
        var file = ToldCase.of(
                new Act.Applied(day("2018-02-01")),
                new Act.CellVoted(day("2018-03-01"), "03-NQ/CB", 9, 0, 9, 9, 0),
                new Act.Decided(day("2018-05-01"), DecisionOutcome.ADMITTED, "05-QD", 9, 0, 9),
                new Act.DecisionAnnulled(
                        day("2018-06-01"),
                        AnnulledDecision.ADMISSION,
                        AnnulmentGround.PROCEDURE,
                        "06-QD",
                        "",
                        "cell-voted"));

        assertThat(state(file, List.of(), "2018-06-02", DossierPaper.DECISION)).isEqualTo(NOT_YET);
        assertThat(state(file, List.of(), "2018-06-02", DossierPaper.CELL_RESOLUTION))
                .isEqualTo(NOT_YET);
        assertThat(state(file, List.of(), "2018-06-02", DossierPaper.APPLICATION))
                .isEqualTo(PRESENT);
    }

    private static Act found(String on, PaperVerdict verdict) {
        return new Act.Appraised(day(on), DossierPaper.OPINIONS, verdict, "summary", Words.NONE);
    }

    private static PaperLine.State state(CaseFile file, List<Due> owed, String day, DossierPaper paper) {
        return DossierList.of(file, owed, UNDER_A_COMMITTEE, day(day)).lines().stream()
                .filter(line -> line.paper() == paper)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static PaperLine line(CaseFile file, String day, DossierPaper paper) {
        return DossierList.of(file, List.of(), UNDER_A_COMMITTEE, day(day)).lines().stream()
                .filter(one -> one.paper() == paper)
                .findFirst()
                .orElseThrow();
    }

    private static List<DossierPaper> papers(DossierList list) {
        return list.lines().stream().map(PaperLine::paper).toList();
    }

    private static Due due(String deadline, String due) {
        return new Due(deadline, "", "", day(due), day(due), "", "", false, false, false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
