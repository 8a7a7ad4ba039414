package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;

/// A form that is sent again has no second effect; another form has one, however alike the two are.
@KetNapTest
class SentOnceTests {

    private static final Pattern ACTIVITY = Pattern.compile("/activities/[0-9a-f-]{36}");

    @Autowired
    private WorkWards wards;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Test
    void of_sixteen_presses_at_once_one_counts_and_all_come_to_the_same_page() throws Exception {
        var ward = wards.ward();
        var once = UUID.randomUUID().toString();
        var answers = new ArrayList<Future<MockHttpServletResponse>>();
        try (var hands = Executors.newFixedThreadPool(16)) {
            Callable<MockHttpServletResponse> press = () -> send(ward, once, "Hội thi của tổ");
            for (var n = 0; n < 16; n++) {
                answers.add(hands.submit(press));
            }
        }

        var first = answers.getFirst().get().getHeader("Location");
        assertThat(first).startsWith("/activities/");
        for (var answer : answers) {
            assertThat(answer.get().getStatus()).isEqualTo(303);
            assertThat(answer.get().getHeader("Location")).isEqualTo(first);
        }
        assertThat(recorded(ward)).isOne();
    }

    @Test
    void a_form_drawn_anew_or_with_other_words_counts_again() throws Exception {
        var ward = wards.ward();
        var once = UUID.randomUUID().toString();
        send(ward, once, "Hội thi của tổ");
        send(ward, once, "Hội thi của tổ, lần hai");
        send(ward, UUID.randomUUID().toString(), "Hội thi của tổ");

        assertThat(recorded(ward)).isEqualTo(3);
    }

    @Test
    void a_form_that_was_refused_may_be_sent_again_as_it_stands() throws Exception {
        var ward = wards.ward();
        var once = UUID.randomUUID().toString();

        assertThat(send(ward, once, "").getStatus()).isEqualTo(422);
        assertThat(send(ward, once, "").getStatus()).isEqualTo(422);
        assertThat(recorded(ward)).isZero();
    }

    @Test
    void what_the_program_could_not_answer_any_more_is_not_written_again_and_a_sentence_says_so() throws Exception {
        var ward = wards.ward();
        var once = UUID.randomUUID().toString();
        var first = send(ward, once, "Hội thi của tổ").getHeader("Location");
        assertThat(db.sql("update access.sent_form set location = null where location = :first")
                        .param("first", first)
                        .update())
                .isOne();

        var again = send(ward, once, "Hội thi của tổ");

        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(again.getHeader("Location")).isEqualTo("/");
        assertThat(recorded(ward)).isOne();
    }

    private MockHttpServletResponse send(WorkWards.Ward ward, String once, String name) {
        var typed = new HashMap<String, List<String>>();
        Map.of("kind", "emulation", "from", "5/3/2018", "org", ward.code(ward.cell()), "name", name)
                .forEach((field, words) -> typed.put(field, List.of(words)));
        return guest.fills(ward.officer(), "/activities/new", typed, once);
    }

    private long recorded(WorkWards.Ward ward) {
        var page = Guest.words(guest.asks(Optional.of(ward.officer()), "/activities"));
        return ACTIVITY.matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}
