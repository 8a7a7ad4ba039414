package vn.ketnap.access.pages;

import java.nio.file.Path;
import java.util.Optional;
import vn.ketnap.basics.Backups;

/// The backups as whoever looks after them sees them.
///
/// @param standing nothing where the program does not back itself up
/// @param mayMake whether the reader may make one now
public record BackupsModel(
        Optional<Backups.Standing> standing,
        Optional<Backups.Second> second,
        Optional<Backups.Running> running,
        boolean mayMake) {

    private static final double MEGA = 1_000_000;

    static BackupsModel of(Optional<Backups> keeper, boolean mayMake) {
        return new BackupsModel(
                keeper.map(Backups::standing),
                keeper.flatMap(Backups::second),
                keeper.flatMap(Backups::running),
                mayMake);
    }

    /// In millions of bytes, with a tenth.
    public double size(Backups.Kept file) {
        return Math.round(file.bytes() / MEGA * 10) / 10.0;
    }

    /// The words that bring this file back, to be copied.
    public String restoring(Backups.Kept file) {
        var password = standing.flatMap(Backups.Standing::password)
                .map(one -> " --password-file " + quoted(one))
                .orElse("");
        return "./ketnap restore " + quoted(file.path()) + " --data data-moi" + password;
    }

    private static String quoted(Path path) {
        return '"' + path.toAbsolutePath().normalize().toString() + '"';
    }
}
