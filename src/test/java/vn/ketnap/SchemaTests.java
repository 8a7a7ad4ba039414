package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Java in room x names tables of schema x only; `reporting` also views called `report_…`. Migrations in folder x make
/// things in schema x only.
class SchemaTests {

    private static final Path JAVA = Path.of("src/main/java/vn/ketnap");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// Functions that belong to the second net and are everybody's.
    private static final Set<String> EVERYBODYS = Set.of("organization.in_scope", "organization.in_figures");

    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|table|truncate|using)\\s+(?:only\\s+)?([a-z_]+)\\.([a-z_]+)");
    private static final Pattern FUNCTION = Pattern.compile("(?i)\\b([a-z_]+)\\.([a-z_]+)\\s*\\(");
    private static final Pattern SQL = Pattern.compile("(?i)\\b(select|insert into|update|delete from)\\b");
    private static final Pattern MAKES = Pattern.compile(
            "(?i)\\bcreate\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+)?(?:table|(?:materialized\\s+)?view|function|sequence|type|domain|procedure)\\s+"
                    + "(?:if\\s+not\\s+exists\\s+)?([a-z_]+)\\.");
    private static final Pattern MAKES_SCHEMA =
            Pattern.compile("(?i)\\bcreate\\s+schema\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+)");

    @Test
    void java_names_tables_of_its_own_schema_only() {
        var wrong = new TreeSet<String>();
        var named = new TreeSet<String>();
        for (var room : folders(JAVA)) {
            for (var file : files(JAVA.resolve(room), ".java")) {
                var names = tables(read(file), schemas());
                named.addAll(names);
                names.stream().filter(name -> !mayName(room, name)).forEach(name -> wrong.add(file + ": " + name));
            }
        }
        assertThat(wrong).isEmpty();
        if (folders(JAVA).contains("journal")) {
            assertThat(named).anyMatch(name -> name.startsWith("journal."));
        }
    }

    @Test
    void a_room_that_reaches_into_another_schema_is_seen() {
        var climber = read(Path.of("src/test/java/crooked/cellar/Climber.java"));

        assertThat(tables(climber, Set.of("organization", "people", "journal")))
                .containsExactly("journal.line", "organization.period", "people.version");
        assertThat(tables("var a = \"select people.may_see(:id)\";", Set.of("people")))
                .containsExactly("people.may_see");
        assertThat(tables("/// select * from people.version", Set.of("people"))).isEmpty();
        assertThat(mayName("reporting", "admission.report_acts")).isTrue();
        assertThat(mayName("reporting", "admission.act")).isFalse();
        assertThat(mayName("people", "admission.report_acts")).isFalse();
    }

    @Test
    void migrations_make_things_in_the_schema_of_their_folder_only() {
        var made = 0;
        for (var room : folders(MIGRATIONS)) {
            for (var file : files(MIGRATIONS.resolve(room), ".sql")) {
                var schemas = made(read(file));
                assertThat(schemas).as(file.toString()).allMatch(room::equals);
                made += schemas.size();
            }
        }
        assertThat(made).isPositive();
        assertThat(made("create table people.version ();\ncreate or replace view admission.report_acts as"))
                .containsExactly("admission", "people");
    }

    @Test
    void every_migration_lies_in_the_folder_of_a_room_and_every_version_is_its_own() {
        var files = files(MIGRATIONS, ".sql");
        var versions = files.stream()
                .map(file -> file.getFileName().toString().replaceFirst("__.*", ""))
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allMatch(file -> MIGRATIONS.relativize(file).getNameCount() == 2);
        assertThat(folders(MIGRATIONS)).allMatch(HousePlan.VISITS::containsKey);
        assertThat(versions).doesNotHaveDuplicates().allMatch(version -> version.matches("V\\d{8}_\\d{4}"));
    }

    private static boolean mayName(String room, String name) {
        return name.startsWith(room + ".")
                || EVERYBODYS.contains(name)
                || (room.equals("reporting") && name.contains(".report_"));
    }

    /// Every `schema.name` of these schemas that stands in SQL between quotation marks.
    private static Set<String> tables(String java, Set<String> schemas) {
        return Literals.in(java).stream()
                .flatMap(words -> Stream.concat(
                        TABLE.matcher(words).results(),
                        SQL.matcher(words).find() ? FUNCTION.matcher(words).results() : Stream.empty()))
                .filter(one -> schemas.contains(one.group(1).toLowerCase(Locale.ROOT)))
                .map(one -> one.group(1).toLowerCase(Locale.ROOT) + "." + one.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> made(String sql) {
        return Stream.of(MAKES, MAKES_SCHEMA)
                .flatMap(pattern -> pattern.matcher(sql).results())
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> schemas() {
        return HousePlan.VISITS.keySet();
    }

    private static List<String> folders(Path root) {
        try (Stream<Path> paths = Files.list(root)) {
            return paths.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
