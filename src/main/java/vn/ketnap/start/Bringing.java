package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.springframework.boot.WebApplicationType;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Resealed;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Vault;

/// `bring`: the data of another folder, from its backup, beside those of this one (đưa dữ liệu đơn vị
/// khác vào): a ward into a province, four wards into one. The program does not run meanwhile. All
/// comes in one transaction or nothing; accounts and their rights stay behind.
final class Bringing {

    private static final String TAKEN = "23505";

    private final Program program;
    private final DataFolder folder;
    private final Optional<String> under;

    /// @param under the code of the organisation beneath which it comes
    Bringing(Program program, DataFolder folder, Optional<String> under) {
        this.program = program;
        this.folder = folder;
        this.under = under;
    }

    /// Answers the exit code: 0 when all came and the record is whole afterwards.
    static int run(Program program, Words words) {
        words.allow(Help.BRING.options());
        if (words.rest().size() != 1) {
            throw Refusal.of("start.backup.which", Help.BRING.word());
        }
        var path = Path.of(words.option("--data").orElse("data"));
        if (!Files.exists(path.resolve(DataFolder.MARK))) {
            throw Refusal.of("start.folder.nothing", path.toAbsolutePath().normalize());
        }
        Program.quieten();
        var file = Path.of(words.rest().getFirst()).toAbsolutePath().normalize();
        var password = words.option("--password-file").map(Path::of).map(Keeping::password);
        return new Bringing(program, DataFolder.existing(path), words.option("--under"))
                .run(new BackupFile(file, password));
    }

    private int run(BackupFile file) {
        var restoration = Restoration.of(file);
        var signature = Help.BRING.word() + ", pid " + ProcessHandle.current().pid();
        var embedded = new EmbeddedDatabase(folder, () -> Engine.ours(folder, program::say), program::say);
        try (var database =
                OutsideDatabase.of(System.getenv(), folder.kind()).orElseGet(() -> embedded.alone(signature))) {
            var drill = Drill.of(folder, database);
            new Upgrade(folder, drill, TimeConfiguration.clock(), program::say).run(signature);
            Migrations.all(database).migrate();
            try (var _ = Presence.alone(database, signature)) {
                return bring(restoration, drill);
            }
        }
    }

    /// @param drill where the data lie, and who may make a scratch database beside them
    int bring(Restoration restoration, Drill drill) {
        if (!restoration.manifest().kind().equals(folder.kind().word())) {
            throw Refusal.of("start.bring.kind", restoration.file().path());
        }
        if (!drill.with(scratch -> bring(restoration, scratch, drill.database()))) {
            throw Refusal.of("start.bring.no-scratch");
        }
        return settle(drill.database());
    }

