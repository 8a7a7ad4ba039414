package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A page of `docs/` that is written by the program, committed, and compared by a test, so that a change of the program
/// is read as a change of words. To write the pages again: `./docs/generate.sh`.
public final class GeneratedPage {

    private static final boolean WRITES = Boolean.getBoolean("ketnap.generate");

    private GeneratedPage() {}

    /// Compares the committed page with what it should say, or writes it when asked to.
    public static void isUpToDate(Path page, String words) {
        try {
            if (WRITES) {
                Files.createDirectories(page.toAbsolutePath().getParent());
                Files.writeString(page, words);
            }
            assertThat(page).as("write it with ./docs/generate.sh").exists();
            assertThat(Files.readString(page))
                    .as(page + " is not up to date; write it with ./docs/generate.sh")
                    .isEqualTo(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line of a table.
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /// The two lines a table begins with.
    public static String head(List<String> names) {
        return row(names) + "|" + "---|".repeat(names.size()) + "\n";
    }
}
