package vn.ketnap.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// One timeline for all rooms; the list of what has run lies in the schema `start`.
final class Migrations {

    private static final String PLACE = "db/migration/";

    private Migrations() {}

    static Flyway all(Database database) {
        return in(database, "classpath:" + PLACE);
    }

    /// How far the data have come.
    ///
    /// @param strange a step that has run and that this program lacks or has otherwise
    /// @param missing steps of this program that have not run
    record Standing(boolean isNew, Optional<String> strange, int missing) {}

    static Standing standing(Database database) {
        try (var connection = Contents.connect(database)) {
            var contents = Contents.of(connection);
            if (contents.isEmpty()) {
                return new Standing(true, Optional.empty(), 0);
            }
            var done = contents.migrations();
            var strange = done.stream()
                    .filter(step -> !has(List.of(step)))
                    .map(Manifest.Migration::script)
                    .findFirst();
            return new Standing(false, strange, strange.isPresent() ? 0 : own().size() - done.size());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The steps of this program. Every start asks, so they are not looked up by Flyway, which would open the
    /// database several times over.
    private static List<Resource> own() {
        try {
            return List.of(new PathMatchingResourcePatternResolver(Migrations.class.getClassLoader())
                    .getResources("classpath:" + PLACE + "*/*.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the steps that have not run; where there is none nothing is opened for it.
    ///
    /// @return how far the data had come before
    static Standing complete(Database database) {
        var standing = standing(database);
        if (standing.isNew() || standing.missing() > 0) {
            all(database).migrate();
        }
        return standing;
    }

    /// True when the program has every one of these, word for word.
    static boolean has(List<Manifest.Migration> steps) {
        return steps.stream().allMatch(step -> {
            var words = words(step.script());
            return words != null && checksum(words) == step.checksum();
        });
    }

    /// Takes a new database as far as these, which the program has, and no further.
    static void exactly(Database database, List<Manifest.Migration> steps) {
        Path some = null;
        try {
            some = Files.createTempDirectory("ket-nap");
            for (var step : steps) {
                var words = words(step.script());
                var file = some.resolve(step.script());
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, words == null ? new byte[0] : words);
            }
            in(database, "filesystem:" + some).migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (some != null) {
                Trees.delete(some);
            }
        }
    }

    private static Flyway in(Database database, String place) {
        var owner = new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
        return Flyway.configure()
                .dataSource(owner)
                .locations(place)
                .defaultSchema("start")
                .createSchemas(true)
                .outOfOrder(true)
                .group(true) // all that is missing in one transaction: killed or failed, the data are as before
                .load();
    }

    private static byte @Nullable [] words(String script) {
        if (!script.matches("[a-z]+/[A-Za-z0-9_.]+\\.sql")) {
            return null;
        }
        try (var in = Migrations.class.getClassLoader().getResourceAsStream(PLACE + script)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As Flyway counts it: over the lines, whatever ends them.
    private static int checksum(byte[] words) {
        var crc = new CRC32();
        try (var lines = new BufferedReader(
                new InputStreamReader(new java.io.ByteArrayInputStream(words), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) crc.getValue();
    }
}
