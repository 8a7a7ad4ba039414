package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while clerks record acts: what was acknowledged is there after the next start. Runs on the program as
/// installed (`./test`, and longer with `./test kill N`).
@Tag("kill")
class KillTests {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    /// The campaign asks for five seconds; the few rounds beside other tests only that it does not stand still.
    private static final Duration SOON = Duration.ofSeconds(Integer.getInteger("kill.start-seconds", 10));

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Set<String> issued = new ConcurrentSkipListSet<>();
    private final AtomicInteger number = new AtomicInteger();

    @TempDir
    Path temp;

    @Test
    void nothing_acknowledged_is_lost_when_the_program_is_killed_while_it_writes() throws Exception {
        var ward = RealWard.founded(temp.resolve("data"));
        for (var round = 1; round <= ROUNDS; round++) {
            var program = ward.serve();
            nothingIsMissing(ward);
            whileClerksWrite(ward, program::kill);
        }
        var program = ward.serve();
        nothingIsMissing(ward);
        assertThat(ward.command("rebuild", "--check")).isZero();
        assertThat(ward.command("verify")).as("the record is whole").isZero();
        stopsWithItsDatabase(ward, program);
        report("kill -9 of the program", ward.starts());
        assertThat(median(ward.starts())).as("median start").isLessThan(SOON);
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_database_is_killed_under_the_program() throws Exception {
        var ward = RealWard.founded(temp.resolve("data"));
        for (var round = 1; round <= Math.max(2, ROUNDS / 10); round++) {
            var program = ward.serve();
            nothingIsMissing(ward);
            var postmaster = ward.postmaster();
            whileClerksWrite(ward, () -> {
                postmaster.destroyForcibly();
                program.kill();
            });
            assertThat(ward.command("rebuild", "--check")).isZero();
            assertThat(ward.command("verify")).as("the record is whole").isZero();
        }
        var program = ward.serve();
        nothingIsMissing(ward);
        var postmaster = ward.postmaster();
        whileClerksWrite(ward, () -> {
            postmaster.destroyForcibly();
            program.stop();
        });
        var next = ward.serve();
        nothingIsMissing(ward);
        stopsWithItsDatabase(ward, next);
        report("kill -9 of the database", ward.starts());
    }

    /// A number is taken in the transaction that issues the paper: what the kill cut off was never taken, and leaves no
    /// gap.
    @Test
    void no_number_is_doubled_lost_or_skipped_when_the_program_is_killed_while_papers_are_issued() throws Exception {
        var ward = RealWard.founded(temp.resolve("data"));
        var program = ward.serve();
        var papers = new ArrayList<String>();
        try (var clerk = ward.clerk()) {
            clerk.signsIn();
            for (var name : List.of("Bùi Thị Ngọc Ánh", "Đỗ Thu Trang")) {
                papers.add(new PaperClerk(clerk).makesReady(name));
            }
        }
        for (var round = 1; round <= Math.max(2, ROUNDS / 4); round++) {
            var before = issued.size();
            meanwhile(
                    papers.stream()
                            .<Runnable>map(paper -> () -> issue(ward, paper))
                            .toList(),
                    issued,
                    6,
                    program::kill);
            assertThat(issued).as("issued before the kill").hasSizeGreaterThanOrEqualTo(before + 6);
            program = ward.serve();
            assertThat(ward.issued()).as("seed %d", seed).containsAll(issued);
            assertThat(ward.crookedNumbers()).as("seed %d", seed).isEmpty();
        }
        stopsWithItsDatabase(ward, program);
        System.out.printf(
                "kill -9 while papers are issued: %d numbers, none doubled, lost or skipped%n", issued.size());
    }

    /// Two clerks introduce one person after another until the program is gone.
    private void whileClerksWrite(RealWard ward, Runnable kill) throws InterruptedException {
        var before = acknowledged.size();
        meanwhile(List.of(() -> introduce(ward), () -> introduce(ward)), acknowledged, 2, kill);
        assertThat(acknowledged).as("acknowledged before the kill").hasSizeGreaterThanOrEqualTo(before + 2);
    }

    /// Kills once some more were acknowledged and a moment chosen by chance has passed.
    private void meanwhile(List<Runnable> work, Set<String> done, int more, Runnable kill) throws InterruptedException {
        var before = done.size();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            work.forEach(clerks::execute);
            var patience = new Patience(Duration.ofMinutes(1));
            while (done.size() < before + more && patience.left()) {
                patience.pause();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            kill.run();
        }
    }

    private void issue(RealWard ward, String paper) {
        try (var clerk = ward.clerk()) {
            clerk.signsIn();
            var papers = new PaperClerk(clerk);
            while (true) {
                papers.withdraws(paper);
                issued.add(papers.issues(paper));
            }
        } catch (IOException _) {
            // the program is gone, and the last number was never shown
        }
    }

    private void introduce(RealWard ward) {
        try (var clerk = ward.clerk()) {
            clerk.signsIn();
            var goesOn = true;
            while (goesOn) {
                var name = "Quần Chúng %06d".formatted(number.incrementAndGet());
                goesOn = clerk.introduces(name, RealWard.CELL);
                if (goesOn) {
                    acknowledged.add(name);
                }
            }
        } catch (IOException _) {
            // the program is gone, and the last one was never acknowledged
        }
    }

    private void nothingIsMissing(RealWard ward) throws Exception {
        assertThat(ward.introduced())
                .as("seed %d, %d acknowledged", seed, acknowledged.size())
                .containsAll(acknowledged);
    }

    private static void stopsWithItsDatabase(RealWard ward, OneProgram program) throws IOException {
        var postmaster = ward.postmaster();
        program.stop();
        assertThat(postmaster.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
    }

    private void report(String what, List<Duration> starts) {
        System.out.printf(
                "%s: %d acts acknowledged, none lost; %d starts, median %d ms, longest %d ms (%d processors)%n",
                what,
                acknowledged.size(),
                starts.size(),
                median(starts).toMillis(),
                starts.stream().mapToLong(Duration::toMillis).max().orElse(0),
                Runtime.getRuntime().availableProcessors());
    }

    private static Duration median(List<Duration> starts) {
        return starts.stream().sorted().toList().get(starts.size() / 2);
    }
}
