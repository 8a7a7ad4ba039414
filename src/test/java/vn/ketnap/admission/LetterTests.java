package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The letters of a case, read off its acts.
class LetterTests {

    @Test
    void a_letter_waits_until_its_answer_and_a_reminder_does_not_begin_it_anew() {
        var sent = new Act.VerificationSent(
                day("2018-03-01"), "father", false, Optional.empty(), "12-CV/DU", new Words("Đảng ủy xã Hoàng Lâu"));
        var reminded = new Act.VerificationReminded(day("2018-04-20"), "father", "15-CV/DU");
        var out = Letter.of(ToldCase.of(sent, reminded)).getFirst();
        var back = Letter.of(ToldCase.of(sent, reminded, new Act.VerificationReturned(day("2018-05-01"), "father")))
                .getFirst();

        assertThat(out.isOut()).isTrue();
        assertThat(out.waited(day("2018-05-31"))).isEqualTo(91);
        assertThat(out.reminders()).containsExactly(day("2018-04-20"));
        assertThat(back.isOut()).isFalse();
        assertThat(back.waited(day("2018-05-31"))).isEqualTo(61);
    }

    @Test
    void a_letter_sent_again_waits_from_its_own_day_and_a_waiver_needs_no_letter() {
        var letters = Letter.of(ToldCase.of(
                new Act.VerificationSent(day("2018-03-01"), "self", false, Optional.empty()),
                new Act.VerificationReturned(day("2018-03-20"), "self"),
                new Act.VerificationSent(day("2018-06-01"), "self", false, Optional.empty()),
                new Act.VerificationWaived(day("2018-06-02"), "mother", new Words("đảng viên, đã khai đủ"))));

        assertThat(letters).extracting(Letter::subject).containsExactly("self", "mother");
        assertThat(letters.getFirst().isOut()).isTrue();
        assertThat(letters.getFirst().sentOn()).contains(day("2018-06-01"));
        assertThat(letters.getLast().sentOn()).isEmpty();
        assertThat(letters.getLast().isOut()).isFalse();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
