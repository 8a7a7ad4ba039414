package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A copy of the tests' database that may be spoilt: it is backed up and restored into a database of its own.
public final class WardCopy {

    private WardCopy() {}

    /// The copy as its owner sees it.
    public static DataSource of(ApplicationContext rooms) {
        try {
            var place = Files.createTempDirectory("ward-copy");
            try {
                var restored = TestServer.empty();
                Restoration.of(new BackupFile(
                                TestBackups.of(rooms.getBean(Database.class), place, Optional.empty()),
                                Optional.empty()))
                        .into(restored);
                return owner(restored);
            } finally {
                Trees.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database in which all migrations have run and nothing was written.
    public static DataSource empty() {
        return owner(TestServer.fresh());
    }

    /// A database as it was before a migration, written to, and brought up to date.
    ///
    /// @param version of that migration
    public static DataSource fromBefore(String version, Consumer<JdbcClient> written) throws SQLException {
        var old = TestServer.empty();
        try (var known = Contents.connect(TestServer.fresh())) {
            Migrations.exactly(
                    old,
                    Contents.of(known).migrations().stream()
                            .filter(one -> one.version().compareTo(version) < 0)
                            .toList());
        }
        written.accept(JdbcClient.create(owner(old)));
        Migrations.all(old).migrate();
        return owner(old);
    }

    private static DataSource owner(Database database) {
        return new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
    }
}
