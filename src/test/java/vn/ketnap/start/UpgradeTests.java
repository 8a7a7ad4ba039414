package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;

/// Data of earlier versions meet this program, and this program meets data of later ones.
class UpgradeTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-27T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Database old = TestServer.empty();
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path temp;

    private DataFolder folder = TestServer.folder();

    @BeforeEach
    void folder() {
        folder = DataFolder.open(temp.resolve("data"), DataFolder.Kind.DEMO);
    }

    @Test
    void the_data_of_every_version_are_backed_up_and_upgraded_and_every_row_is_there() throws Exception {
        assertThat(Released.samples()).isNotEmpty();
        for (var sample : Released.samples()) {
            var file = new BackupFile(sample, Optional.empty());
            var database = TestServer.empty();
            Restoration.of(file).into(database);
            var lines = lines(database, Long.MAX_VALUE);

            upgrade(database).run("tests");

            assertThat(lines(
                            database,
                            file.check().tables().stream()
                                    .filter(table -> table.name().equals("journal.line"))
                                    .mapToLong(Manifest.Table::rows)
                                    .sum()))
                    .as("lines of the journal, to which the upgrade adds some")
                    .isEqualTo(lines);
            assertThat(Migrations.standing(database)).isEqualTo(new Migrations.Standing(false, Optional.empty(), 0));
            assertThat(kept(database, file.check())).as(sample.toString()).isEqualTo(told(file.check()));
        }
    }

    @Test
    void the_backup_from_before_is_kept_apart_and_is_what_the_data_were() throws Exception {
        Restoration.of(Released.oldest()).into(old);

        upgrade(old).run("tests");

        var backup = folder.path().resolve("backups/truoc-nang-cap-2026-11-27-120000.ketnap");
        assertThat(new BackupFile(backup, Optional.empty()).check().tables())
                .isEqualTo(Released.oldest().check().tables());
        assertThat(Upgrade.unchecked(folder)).contains(backup);
        assertThat(said).anyMatch(words -> words.contains(backup.toString()));
    }

    @Test
    void data_of_a_newer_version_are_refused_and_nothing_is_touched() throws Exception {
        var newer = TestServer.fresh();
        run(
                newer,
                "insert into start.flyway_schema_history select 1000, '20991231.0001', 'future', type,"
                        + " 'people/V20991231_0001__future.sql', 1, installed_by, installed_on, 1, true"
                        + " from start.flyway_schema_history order by installed_rank limit 1");
        var before = TestBackups.hashes(newer);

        assertThatThrownBy(() -> upgrade(newer).run("tests"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("V20991231_0001__future.sql")
                .hasMessageContaining("Nothing was changed");

        assertThat(TestBackups.hashes(newer)).isEqualTo(before);
        assertThat(folder.path().resolve("backups")).doesNotExist();
    }

    @Test
    void a_step_that_fails_leaves_the_data_as_before_and_says_where_the_backup_is() throws Exception {
        Restoration.of(Released.oldest()).into(old);
        run(old, "create view journal.seal as select 1 as in_the_way");
        var before = TestBackups.hashes(old);
        var steps = Migrations.standing(old);

        assertThatThrownBy(() -> upgrade(old).run("tests"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1860__seals.sql")
                .hasMessageContaining("truoc-nang-cap-2026-11-27-120000.ketnap")
                .hasMessageContaining("The data are as before");

        assertThat(TestBackups.hashes(old)).isEqualTo(before);
        assertThat(Migrations.standing(old)).isEqualTo(steps);
        assertThat(Files.readString(folder.path().resolve("ketnap.log"))).contains("PSQLException 42P07");

        run(old, "drop view journal.seal");
        upgrade(old).run("tests");
        assertThat(Migrations.standing(old).missing()).isZero();
    }

    @Test
    void without_a_backup_nothing_is_upgraded() throws Exception {
        Restoration.of(Released.oldest()).into(old);
        Files.writeString(folder.path().resolve("backups"), "a file where the folder should be");
        var steps = Migrations.standing(old);

        assertThatThrownBy(() -> upgrade(old).run("tests"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing is upgraded");

        assertThat(Migrations.standing(old)).isEqualTo(steps);
    }

    @Test
    void data_that_an_older_program_has_open_are_not_upgraded_under_its_hands() throws Exception {
        Restoration.of(Released.oldest()).into(old);
        OwnerOnly.write(folder.lock(), "serve, http://127.0.0.1:8080/, pid 1");

        assertThatThrownBy(() -> upgrade(old).run("report, pid 2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pid 1");

        assertThat(folder.path().resolve("backups")).doesNotExist();
    }

    @Test
    void what_does_not_fit_afterwards_is_said_and_nobody_works_with_it() throws IOException {
        OwnerOnly.write(Upgrade.mark(folder), "backups/before.ketnap\n");
        var words = new ByteArrayOutputStream();
        var after = new AfterUpgrade(
                new GenericApplicationContext(),
                folder,
                text -> said.add(text.en()),
                new PrintStream(words, true, StandardCharsets.UTF_8));

        after.check(List.of(new Answering("verify", 0), new Answering("rebuild", 0)));
        assertThatThrownBy(() -> after.check(List.of(new Answering("verify", 0), new Answering("rebuild", 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("before.ketnap");

        assertThat(words.toString(StandardCharsets.UTF_8)).contains("rebuild answers 1");
        assertThat(Upgrade.unchecked(folder)).isPresent();
        Upgrade.checked(folder, NOON.instant());
        assertThat(Upgrade.unchecked(folder)).isEmpty();
        assertThat(BackupState.of(folder).word("before-upgrade")).contains("backups/before.ketnap");
    }

    /// A room that answers a command with this code.
    private record Answering(String word, int code) implements Command {

        @Override
        public Text summary() {
            return new Text(word, word);
        }

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
            out.println(word + " answers " + code);
            return code;
        }
    }

    private Upgrade upgrade(Database database) {
        OwnerOnly.touch(folder.lock());
        if (FolderLock.holder(folder.lock()).isEmpty()) {
            OwnerOnly.write(folder.lock(), "tests");
        }
        var drill = new Drill(database, EmbeddedDatabase.keeper(TestServer.folder()), Optional.empty());
        return new Upgrade(folder, drill, NOON, text -> said.add(text.vi()));
    }

    /// The rows of every table of the sample, read in the columns they had then.
    private static Map<String, String> kept(Database database, Manifest manifest) throws Exception {
        var kept = new TreeMap<String, String>();
        try (var connection = Contents.connect(database)) {
            for (var table : unchanging(manifest)) {
                var now = Contents.of(connection).write(table, OutputStream.nullOutputStream());
                kept.put(table.name(), now.rows() + " " + now.sha256());
            }
        }
        return kept;
    }

    /// Sums of committees are copies that an upgrade may keep in another way; it compares them with the acts itself.
    private static List<Manifest.Table> unchanging(Manifest manifest) {
        return manifest.tables().stream()
                .filter(table ->
                        !table.name().equals("journal.line") && !table.name().startsWith("admission.node_"))
                .toList();
    }

    private static String lines(Database database, long most) throws SQLException {
        try (var connection = Contents.connect(database);
                var ask = connection.prepareStatement("""
                        select md5(string_agg(row(id, at, account, what, subject, part, import_id)::text, '' order by id))
                        from (select * from journal.line order by id limit ?) as first_lines
                        """)) {
            ask.setLong(1, most);
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static Map<String, String> told(Manifest manifest) {
        var told = new TreeMap<String, String>();
        unchanging(manifest).forEach(table -> told.put(table.name(), table.rows() + " " + table.sha256()));
        return told;
    }

    private static void run(Database database, String statement) throws SQLException {
        try (var connection = Contents.connect(database);
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
