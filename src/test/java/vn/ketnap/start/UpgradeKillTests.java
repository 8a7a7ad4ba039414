package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at a moment of the upgrade chosen by chance: after the next start everything is as if nobody had killed
/// it. Runs on the program as installed (`./test`, and longer with `./test upgrade N`).
@Tag("kill")
class UpgradeKillTests {

    private static final int ROUNDS = Integer.getInteger("upgrade.rounds", 2);
    private static final int TOLD_EVERY = 10;

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path temp;

    @Test
    void an_upgrade_that_is_killed_goes_on_at_the_next_start_as_if_it_had_not_been() throws Exception {
        var old = Released.left(temp.resolve("old"), Released.oldest());
        var quiet = copy(old, "quiet");
        var begun = System.nanoTime();
        assertThat(upgraded(quiet)).isZero();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var due = contents(quiet);
        assertThat(due).hasSizeGreaterThan(50);

        var unfinished = 0;
        for (var round = 1; round <= ROUNDS; round++) {
            var ward = copy(old, "round-" + round);
            unfinished += killed(ward, took) ? 1 : 0;
            assertThat(upgraded(ward)).as("seed %d, round %d", seed, round).isZero();
            assertThat(contents(ward)).as("seed %d, round %d", seed, round).isEqualTo(due);
            assertThat(backups(ward)).as("seed %d, round %d", seed, round).isEqualTo(1);
            assertThat(OneProgram.asInstalled("verify", "--data", ward.path().toString())
                            .end())
                    .as("seed %d, round %d: the record is whole", seed, round)
                    .isZero();
            Trees.delete(ward.path());
            if (round == ROUNDS || round % TOLD_EVERY == 0) {
                System.out.printf(
                        "%d upgrades killed, %d of them unfinished: nothing lost (seed %d)%n", round, unfinished, seed);
            }
        }
    }

    /// Answers whether the upgrade was cut off.
    private boolean killed(DataFolder ward, Duration took) throws Exception {
        var program =
                OneProgram.asInstalled("account", "list", "--data", ward.path().toString());
        TimeUnit.NANOSECONDS.sleep(random.nextLong(took.toNanos()));
        program.kill();
        var server = ward.cluster().resolve("postmaster.pid");
        if (random.nextBoolean() && Files.exists(server)) {
            var first = Files.readAllLines(server).getFirst();
            ProcessHandle.of(Long.parseLong(first)).ifPresent(ProcessHandle::destroyForcibly);
        }
        return Upgrade.unchecked(ward).isPresent() || backups(ward) == 0;
    }

    private static int upgraded(DataFolder ward) {
        var command =
                OneProgram.asInstalled("account", "list", "--data", ward.path().toString());
        var code = command.end();
        if (code != 0) {
            System.out.println(command.words());
        }
        return code;
    }

    private static long backups(DataFolder ward) throws IOException {
        var place = ward.path().resolve("backups");
        if (!Files.isDirectory(place)) {
            return 0;
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".ketnap")).count();
        }
    }

    /// Every row but the line of the journal that says when the upgrade was, and the seals over it; the step that
    /// makes lines puts its own moment into them.
    private static Map<String, String> contents(DataFolder ward) throws SQLException {
        try (var database = new EmbeddedDatabase(ward, () -> Engine.ours(ward, _ -> {}), _ -> {}).alone("tests");
                var connection = Contents.connect(database);
                var lines = connection.createStatement().executeQuery("""
                        select md5(string_agg(row(id, account, what, subject, part, import_id, step, digest)::text,
                            E'\\n' order by id)) from journal.line where account <> 'program:upgrade'
                        """)) {
            var contents = TestBackups.hashes(database);
            contents.keySet().removeAll(Set.of("journal.seal", "journal.unsealed"));
            lines.next();
            contents.put("journal.line", lines.getString(1));
            return contents;
        }
    }

    private DataFolder copy(DataFolder old, String name) throws Exception {
        var place = temp.resolve(name);
        Files.createDirectory(place);
        var copy = new ProcessBuilder("cp", "-a", old.path() + "/.", place.toString())
                .inheritIO()
                .start();
        assertThat(copy.waitFor()).isZero();
        return DataFolder.existing(place);
    }
}
