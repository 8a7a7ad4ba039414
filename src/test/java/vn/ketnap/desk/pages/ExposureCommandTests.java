package vn.ketnap.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;

/// `./ketnap exposure`: whoever keeps the folder learns whom an account reached.
@KetNapTest
class ExposureCommandTests {

    @Autowired
    private ExposureCommand command;

    @Autowired
    private Guest guest;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void it_names_those_reached_and_writes_the_list(@Autowired ToldWard ward) {
        var one = ward.everybody().getFirst();
        guest.opens("bithu.mn", "/people/" + one.person());
        guest.opens("canbo", "/people/" + one.person());
        var file = folder.resolve("vet.xlsx");

        assertThat(run("canbo", "--from=2020-01-01", "--out", file.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(one.fullName() + "\t", "Số điện thoại");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Liên quan", "concerned");
        assertThat(file).isNotEmptyFile();
        assertThat(run("canbo", "--from", "2020-01-01", "--out", file.toString()))
                .as("nothing is overwritten")
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_answered_with_how_to_type_it() {
        assertThat(run("canbo")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("canbo", "--from", "32/13/2020")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Gõ exposure", "Type exposure");
    }

    private int run(String... words) {
        return TestDatabase.everywhere(() -> command.run(
                List.of(words),
                Actor.program("cli:test"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
