package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Opinions counted place by place.
class OpinionsTests {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 27);
    private static final Opinions TWO_PLACES = new Opinions(List.of(
            new Opinions.Row(OpinionSource.RESIDENCE, 12, 11, 1), new Opinions.Row(OpinionSource.WOMEN, 20, 18, 0)));

    @Test
    void what_is_typed_place_by_place_becomes_one_act_with_its_sums() {
        var form = new ActForm(
                ActKind.OPINIONS_SUMMARISED,
                Map.of(
                        "on", "2018-06-27",
                        "opinions-residence-asked", "12",
                        "opinions-residence-in-favour", "11",
                        "opinions-residence-against", "1",
                        "opinions-women-asked", " 20",
                        "opinions-women-in-favour", "18",
                        "opinions-women-against", "0",
                        "opinions-front-asked", ""));

        assertThat(read(form)).isEqualTo(new ActForm.Valid(new Act.OpinionsSummarised(DAY, TWO_PLACES)));
        assertThat(TWO_PLACES.asked()).isEqualTo(32);
        assertThat(TWO_PLACES.inFavour()).isEqualTo(29);
    }

    @Test
    void more_answers_than_people_asked_and_a_missing_number_are_refused_and_stay_as_typed() {
        var tooMany = form("12", "11", "2");
        var missing = form("12", "", "1");

        assertThat(List.of(tooMany, missing))
                .allSatisfy(form -> assertThat(read(form))
                        .isEqualTo(new ActForm.Invalid(Map.of("opinions", "admission.error.opinions"))));
        assertThat(Opinions.cells(missing.value("opinions"), "residence")).containsExactly("12", "", "1");
        assertThat(Opinions.cells(missing.value("opinions"), "front")).containsExactly("", "", "");
    }

    @Test
    void acts_stored_before_places_were_counted_are_read_and_need_none_now() {
        assertThat(ActCodec.read(ActKind.OPINIONS_SUMMARISED, DAY, Map.of(), Map.of()))
                .isEqualTo(new Act.OpinionsSummarised(DAY));
        assertThat(read(new ActForm(ActKind.PROBATION_OPINIONS_SUMMARISED, Map.of("on", "2018-06-27"))))
                .isEqualTo(new ActForm.Valid(new Act.ProbationOpinionsSummarised(DAY)));
    }

    @Test
    void an_act_taken_apart_and_put_together_is_the_same_and_its_form_shows_it() {
        var act = new Act.OpinionsSummarised(DAY, TWO_PLACES);

        assertThat(ActCodec.read(ActKind.OPINIONS_SUMMARISED, DAY, ActCodec.details(act), Map.of()))
                .isEqualTo(act);
        assertThat(ActForm.of(act).value("opinions")).isEqualTo("residence 12 11 1; women 20 18 0");
    }

    private static ActForm form(String asked, String inFavour, String against) {
        return new ActForm(
                ActKind.OPINIONS_SUMMARISED,
                Map.of(
                        "on", "2018-06-27",
                        "opinions-residence-asked", asked,
                        "opinions-residence-in-favour", inFavour,
                        "opinions-residence-against", against));
    }

    private static ActForm.Reading read(ActForm form) {
        return form.read(text -> Optional.of(LocalDate.parse(text)));
    }
}
