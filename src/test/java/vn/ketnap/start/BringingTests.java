package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import vn.ketnap.KetNap;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.Command;

/// Two wards that told their stories apart, with the same codes, accounts and names, come into one province.
@KetNapTest
class BringingTests {

    private static final List<String> REPORT =
            List.of("report", "results", "--from", "2018-01-01", "--to", "2018-08-31", "--format", "json", "--org");

    @Autowired
    private Database told;

    @Autowired
    private ToldWard ward;

    @Autowired
    private Environment settings;

    @TempDir
    Path temp;

    private final Database province = TestServer.fresh();
    private final Program program = new Program(KetNap.class, (_, _, _) -> 0);
    private DataFolder folder = TestServer.folder();

    @BeforeEach
    void folder() {
        folder = DataFolder.open(temp.resolve("province"), DataFolder.Kind.DEMO);
    }

    @Test
    void two_wards_come_into_a_province_row_for_row_and_the_record_of_each_stays_whole() throws Exception {
        ward.told();
        var here = backup(told, "here");
        var first = upgraded(Released.oldest());
        run(province, "insert into organization.organization values (gen_random_uuid(), 'TINH')");
        run(province, """
                insert into organization.period (organization_id, name, kind, from_day, recorded_by, recorded_at)
                select id, 'Tỉnh ủy', 'province-committee', '1930-02-03', 'quantri', now() from organization.organization
                """);
        run(province, "insert into organization.ancestor select id, id from organization.organization");

        assertThat(bring(Released.oldest(), Optional.of("TINH"))).isZero();
        assertThat(bring(here, Optional.of("TINH"))).isZero();

        var one = rows(first);
        var other = rows(told);
        var both = rows(province);
        one.forEach((table, rows) -> assertThat(both.get(table))
                .as(table)
                .isEqualTo(rows
                        + other.getOrDefault(table, -1L)
                        + (table.matches("organization.(organization|period)") ? 1 : 0)));
        assertThat(reported(province, "DU")).isEqualTo(reported(first, "DU"));
        var renamed = strings(province, "select code from organization.organization where code like 'DU-%'")
                .getFirst();
        assertThat(reported(province, renamed).replace(renamed.substring(2), ""))
                .isEqualTo(reported(told, "DU"));
        assertThat(doctor(province)).isEqualTo(doctor(first) + doctor(told));

        assertThatThrownBy(() -> bring(here, Optional.of("TINH")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("brought in before");
        assertThatThrownBy(() -> bring(backup(told, "again"), Optional.of("TINH")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("here already");
        assertThat(rows(province)).isEqualTo(both);

        var mark = strings(
                        province,
                        "select encode(chain, 'hex') from journal.brought_seal where brought_id = 2 and number = 5")
                .getFirst();
        assertThat(answer(province, List.of("verify", "--head", mark))).contains("Nhật ký nguyên vẹn.");
        assertThat(answer(province, List.of("verify", "--head", "f".repeat(64))))
                .doesNotContain("Nhật ký nguyên vẹn.");

        run(province, "alter table journal.line disable trigger user");
        run(
                province,
                "update journal.line set subject = 'another' where id ="
                        + " (select line from journal.brought_seal where brought_id = 2 and number = 7)");
        assertThat(answer(province, List.of("verify"))).contains("đã bị sửa sau khi niêm phong (niêm phong số 7)");
    }

    /// A whole number that another table gave out is counted on, also where nothing in the database says that it points
    /// there.
    @Test
    void every_number_of_a_table_that_comes_along_is_accounted_for() throws SQLException {
        assertThat(strings(province, """
                select b.relation || '.' || b.attribute from start.bringing b
                    join pg_attribute a on a.attrelid = b.relation::regclass and a.attname = b.attribute
                where b.goes = 'along' and a.atttypid = 'bigint'::regtype and b.becomes = 'as it is' order by 1
                """)).containsExactly("reporting.handed_in.sealed");
        assertThat(strings(province, """
                select b.relation || '.' || b.attribute from start.bringing b
                    join pg_attribute a on a.attrelid = b.relation::regclass and a.attname = b.attribute
                where b.goes = 'along' and a.atttypid = 'bigint'::regtype and b.becomes = 'number:exchange.import'
                """))
                .isNotEmpty()
                .allMatch(column -> column.endsWith("import_id") || column.equals("exchange.import.id"));
        assertThat(strings(province, "select distinct goes from start.bringing order by 1"))
                .containsExactly("along", "aside", "behind");
    }

    private static List<String> strings(Database database, String question) throws SQLException {
        try (var connection = Contents.connect(database);
                var rows = connection.createStatement().executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private int bring(BackupFile file, Optional<String> under) {
        var drill = new Drill(province, EmbeddedDatabase.keeper(TestServer.folder()), Optional.empty());
        return new Bringing(program, folder, under).bring(Restoration.of(file), drill);
    }

    private BackupFile backup(Database database, String name) throws IOException {
        var place = DataFolder.open(temp.resolve(name), DataFolder.Kind.DEMO);
        Files.copy(Path.of(settings.getRequiredProperty("ketnap.key-file")), place.key());
        var file = temp.resolve(name + ".ketnap");
        new Backup(database, place).to(file, Optional.empty());
        return new BackupFile(file, Optional.empty());
    }

    private static Database upgraded(BackupFile file) {
        var database = TestServer.empty();
        Restoration.of(file).into(database);
        Migrations.all(database).migrate();
        return database;
    }

    private String reported(Database database, String code) {
        var words = new ArrayList<>(REPORT);
        words.add(code);
        return answer(database, words).replaceAll("\"(code|org|organisation)\" ?: ?\"[^\"]*\"", "");
    }

    /// How much there is to look at, but for numbers of decisions: a ward of other tests that had no
    /// deciding committee above it has the province there now, which gives one number once.
    private long doctor(Database database) {
        return answer(database, List.of("doctor"))
                .lines()
                .filter(line -> line.matches("  .*|[-+] .*") && !line.contains("cùng năm còn ở quyết định"))
                .count();
    }

    private String answer(Database database, List<String> question) {
        var said = new ByteArrayOutputStream();
        var rooms = program.wake(database, WebApplicationType.NONE, Serving.settings(folder), _ -> {});
        try (rooms) {
            AfterUpgrade.answer(rooms.getBeansOfType(Command.class).values(), question, said);
            return said.toString(StandardCharsets.UTF_8);
        }
    }

    /// How many rows each table has that is brought along.
    private static Map<String, Long> rows(Database database) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = Contents.connect(database);
                var ask = connection.createStatement();
                var count = connection.createStatement();
                var tables = ask.executeQuery("""
                        select distinct relation from start.bringing where goes = 'along'
                            and relation !~ 'admission.(stage_count|measure_count)|organization.ancestor|planning.node_target'
                        """)) {
            while (tables.next()) {
                try (var many = count.executeQuery("select count(*) from " + tables.getString(1))) {
                    many.next();
                    rows.put(tables.getString(1), many.getLong(1));
                }
            }
        }
        return rows;
    }

    private static void run(Database database, String statement) throws SQLException {
        try (var connection = Contents.connect(database);
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
