package vn.ketnap.start;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything the program keeps into one file: every table under one snapshot, while others go on writing, and
/// the key of the identity numbers. The file is a ZIP, closed with a password where one is given. Nothing is held in
/// memory.
///
/// @param database read as its owner
/// @param folder whose key and kind go into the file
record Backup(Database database, DataFolder folder) {

    /// Writes the file, reads it again to see that it is whole, and only then gives it its name.
    ///
    /// @param password closes the file, where one is given
    Manifest to(Path file, Optional<String> password) {
        return to(file, password, _ -> {});
    }

    /// @param progress told how much is written, from 0 to 1
    Manifest to(Path file, Optional<String> password, DoubleConsumer progress) {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            OwnerOnly.touch(draft);
            write(
                    draft,
                    password.map(words -> Seal.fresh(words, Seal.Cost.USUAL)).orElse(null),
                    progress);
            var read = new BackupFile(draft, password).check();
            keep(draft, file);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Trees.delete(draft);
        }
    }

    void write(Path file, @Nullable Seal seal, DoubleConsumer progress) throws IOException {
        try (var raw = sparing(
                        file,
                        Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
                var out = new HashAtEnd(seal == null ? raw : new SealedOutput(raw, seal));
                var connection = Contents.connect(database)) {
            write(connection, out, progress);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Beside the database the file leaves it room; another disk may be filled.
    private OutputStream sparing(Path file, OutputStream out) throws IOException {
        if (!Files.getFileStore(file).equals(Files.getFileStore(folder.path()))) {
            return out;
        }
        var reserve = new DiskReserve(folder.path());
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int many) throws IOException {
                reserve.spare();
                out.write(bytes, from, many);
            }
        };
    }

    private void write(Connection connection, OutputStream out, DoubleConsumer progress)
            throws SQLException, IOException {
        var contents = Contents.of(connection);
        if (contents.isEmpty()) {
            throw Refusal.of("start.folder.nothing", folder.path());
        }
        var known = contents.tables();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table "
                    + known.stream().map(Manifest.Table::name).collect(Collectors.joining(", "))
                    + " in access share mode");
        }
        var moment = contents.moment();
        var zip = new ZipOutputStream(new BufferedOutputStream(out, Seal.PIECE));
        zip.setComment("0".repeat(HashAtEnd.LENGTH));
        var tables = new ArrayList<Manifest.Table>();
        for (var table : known) {
            zip.putNextEntry(entry(table.entry()));
            progress.accept((double) tables.size() / known.size());
            tables.add(contents.write(table, zip));
            zip.closeEntry();
        }
        var key = key(zip);
        var manifest = new Manifest(
                Manifest.FORMAT,
                moment,
                folder.kind().word(),
                connection.getMetaData().getDatabaseMajorVersion(),
                key,
                contents.migrations(),
                tables,
                contents.counters());
        zip.putNextEntry(entry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        connection.rollback();
    }

    /// Puts the key in; answers its hash.
    private String key(ZipOutputStream zip) throws IOException {
        if (!Files.exists(folder.key())) {
            return "";
        }
        var bytes = Files.readAllBytes(folder.key());
        zip.putNextEntry(entry(Manifest.KEY_ENTRY));
        zip.write(bytes);
        zip.closeEntry();
        var digest = HashAtEnd.sha256();
        digest.update(bytes);
        return HashAtEnd.hex(digest);
    }

    /// Without the hour of the machine: the moment stands in the manifest.
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }

    /// On the disk first, then under its name.
    static void keep(Path draft, Path file) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file);
        }
    }
}
