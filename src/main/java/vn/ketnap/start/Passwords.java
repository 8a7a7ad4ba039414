package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;

/// The generated passwords of the database in the folder, one a line, in a file only the owner can read.
///
/// @param keeper of the account that makes the database and never works in it
/// @param owner of the account that owns the tables and changes their shape
/// @param app of the account the program works with, which owns nothing
record Passwords(String keeper, String owner, String app) {

    static Passwords of(Path file) {
        if (!Files.exists(file)) {
            var random = new SecureRandom();
            OwnerOnly.write(
                    file,
                    String.join(
                            "\n", Stream.generate(() -> one(random)).limit(3).toList()));
        }
        try {
            var lines = Files.readAllLines(file);
            return new Passwords(lines.get(0), lines.get(1), lines.get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String one(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[]";
    }
}
