package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskReserveTests {

    @TempDir
    Path temp;

    @Test
    void its_parts_are_made_let_go_of_and_made_again() {
        var reserve = new DiskReserve(temp);
        assertThat(reserve.isWhole()).isFalse();

        reserve.fill();
        assertThat(reserve.isWhole()).isTrue();
        assertThat(temp.resolve("reserve.reading")).hasSize(32L << 20);
        assertThat(temp.resolve("reserve.starting")).hasSize(32L << 20);
        assertThat(temp.toFile().list()).hasSize(2);

        assertThat(reserve.release(DiskReserve.Part.READING)).isTrue();
        assertThat(reserve.release(DiskReserve.Part.READING)).isFalse();
        assertThat(temp.resolve("reserve.starting")).exists();
        reserve.fill();
        assertThat(reserve.isWhole()).isTrue();
    }

    @Test
    void work_that_would_not_leave_enough_is_refused_as_a_full_disk() {
        var reserve = new DiskReserve(temp);

        reserve.assertRoom(1);
        assertThatThrownBy(() -> reserve.assertRoom(reserve.free()))
                .isInstanceOf(UncheckedIOException.class)
                .matches(FullDisk::isBehind);
    }
}
