package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while people are introduced, lists brought in, minutes signed, papers numbered and backups made: what was
/// acknowledged is there after the next start, once and whole. Runs on the program as installed (`./test`, and longer
/// with `./test kill N`).
@Tag("kill")
class KillTests {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    /// The campaign asks for five seconds; the few rounds beside other tests only that it does not stand still.
    private static final Duration SOON = Duration.ofSeconds(Integer.getInteger("kill.start-seconds", 10));
    /// A backup takes the machine for some seconds.
    private static final int BACKUP_EVERY = 10;
    private static final int TOLD_EVERY = 50;
    private static final int AT_ONCE = 3;
    private static final int LEAST = 2;

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path temp;

    private RealWard ward;
    private OneProgram program;
    private List<Chore> chores;

    @Test
    void nothing_acknowledged_is_lost_doubled_or_halved_when_the_program_is_killed_at_work() throws Exception {
        for (var round = 1; round <= ROUNDS; round++) {
            whileAllWork(round, () -> program.kill());
            program = ward.serve();
            everythingIsThere(round);
            if (round % TOLD_EVERY == 0) {
                report("kill -9 of the program, round " + round);
            }
        }
        sendEverythingAgain();
        everythingIsThere(ROUNDS);
        theRecordIsWhole();
        stopsWithItsDatabase();
        report("kill -9 of the program");
        assertThat(median(ward.starts())).as("median start").isLessThan(SOON);
    }

    @Test
    void nothing_acknowledged_is_lost_doubled_or_halved_when_the_database_is_killed_under_the_program()
            throws Exception {
        var rounds = Math.max(2, ROUNDS / 10);
        for (var round = 1; round <= rounds; round++) {
            var postmaster = ward.postmaster();
            var gone = program;
            var last = round == rounds;
            whileAllWork(round, () -> {
                postmaster.destroyForcibly();
                if (last) {
                    gone.stop();
                } else {
                    gone.kill();
                }
            });
            program = ward.serve();
            everythingIsThere(round);
        }
        theRecordIsWhole();
        stopsWithItsDatabase();
        report("kill -9 of the database");
    }

    @BeforeEach
    void begin() throws IOException {
        ward = RealWard.founded(temp.resolve("data"));
        program = ward.serve();
        chores = Chores.of(ward);
        for (var chore : chores) {
            chore.prepare();
        }
    }

    /// Some work at once; the kill comes when some of it was acknowledged and a moment chosen by chance has passed.
    private void whileAllWork(int round, Runnable kill) throws Exception {
        var before = acknowledged();
        var some = new ArrayList<>(chores.subList(0, chores.size() - 1));
        Collections.shuffle(some, random);
        var working = new ArrayList<>(some.subList(0, AT_ONCE));
        if (round % BACKUP_EVERY == 1) {
            working.add(chores.getLast());
        }
        var done = new ArrayList<Future<?>>();
        try (var clerks = Executors.newFixedThreadPool(working.size())) {
            working.forEach(chore -> done.add(clerks.submit(chore::goOn)));
            var patience = new Patience(Duration.ofMinutes(1));
            while (acknowledged() < before + LEAST && patience.left()) {
                patience.pause();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            kill.run();
        }
        for (var one : done) {
            one.get();
        }
        assertThat(acknowledged()).as("acknowledged before the kill").isGreaterThanOrEqualTo(before + LEAST);
    }

    /// Forms that nobody answered before the last kill.
    private void sendEverythingAgain() throws IOException {
        for (var chore : chores) {
            chore.endsWhatNobodyAnswered();
        }
    }

    private void everythingIsThere(int round) throws Exception {
        for (var chore : chores) {
            assertThat(chore.done(ward)).as("seed %d, round %d", seed, round).containsAll(chore.acknowledged());
        }
        assertThat(ward.crooked()).as("seed %d, round %d", seed, round).isEmpty();
    }

    private void theRecordIsWhole() {
        assertThat(ward.command("rebuild", "--check")).isZero();
        assertThat(ward.command("verify")).as("the record is whole").isZero();
    }

    private int acknowledged() {
        return chores.stream().mapToInt(chore -> chore.acknowledged().size()).sum();
    }

    private void stopsWithItsDatabase() throws IOException {
        chores.forEach(Chore::close);
        var postmaster = ward.postmaster();
        program.stop();
        assertThat(postmaster.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
    }

    private void report(String what) {
        var starts = ward.starts();
        System.out.printf(
                "%s: %s; %d forms sent again after a start; nothing lost, doubled or halved; %d starts, median %d ms, "
                        + "longest %d ms (%d processors)%n",
                what,
                chores.stream().map(Chore::toString).toList(),
                chores.stream().mapToInt(Chore::sentAgain).sum(),
                starts.size(),
                median(starts).toMillis(),
                starts.stream().mapToLong(Duration::toMillis).max().orElse(0),
                Runtime.getRuntime().availableProcessors());
    }

    private static Duration median(List<Duration> starts) {
        return starts.stream().sorted().toList().get(starts.size() / 2);
    }
}
