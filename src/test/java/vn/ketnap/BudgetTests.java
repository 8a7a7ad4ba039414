package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How large things may grow before somebody has to say why.
class BudgetTests {

    private static final int LINES = 250;

    /// Files that are longer, and why.
    private static final Map<String, String> LONGER = Map.of(
            "admission/Act.java",
            "every act of a case: one list, read as one",
            "exchange/lists/RowReader.java",
            "one row read field by field, in the order of the lists; parts of it would hide the order",
            "exchange/lists/Field.java",
            "the names and synonyms of every column of the five lists: one table, read as one");

    private static final Pattern WORDS = Pattern.compile("(Manager|Util|Utils|Impl|Dto|Helper)\\.java$");
    private static final Map<String, String> NAMED = Map.of(
            "start/ScopedTransactionManager.java", "Spring calls what it extends a transaction manager",
            "admission/Helper.java", "đảng viên được phân công giúp đỡ");

    @Test
    void files_have_at_most_250_lines() {
        var files = files();

        assertThat(files).hasSizeGreaterThan(20);
        assertThat(files)
                .filteredOn(file -> !LONGER.containsKey(name(file)))
                .allSatisfy(file -> assertThat(lines(file)).as(name(file)).isLessThanOrEqualTo(LINES));
    }

    @Test
    void nothing_is_called_manager_util_impl_or_dto() {
        assertThat(files())
                .filteredOn(file -> WORDS.matcher(name(file)).find())
                .filteredOn(file -> !NAMED.containsKey(name(file)))
                .isEmpty();
        assertThat(WORDS.matcher("people/PersonDto.java").find()).isTrue();
    }

    private static List<Path> files() {
        return Stream.of("src/main/java/vn/ketnap", "src/test/java/vn/ketnap")
                .flatMap(root -> {
                    try (Stream<Path> walk = Files.walk(Path.of(root))) {
                        return walk.filter(file -> file.toString().endsWith(".java")).toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/').replaceFirst("^src/(main|test)/java/vn/ketnap/", "");
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
