package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The checker of histories sees what it is there to see.
class CaseHistoryTests {

    private final CaseHistory history = new CaseHistory();

    @Test
    void a_history_in_which_everything_has_its_turn() {
        history.written(0, 10, 20, 1, 2, "a");
        history.overtaken(0, 15, 40, 1);
        history.written(0, 30, 50, 2, 3, "b");
        history.read(0, 35, 60, List.of("begun", "a"));
        history.read(0, 35, 60, List.of("begun", "a", "b"));
        history.end(0, List.of("begun", "a", "b"));

        assertThat(history.anomalies()).isEmpty();
    }

    @Test
    void a_writing_that_was_acknowledged_and_is_gone() {
        history.written(0, 10, 20, 1, 2, "a");
        history.end(0, List.of("begun"));

        assertThat(history.anomalies()).singleElement().asString().startsWith("lost");
    }

    @Test
    void two_who_had_seen_the_same_and_both_wrote() {
        history.written(0, 10, 20, 1, 2, "a");
        history.written(0, 10, 20, 1, 3, "b");
        history.end(0, List.of("begun", "a", "b"));

        assertThat(history.anomalies()).anyMatch(words -> words.startsWith("written past others"));
    }

    @Test
    void an_old_reading_one_of_the_future_and_one_of_what_never_was() {
        history.written(0, 10, 20, 1, 2, "a");
        history.read(0, 30, 40, List.of("begun"));
        history.read(0, 1, 5, List.of("begun", "a"));
        history.read(0, 30, 40, List.of("begun", "x"));
        history.end(0, List.of("begun", "a"));

        assertThat(history.anomalies())
                .anyMatch(words -> words.startsWith("read what was old"))
                .anyMatch(words -> words.startsWith("read before it was written"))
                .anyMatch(words -> words.startsWith("read what never stood"))
                .hasSize(3);
    }

    @Test
    void somebody_turned_away_by_nobody_and_an_act_of_nobody() {
        history.overtaken(0, 10, 20, 1);
        history.end(0, List.of("begun"));
        history.end(1, List.of("begun", "a"));

        assertThat(history.anomalies())
                .anyMatch(words -> words.startsWith("overtaken by nobody"))
                .anyMatch(words -> words.startsWith("written by nobody"));
    }
}
