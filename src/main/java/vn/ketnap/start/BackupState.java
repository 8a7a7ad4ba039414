package vn.ketnap.start;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// How the automatic backups went, in a file of the data folder that people may read: `backup.state`.
///
///     begun         since when the program looks after them
///     good, file    the last good one, and where it lies
///     restored      when one was last restored into a scratch database and compared
///     tried.…       when the one of that name was tried
///     second        when the last one was copied to the second folder
///     bad, why      the last failure
///     upgraded      when the data were last upgraded
///     before-upgrade  the backup that was made before it
final class BackupState {

    private static final String TRIED = "tried.";

    private final Path file;
    private final TreeMap<String, String> said = new TreeMap<>();

    private BackupState(Path file) {
        this.file = file;
    }

    static BackupState of(DataFolder folder) {
        var state = new BackupState(folder.path().resolve("backup.state"));
        if (Files.exists(state.file)) {
            var read = new Properties();
            try {
                read.load(new StringReader(Files.readString(state.file).replace("\\", "\\\\")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.stringPropertyNames().forEach(name -> state.said.put(name, read.getProperty(name)));
        }
        return state;
    }

    Optional<Instant> when(String name) {
        return Optional.ofNullable(said.get(name)).map(Instant::parse);
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(said.get(name));
    }

    /// When a backup of this name was restored and compared.
    Optional<Instant> tried(String name) {
        return when(TRIED + name);
    }

    /// Remembers that this one was tried, and forgets its like that are no longer beside it.
    BackupState trying(Path kept, Instant when) {
        var like = TRIED + String.valueOf(kept.getFileName()).replaceFirst("\\d.*", "");
        said.keySet()
                .removeIf(name ->
                        name.startsWith(like) && !Files.exists(kept.resolveSibling(name.substring(TRIED.length()))));
        return with(TRIED + kept.getFileName(), when);
    }

    BackupState with(String name, Object value) {
        said.put(name, value.toString().replaceAll("\\s+", " "));
        return this;
    }

    void keep() {
        var lines = new StringBuilder();
        said.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        OwnerOnly.write(file, lines.toString());
    }
}
