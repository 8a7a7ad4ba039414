package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class OutageTests {

    @Test
    void a_full_disk_under_the_database_or_under_a_file_has_its_own_sentence() {
        var table = new IllegalStateException(new SQLException("could not extend file", "53100"));
        var file = new UncheckedIOException(new IOException("No space left on device"));

        assertThat(Outage.of(table)).contains(HttpStatus.INSUFFICIENT_STORAGE);
        assertThat(Outage.of(file)).contains(HttpStatus.INSUFFICIENT_STORAGE);
        assertThat(new Fault(HttpStatus.INSUFFICIENT_STORAGE, java.util.Optional.empty()).kind())
                .isEqualTo("full");
    }

    @Test
    void a_database_that_does_not_answer_is_no_fault_of_the_program() {
        var pool = new IllegalStateException(new SQLTransientConnectionException("timed out"));
        var broken = new IllegalStateException(new SQLException("This connection has been closed.", "08003"));

        assertThat(Outage.of(pool)).contains(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(Outage.of(broken)).contains(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void everything_else_is() {
        assertThat(Outage.of(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isEmpty();
        assertThat(Outage.of(new NullPointerException())).isEmpty();
    }
}
