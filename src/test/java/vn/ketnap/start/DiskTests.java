package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk is full, before a command or amid it: it is refused in a sentence, reading goes on, and once there is room
/// again so does everything, without a restart. Runs on the program as installed (`./test`, longer with `./test disk`).
@Tag("kill")
class DiskTests {

    private static final int ROUNDS = Integer.getInteger("disk.rounds", 1);
    private static final List<Long> RESTS = List.of(0L, 8L << 10, 64L << 10, 1L << 20, 4L << 20, 12L << 20);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final long seed = Long.getLong("disk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Long> gaps = new ArrayList<>();

    @TempDir
    Path temp;

    private Optional<SmallDisk> mounted = Optional.empty();

    @BeforeEach
    void mount() throws IOException {
        mounted = SmallDisk.at(temp.resolve("disk"), 640);
        Assumptions.assumeTrue(mounted.isPresent(), "no disk can be mounted here");
    }

    @AfterEach
    void unmount() {
        mounted.ifPresent(SmallDisk::close);
    }

    private SmallDisk disk() {
        return mounted.orElseThrow();
    }

    @Test
    void commands_are_refused_in_a_sentence_while_pages_are_read_and_go_on_when_there_is_room() throws Exception {
        var ward = RealWard.founded(disk().place().resolve("data"));
        var program = ward.serve();
        try (var office = new FullOffice(ward)) {
            office.begins();
            for (var round = 0; round < Math.max(2, ROUNDS); round++) {
                disk().fill(RESTS.get(round % RESTS.size()));
                office.findsTheDiskFull();
                assertThat(ward.command(
                                "backup", disk().place().resolve("full.ketnap").toString()))
                        .isEqualTo(2);
                goesOn(office);
            }
            program.stop();
            disk().fill(0);
            program = ward.serve();
            office.signsIn();
            office.findsTheDiskFull();
            goesOn(office);
        }
        isWhole(ward);
        program.stop();
        System.out.printf("disk full before the command: goes on after %s ms%n", gaps);
    }

    /// Whatever the program lets go of is taken as well: the database finds no room, dies, and is started again.
    @Test
    void a_disk_that_fills_amid_commands_loses_nothing_acknowledged_and_leaves_nothing_half_done() throws Exception {
        Assumptions.assumeTrue(ROUNDS > 0, "asked for the short version");
        var ward = RealWard.founded(disk().place().resolve("data"));
        var program = ward.serve();
        try (var office = new FullOffice(ward);
                var hands = Executors.newFixedThreadPool(2)) {
            office.begins();
            for (var round = 0; round < ROUNDS; round++) {
                for (var command : office.commands()) {
                    var rest = RESTS.get(random.nextInt(RESTS.size()));
                    var done = hands.submit(command);
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(600));
                    whileFull(ward, rest);
                    done.get(2, TimeUnit.MINUTES);
                    goesOn(office);
                    assertThat(program.process().isAlive()).isTrue();
                }
            }
            office.nothingIsMissingOrHalfDone();
        }
        isWhole(ward);
        program.stop();
        System.out.printf(
                "disk full amid commands (seed %d): goes on after %s ms; the database died %d times%n",
                seed, gaps, deaths(ward));
    }

    /// Others write meanwhile, so that the database needs room for what it writes before everything else.
    private void whileFull(RealWard ward, long rest) {
        var patience = new Patience(Duration.ofMillis(1500L + random.nextInt(2500)));
        while (patience.left()) {
            disk().fill(rest);
            try {
                ward.asked("select pg_logical_emit_message(true, 'x', repeat('x', 5000000))::text");
            } catch (SQLException | RuntimeException _) {
                // it found no room, or is away
            }
            patience.pause();
        }
    }

    /// After the ballast is gone the next act is recorded, by the program that ran all the time.
    private void goesOn(FullOffice office) throws Exception {
        disk().empty();
        var begun = System.nanoTime();
        var patience = new Patience(SOON);
        while (!office.introduces() && patience.left()) {
            patience.pause();
        }
        assertThat(patience.left()).as("goes on, seed %d", seed).isTrue();
        gaps.add((System.nanoTime() - begun) / 1_000_000);
    }

    private static void isWhole(RealWard ward) throws IOException {
        assertThat(ward.command("rebuild", "--check")).isZero();
        assertThat(ward.command("verify")).as("the record is whole").isZero();
        try (var files = Files.walk(ward.folder().getParent())) {
            assertThat(files.map(Path::toString))
                    .noneMatch(file -> file.endsWith(".part") || file.endsWith("full.ketnap"));
        }
    }

    private static long deaths(RealWard ward) throws IOException {
        try (var lines = Files.lines(ward.folder().resolve("database.log"))) {
            return lines.filter(line -> line.contains("PANIC")).count();
        }
    }
}
