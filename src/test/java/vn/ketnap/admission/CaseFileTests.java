package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

class CaseFileTests {

    private static final OrganizationRef MN = new OrganizationRef(new UUID(0, 1));
    private static final OrganizationRef TDP01 = new OrganizationRef(new UUID(0, 2));
    private static final PersonRef QUYEN = new PersonRef(new UUID(1, 1));

    @Test
    void a_listed_person_with_a_helper_is_sent_to_class_next() {
        var file = file(
                new Act.Introduced(day("2017-01-09"), Introducer.YOUTH_UNION, Words.NONE, Words.NONE),
                new Act.Listed(day("2017-02-03"), "02-NQ/CBMN"),
                new Act.HelperAssigned(day("2017-02-03"), QUYEN));

        assertThat(file.progress().stage()).isEqualTo(Stage.LISTED);
        assertThat(file.progress().helper()).contains(QUYEN);
        assertThat(NextStep.of(file, true)).startsWith(ActKind.CLASS_SENT);
    }

    @Test
    void an_act_entered_later_than_its_day_takes_its_place_in_order_of_day() {
        var file = file(
                new Act.Applied(day("2018-06-20")),
                new Act.ClassCertified(day("2017-09-29"), "12/GCN"),
                new Act.Listed(day("2017-06-05"), "02-NQ/CB1"));

        assertThat(file.standing())
                .extracting(StandingAct::kind)
                .containsExactly(ActKind.LISTED, ActKind.CLASS_CERTIFIED, ActKind.APPLIED);
    }

    @Test
    void a_vote_one_short_of_two_thirds_leaves_the_case_where_it_was() {
        var file = file(
                new Act.CvCertified(day("2018-07-02")),
                new Act.CellVoted(day("2018-07-04"), "05-NQ/CB2", 9, 0, 9, 5, 4));

        assertThat(file.progress().stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void a_removed_person_rests_until_listed_again() {
        var removed = file(
                new Act.Listed(day("2018-01-12"), "01-NQ/CB"),
                new Act.Removed(day("2018-06-08"), "06-NQ/CB", new Words("chuyển đi làm xa")));
        var again = plus(removed, new Act.Listed(day("2019-01-11"), "01-NQ/CB"));

        assertThat(removed.progress().stage()).isEqualTo(Stage.RESTING);
        assertThat(again.progress().stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void a_correction_takes_the_place_of_what_it_names_and_a_retraction_leaves_nothing() {
        var file = file(new Act.Listed(day("2018-01-12"), "01-NQ/CB"), new Act.Applied(day("2018-03-01")));
        var corrected = plus(
                file,
                new Act.Corrected(
                        day("2018-05-02"), 2, new Act.Applied(day("2018-04-09")), new Words("ghi nhầm ngày")));
        var retracted = plus(corrected, new Act.Retracted(day("2018-05-03"), 2, new Words("ghi nhầm người")));

        assertThat(corrected.standing().getLast().on()).isEqualTo("2018-04-09");
        assertThat(corrected.standing().getLast().corrected()).isTrue();
        assertThat(retracted.progress().stage()).isEqualTo(Stage.LISTED);
        assertThat(retracted.acts()).hasSize(4);
    }

    @Test
    void nothing_comes_after_death_and_a_step_that_does_not_stand_cannot_be_corrected() {
        var file = file(new Act.Listed(day("2018-01-12"), "01-NQ/CB"), new Act.Died(day("2018-02-01")));

        assertThat(file.outOfTurn(new Act.Applied(day("2018-02-02")))).contains(Outcome.Reason.DIED);
        assertThat(file.outOfTurn(new Act.Applied(day("2018-01-20")))).isEmpty();
        assertThat(file.outOfTurn(new Act.Retracted(day("2018-02-02"), 7, Words.NONE)))
                .contains(Outcome.Reason.NO_SUCH_STEP);
    }

    @Test
    void a_correction_cannot_move_an_act_behind_the_end_of_the_case() {
        var file = file(
                new Act.Listed(day("2018-01-12"), "01-NQ/CB"),
                new Act.Applied(day("2018-01-20")),
                new Act.Died(day("2018-02-01")));

        assertThat(file.outOfTurn(corrected(2, new Act.Applied(day("2018-02-02")))))
                .contains(Outcome.Reason.DIED);
        assertThat(file.outOfTurn(corrected(2, new Act.Applied(day("2018-01-22")))))
                .isEmpty();
        assertThat(file.outOfTurn(corrected(3, new Act.Died(day("2018-02-03")))))
                .isEmpty();
    }

    private static Act corrected(int step, Act instead) {
        return new Act.Corrected(day("2018-05-02"), step, instead, new Words("ghi nhầm ngày"));
    }

    @Test
    void a_case_ends_when_recognition_is_announced_and_the_card_issued() {
        var recognised = file(new Act.CeremonyHeld(day("2017-01-19"), Optional.of(QUYEN)), recognition("2018-03-01"));
        var announced = plus(recognised, new Act.RecognitionAnnounced(day("2018-03-05")));
        var card = plus(announced, new Act.CardIssued(day("2018-03-05"), "00190000"));

        assertThat(announced.progress().stage()).isEqualTo(Stage.OFFICIAL);
        assertThat(card.progress().stage()).isEqualTo(Stage.CLOSED);
        assertThat(card.progress().closedOn()).contains(day("2018-03-05"));
    }

    @Test
    void whoever_moved_away_comes_back_into_the_same_case_in_another_cell() {
        var away = file(
                new Act.Listed(day("2017-05-04"), "01-NQ/CB"),
                new Act.MovedOut(day("2018-07-10"), Optional.empty(), new Words("TP Việt Trì")));
        var back = plus(away, new Act.MovedIn(day("2018-09-03"), Optional.of(TDP01), Words.NONE, true));

        assertThat(away.progress().closedOn()).contains(day("2018-07-10"));
        assertThat(away.outOfTurn(new Act.Applied(day("2018-08-01")))).contains(Outcome.Reason.CASE_ENDED);
        assertThat(back.progress().closedOn()).isEmpty();
        assertThat(back.cellOn(day("2018-07-01"))).isEqualTo(MN);
        assertThat(back.cellOn(day("2018-09-03"))).isEqualTo(TDP01);
    }

    private static Act recognition(String day) {
        return new Act.Recognised(day(day), "49-QĐ/TU", Optional.of(day("2018-01-19")), 13, 0, 12);
    }

    private static CaseFile file(Act... acts) {
        var file =
                new CaseFile(new CaseId(new UUID(2, 2)), new PersonRef(new UUID(1, 9)), MN, List.of(), ToldCase.VOTES);
        for (var act : acts) {
            file = plus(file, act);
        }
        return file;
    }

    private static CaseFile plus(CaseFile file, Act act) {
        return file.with(new RecordedAct(
                file.nextStep(),
                act,
                MN,
                "can-bo",
                Instant.EPOCH,
                RecordedAct.Origin.PAGE,
                Optional.empty(),
                List.of(),
                Words.NONE));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
