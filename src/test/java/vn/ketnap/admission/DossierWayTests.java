package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whose hands a dossier goes through, and how often it comes back.
class DossierWayTests {

    @Test
    void days_are_counted_in_each_ones_hands_and_a_dossier_sent_back_goes_to_whoever_sent_it() {
        var way = DossierWay.of(ToldCase.of(
                        new Act.Applied(day("2018-02-01")),
                        new Act.BaseVoted(day("2018-03-01"), "", 9, 0, 9, 0),
                        new Act.DossierSent(day("2018-03-11")),
                        new Act.DossierReceived(day("2018-03-12")),
                        new Act.DossierReturned(day("2018-03-21"), new Words("thiếu")),
                        new Act.DossierSent(day("2018-03-31")))
                .standing());

        assertThat(way.stays())
                .extracting(DossierWay.Stay::holder)
                .containsExactly(
                        PaperHolder.CELL,
                        PaperHolder.BASE_COMMITTEE,
                        PaperHolder.DECIDING_BODY,
                        PaperHolder.BASE_COMMITTEE,
                        PaperHolder.DECIDING_BODY);
        assertThat(way.days(day("2018-04-05")))
                .isEqualTo(
                        Map.of(PaperHolder.CELL, 28L, PaperHolder.BASE_COMMITTEE, 20L, PaperHolder.DECIDING_BODY, 15L));
        assertThat(way.returns()).isEqualTo(1);
        assertThat(way.round()).isEqualTo(2);
    }

    @Test
    void nobody_has_it_before_the_application_or_after_the_decision() {
        var before =
                DossierWay.of(ToldCase.of(new Act.Listed(day("2018-01-05"), "")).standing());
        var after = DossierWay.of(ToldCase.of(
                        new Act.Applied(day("2018-02-01")),
                        new Act.Decided(day("2018-05-01"), DecisionOutcome.REFUSED, "", 9, 0, 0))
                .standing());

        assertThat(before.now()).isEmpty();
        assertThat(after.now()).isEmpty();
        assertThat(after.days(day("2020-01-01"))).isEqualTo(Map.of(PaperHolder.CELL, 89L));
    }

    @Test
    void a_new_application_begins_a_new_way() {
        var way = DossierWay.of(ToldCase.of(
                        new Act.Applied(day("2018-02-01")),
                        new Act.DossierSent(day("2018-03-01")),
                        new Act.DossierReturned(day("2018-03-21"), new Words("thiếu")),
                        new Act.Applied(day("2019-03-21")))
                .standing());

        assertThat(way.returns()).isZero();
        assertThat(way.stays()).hasSize(1);
    }

    @Test
    void what_the_round_before_found_stands_beside_this_round() {
        var rounds = AppraisalRounds.of(ToldCase.of(
                        new Act.Applied(day("2018-02-01")),
                        found("2018-03-01", PaperVerdict.MEND),
                        new Act.DossierReturned(day("2018-03-01"), new Words("thiếu")),
                        found("2018-04-01", PaperVerdict.MET))
                .standing());

        assertThat(rounds.number()).isEqualTo(2);
        assertThat(rounds.before(DossierPaper.CV).map(Act.Appraised::verdict)).contains(PaperVerdict.MEND);
        assertThat(rounds.now(DossierPaper.CV).map(Act.Appraised::verdict)).contains(PaperVerdict.MET);
        assertThat(rounds.before(DossierPaper.OPINIONS)).isEmpty();
    }

    @Test
    void the_catalogue_of_faults_holds_every_error_once_and_every_paper_has_some() {
        assertThat(List.of(PaperFault.values()))
                .extracting(PaperFault::error)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj("E-%02d"::formatted)
                        .collect(Collectors.toList()));
        assertThat(DossierPaper.values())
                .allSatisfy(paper -> assertThat(PaperFault.of(paper)).isNotEmpty());
    }

    private static Act found(String on, PaperVerdict verdict) {
        return new Act.Appraised(day(on), DossierPaper.CV, verdict, "relatives", Words.NONE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
