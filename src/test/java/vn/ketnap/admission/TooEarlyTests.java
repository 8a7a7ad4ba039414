package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.admission.Considered.ask;
import static vn.ketnap.admission.Considered.day;
import static vn.ketnap.admission.Considered.told;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What comes before its time is said with the words of what is missing.
class TooEarlyTests {

    @Test
    void a_dossier_does_not_go_up_again_silently_with_a_paper_still_to_be_mended() {
        var file = told(
                new Act.Listed(day("2018-01-12"), "01-NQ/CB"),
                new Act.Applied(day("2018-03-01")),
                new Act.DossierSent(day("2018-06-01")),
                new Act.Appraised(day("2018-06-10"), DossierPaper.CV, PaperVerdict.MEND, "", Words.NONE),
                new Act.DossierReturned(day("2018-06-11"), new Words("sửa lý lịch")));

        var said = ask(file, new Act.DossierSent(day("2018-06-20")));

        assertThat(said)
                .filteredOn(one -> one.rule().equals("PAPERS-TO-MEND"))
                .singleElement()
                .satisfies(one -> assertThat(one.vi()).contains("lý lịch"));
        assertThat(ask(file, new Act.DossierSent(day("2018-06-09"))))
                .extracting(StoredFinding::rule)
                .doesNotContain("PAPERS-TO-MEND");
        assertThat(said)
                .filteredOn(one -> one.rule().equals("ORDER"))
                .singleElement()
                .satisfies(one -> assertThat(one.vi()).contains("Chi bộ xét, đề nghị kết nạp"));
    }

    @Test
    void a_reply_dated_before_its_letter_is_told_when_the_letter_went() {
        var file = told(new Act.VerificationSent(day("2018-03-12"), "self", false, Optional.empty()));

        assertThat(ask(file, new Act.VerificationReturned(day("2018-03-11"), "self")))
                .filteredOn(one -> one.rule().equals("ORDER"))
                .singleElement()
                .satisfies(one -> assertThat(one.vi()).contains("Gửi thẩm tra: ghi ngày 12/03/2018, sau ngày này"));
        assertThat(ask(file, new Act.VerificationReturned(day("2018-03-11"), "father")))
                .filteredOn(one -> one.rule().equals("ORDER"))
                .singleElement()
                .satisfies(one -> assertThat(one.vi()).doesNotContain("sau ngày này"));
    }
}