    private void bring(Restoration restoration, Database scratch, Database database) {
        restoration.into(scratch);
        Migrations.all(scratch).migrate();
        program.say(Wording.of("start.bring.checking", restoration.manifest().rows()));
        var before = folder.path().resolve("identity.key.brought");
        try {
            restoration.key(before);
            assertWhole(scratch, before);
            cross(scratch, database, HashAtEnd.of(restoration.file().path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw TAKEN.equals(e.getSQLState())
                    ? Refusal.of("start.bring.there-already", constraint(e))
                    : new IllegalStateException(e);
        } finally {
            Trees.delete(before);
        }
    }

    /// The rooms look at the data as they are there, and what lies under the key there comes under the
    /// key here.
    private void assertWhole(Database scratch, Path before) {
        var settings = Serving.settings(folder);
        settings.put("ketnap.key-file", before.toString());
        try (var rooms = program.wake(scratch, WebApplicationType.NONE, settings, _ -> {})) {
            var misfits =
                    AfterUpgrade.misfits(rooms.getBeansOfType(Command.class).values());
            if (misfits.isPresent()) {
                program.err().print(misfits.get());
                throw Refusal.of("start.bring.not-whole");
            }
            openSeals(scratch);
            var old = new Vault(before);
            var own = new Vault(folder.key());
            var sealing = rooms.getBeansOfType(Resealed.class).values();
            ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                    .run(() -> sealing.forEach(room -> room.reseal(old, own)));
        }
        OwnerOnly.handOver(folder.key());
    }

    /// What is unique and would not be; never the values.
    private static String constraint(SQLException fault) {
        return fault instanceof PSQLException told && told.getServerErrorMessage() != null
                ? String.valueOf(told.getServerErrorMessage().getConstraint())
                : "?";
    }

    private static void openSeals(Database scratch) {
        try (var owner = Contents.connect(scratch);
                var open = owner.createStatement()) {
            open.execute("select start.open_seals()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void cross(Database scratch, Database database, String hash) throws SQLException {
        try (var from = Contents.connect(scratch);
                var to = Contents.connect(database)) {
            to.setAutoCommit(false);
            var traveller = traveller(from, to, hash);
            var crossing = new Crossing(from, to, traveller);
            var rows = crossing.carry();
            var strange = strings(to, "select * from start.strange_amendments()");
            if (!strange.isEmpty()) {
                throw Refusal.of("start.bring.amendments", String.join("; ", strange));
            }
            arrive(to, crossing, traveller, hash);
            crossing.countOn();
            to.commit();
            program.say(Wording.of("start.bring.done", rows, traveller.name()));
        }
    }

    private Crossing.Traveller traveller(Connection from, Connection to, String hash) throws SQLException {
        if (strings(to, "select file from start.brought()").contains(hash)) {
            throw Refusal.of("start.bring.twice");
        }
        if (!strings(from, "select name from start.brought()").isEmpty()) {
            throw Refusal.of("start.bring.nested");
        }
        var codes = new HashSet<>(strings(from, "select * from start.codes()"));
        codes.retainAll(new HashSet<>(strings(to, "select * from start.codes()")));
        var root = strings(from, "select * from start.roots()").stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of("start.bring.empty"));
        return new Crossing.Traveller(
                name(root, strings(to, "select name from start.brought()")), Set.copyOf(codes), under(to));
    }

    /// The code of the uppermost organisation, with a number where another came under it before.
    private static String name(String root, List<String> taken) {
        var name = root.toLowerCase(Locale.ROOT);
        for (var n = 2; taken.contains(name); n++) {
            name = root.toLowerCase(Locale.ROOT) + n;
        }
        return name;
    }

    private Optional<UUID> under(Connection to) throws SQLException {
        if (under.isEmpty()) {
            return Optional.empty();
        }
        var code = under.get();
        try (var ask = to.prepareStatement("select start.organization(?)")) {
            ask.setString(1, code);
            try (var row = ask.executeQuery()) {
                row.next();
                return Optional.of(Optional.ofNullable(row.getObject(1, UUID.class))
                        .orElseThrow(() -> Refusal.of("start.bring.under", code)));
            }
        }
    }

    private void arrive(Connection to, Crossing crossing, Crossing.Traveller traveller, String hash)
            throws SQLException {
        try (var arrive = to.prepareStatement("select start.arrive(?, ?, ?, ?, ?, ?, ?)")) {
            arrive.setString(1, traveller.name());
            arrive.setString(2, hash);
            arrive.setLong(3, crossing.counted("journal.line"));
            arrive.setLong(4, crossing.counted("exchange.import"));
            arrive.setObject(5, traveller.under().orElse(null), java.sql.Types.OTHER);
            arrive.setString(6, "cli:" + System.getProperty("user.name"));
            arrive.setTimestamp(7, Timestamp.from(TimeConfiguration.clock().instant()));
            arrive.execute();
        }
    }

    /// Sums above are computed with what came; then the whole record is looked at.
    private int settle(Database database) {
        program.say(Wording.of("start.bring.settling"));
        try (var rooms = program.wake(
                database,
                WebApplicationType.NONE,
                Serving.settings(folder),
                context -> HeadFile.register(context, folder))) {
            var commands = rooms.getBeansOfType(Command.class).values();
            AfterUpgrade.answer(commands, List.of("rebuild"), java.io.OutputStream.nullOutputStream());
            var misfits = AfterUpgrade.misfits(commands);
            misfits.ifPresent(program.err()::print);
            program.say(Wording.of(misfits.isPresent() ? "start.bring.misfits" : "start.bring.whole"));
            return misfits.isPresent() ? 1 : 0;
        }
    }

    private static List<String> strings(Connection connection, String question) throws SQLException {
        try (var ask = connection.createStatement();
                var rows = ask.executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
