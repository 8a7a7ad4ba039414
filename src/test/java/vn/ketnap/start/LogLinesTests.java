package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinesTests {

    private static final String SECRET = "Nguyễn Thị An";

    @Test
    void a_fault_is_told_by_its_kinds_and_places_and_not_by_its_words() {
        for (var json : List.of(true, false)) {
            var line = line(json, "vn.ketnap.web.Faults", "fault {}");

            assertThat(line)
                    .contains("fault 1A2B", "IllegalStateException", "SQLException 23514", "LogLinesTests")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void what_a_library_says_is_left_out_for_it_may_quote_a_request() {
        assertThat(line(false, "org.apache.catalina.core.ContainerBase", "threw [" + SECRET + "] {}"))
                .contains("ContainerBase: (words left out)", "IllegalStateException")
                .doesNotContain(SECRET);
        assertThat(line(false, "com.zaxxer.hikari.pool.HikariPool", "timed out {}"))
                .contains("timed out 1A2B");
    }

    private static String line(boolean json, String logger, String message) {
        var row = new SQLException("Failing row contains (" + SECRET + ")", "23514");
        var fault = new IllegalStateException("no " + SECRET, row);
        var event = new LoggingEvent(
                "x", new LoggerContext().getLogger(logger), Level.ERROR, message, fault, new Object[] {"1A2B"});
        return new LogLines(json).format(event);
    }
}
