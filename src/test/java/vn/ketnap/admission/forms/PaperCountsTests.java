package vn.ketnap.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;

/// Counts typed for a paper: shares are reckoned from each slip (E-22), and what cannot be is not taken (E-08).
class PaperCountsTests {

    private static final Forms FORMS = Forms.fromJar();
    private static final Form SUMMARY = FORMS.find("F-KND-05").orElseThrow();
    private static final Form LISTING = FORMS.find("F-TN-01").orElseThrow();

    @Test
    void of_each_slip_the_share_is_that_of_those_asked_there() {
        var fields = new Fields();

        PaperWords.put(
                fields, SUMMARY, 0, Map.of("opinions", slips("Đoàn thanh niên\t\t12\t9\t3", "Phụ nữ\t\t30\t28\t1")));

        assertThat(fields.rows("opinions"))
                .extracting(
                        row -> row.words("opinion.asked"),
                        row -> row.words("opinion.for"),
                        row -> row.words("opinion.share"),
                        row -> row.words("opinion.against-share"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("12", "9", "75%", "25%"),
                        org.assertj.core.groups.Tuple.tuple("30", "28", "93,3%", "3,3%"));
    }

    @Test
    void more_answers_than_people_asked_are_not_taken() {
        assertThat(wrong(SUMMARY, Map.of("opinions", slips("Đoàn thanh niên\t\t12\t9\t3"))))
                .isEmpty();
        assertThat(wrong(SUMMARY, Map.of("opinions", slips("Đoàn thanh niên\t\t12\t9\t3", "Phụ nữ\t\t30\t28\t3"))))
                .isEqualTo("opinions");
    }

    @Test
    void nobody_is_present_who_was_not_counted_and_no_more_vote_than_are_there() {
        assertThat(wrong(LISTING, counts("12", "11", "10", "1"))).isEmpty();
        assertThat(wrong(LISTING, counts("12", "13", "10", "1"))).isEqualTo("words.listed-for");
        assertThat(wrong(LISTING, counts("12", "11", "11", "1"))).isEqualTo("words.listed-for");
        assertThat(wrong(LISTING, counts("12", "", "12", "1"))).isEqualTo("words.listed-for");
        assertThat(wrong(LISTING, counts("", "", "12", "1"))).isEmpty();
    }

    private static String wrong(Form form, Map<String, String> said) {
        return CasePapers.doesNotAddUp(form, said).orElse("");
    }

    private static String slips(String... lines) {
        return String.join("\n", List.of(lines));
    }

    private static Map<String, String> counts(String official, String present, String inFavour, String against) {
        return Map.of(
                "words.listed-official", official,
                "words.listed-present", present,
                "words.listed-for", inFavour,
                "words.listed-against", against);
    }
}
