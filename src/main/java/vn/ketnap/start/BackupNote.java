package vn.ketnap.start;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/// The line of the journal that says who backed up everything.
///
/// @param account as the journal keeps it
record BackupNote(String account, Instant at) {

    /// The program by itself.
    static final String DAILY = "program:backup";

    static final String UPGRADE = "program:upgrade";

    /// Writes the line, unless the data are of a version that has no such lines.
    ///
    /// @param what `made`, or `failed`
    void of(String what, Path file, Database database) {
        try (var connection = Contents.connect(database);
                var known = connection.prepareStatement(
                        "select to_regprocedure('start.note_backup(timestamptz, text, text, text)') is not null");
                var rows = known.executeQuery();
                var note = connection.prepareStatement("select start.note_backup(?, ?, ?, ?)")) {
            if (rows.next() && rows.getBoolean(1)) {
                note.setTimestamp(1, Timestamp.from(at));
                note.setString(2, account);
                note.setString(3, what);
                note.setString(4, String.valueOf(file.getFileName()));
                note.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
