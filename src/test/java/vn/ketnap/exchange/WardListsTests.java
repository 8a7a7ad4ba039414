package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.TestDatabase.everywhere;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.KetNapTest;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Rebuild;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// The five lists of the ward come into an empty program on the command line, in their order, and go again.
@KetNapTest
@TestPropertySource(properties = "ketnap.test=ward-lists") // a database of its own: the ward's codes are the real ones
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class WardListsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LISTS = List.of(
            "to-chuc", "dang-vien-chi-bo", "nguon-phuong-2018", "danh-sach-hoc-lop-cam-tinh-2018", "dang-vien-du-bi");

    @Autowired
    ImportCommand command;

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Rebuild rebuild;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    /// What the command said and how it ended.
    private record Said(int code, String out, String err) {

        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @Test
    void five_lists_come_in_and_go_again_and_leave_nothing_visible() {
        var before = rowsOfEveryTable();
        var codes = new ArrayList<Integer>();
        var counts = new ArrayList<String>();
        for (var list : LISTS) {
            var trial = run("--dry-run", file(list));
            assertThat(rowsOfEveryTable())
                    .as("a trial of %s writes nothing", list)
                    .isEqualTo(before);
            var said = run(file(list));
            assertThat(said.json()).as("what was tried is what came").isEqualTo(trial.json());
            assertAsTheClerkReadIt(list, said.json());
            codes.add(said.code());
            counts.add(said.json().get("counts").toString());
            before = rowsOfEveryTable();
        }
        assertThat(counts)
                .containsExactly(
                        counts(34, 0, 0, 0),
                        counts(430, 0, 0, 0),
                        counts(89, 0, 0, 2),
                        counts(4, 23, 0, 2),
                        counts(16, 5, 0, 0));
        assertThat(codes).containsExactly(0, 0, 3, 3, 0);
        assertThat(differing()).isEmpty();

        var entered = everywhere(() -> imports.latest(9).stream()
                .flatMap(past -> imports.rows(past.number()).stream())
                .flatMap(row -> row.person().stream())
                .toList());
        assertThat(everywhere(() -> people.findAll(entered))).hasSizeGreaterThan(500);

        var early = everywhere(() -> imports.latest(9)).getLast().number();
        assertThat(everywhere(() -> imports.undo(early, Ward.PROGRAM))).isInstanceOf(Imports.ReferredTo.class);
        for (var past : everywhere(() -> imports.latest(9))) {
            assertThat(everywhere(() -> imports.undo(past.number(), Ward.PROGRAM)))
                    .as(past.file())
                    .isEqualTo(new Imports.TakenBack());
            assertThat(differing()).as(past.file()).isEmpty();
        }
        assertThat(everywhere(() -> organizations.all(java.time.LocalDate.of(2018, 9, 26))))
                .isEmpty();
        assertThat(everywhere(() -> people.findAll(entered))).isEmpty();
        assertThat(everywhere(cases::stages).values())
                .allSatisfy(ofCell -> assertThat(ofCell).containsOnlyKeys(Stage.EMPTY));

        assertThat(run(file("to-chuc")).json().get("counts").toString()).isEqualTo(counts(34, 0, 0, 0));
    }

    @Test
    void the_command_says_what_is_wrong_with_its_words_and_files() throws IOException {
        var before = rowsOfEveryTable();
        Files.write(folder.resolve("giay-moi.xlsx"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(run(folder.resolve("giay-moi.xlsx").toString()).code()).isEqualTo(2);
        assertThat(run(folder.resolve("giay-moi.xlsx").toString()).err())
                .contains("không phải bảng tính", "no workbook");
        assertThat(run("--format", "yaml", file("to-chuc")).code()).isEqualTo(2);
        assertThat(run("--format").err()).contains("json");
        assertThat(run("--kind", "people", file("to-chuc")).err()).contains("organisations");
        assertThat(run(file("to-chuc"), file("to-chuc")).code()).isEqualTo(2);
        assertThat(run("khong-co.xlsx").code()).isEqualTo(2);
        assertThat(rowsOfEveryTable()).isEqualTo(before);
        assertThat(run("--kind", "auto", "--format", "json", file("to-chuc")).code())
                .isEqualTo(0);
    }

    /// Row by row the keys and values of the truth, in the form the issue names.
    private void assertAsTheClerkReadIt(String list, JsonNode said) {
        var truth = truth(list);
        assertThat(keys(said)).containsExactly("file", "kind", "sheets", "rows", "ignored", "problems", "counts");
        assertThat(said.get("file").asString()).isEqualTo(list + ".xlsx");
        assertThat(keys(said.get("sheets").get(0))).containsExactly("name", "headerRows", "columns");
        assertThat(said.get("sheets").get(0).get("headerRows"))
                .isEqualTo(truth.get("sheets").get(0).get("headerRows"));
        assertThat(said.get("rows").size()).isEqualTo(truth.get("rows").size());
        for (var i = 0; i < truth.get("rows").size(); i++) {
            var row = said.get("rows").get(i);
            var clerk = truth.get("rows").get(i);
            assertThat(keys(row)).containsExactly("sheet", "row", "fields", "outcome", "reason");
            assertThat(row.get("row")).isEqualTo(clerk.get("row"));
            assertThat(new HashSet<>(keys(row.get("fields")))).containsAll(keys(clerk.get("fields")));
            assertThat(row.get("fields").path("fullName").asString("").toLowerCase(java.util.Locale.ROOT))
                    .isEqualTo(clerk.get("fields").path("fullName").asString("").toLowerCase(java.util.Locale.ROOT));
            assertThat(row.get("fields").path("cell"))
                    .isEqualTo(clerk.get("fields").path("cell"));
        }
        assertThat(places(said.get("ignored"))).isEqualTo(places(truth.get("ignored")));
        said.get("problems")
                .forEach(problem ->
                        assertThat(keys(problem)).contains("sheet", "row", "column", "code", "field", "raw"));
    }

    private Said run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = everywhere(() -> command.run(
                List.of(words),
                Actor.program("cli:test"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// How many rows every table of the rooms has.
    /// Sums of committees are moved in the background, whatever a command does meanwhile.
    private String rowsOfEveryTable() {
        return everywhere(() -> new TransactionTemplate(transactions)
                .<String>execute(_ -> db.sql("""
                        select string_agg(schemaname || '.' || relname || ' '
                            || (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || schemaname || '.' || relname,
                                false, true, '')))[1]::text, ', ' order by schemaname, relname)
                        from pg_stat_user_tables where has_table_privilege(relid, 'select')
                            and relname not in ('node_delta', 'node_day', 'node_month', 'node_year', 'node_target',
                                                'source_range', 'sum_path', 'seal', 'unsealed')
                        """).query(String.class).single()));
    }

    private List<String> differing() {
        return everywhere(rebuild::differing);
    }

    private String file(String list) {
        try (var in = WardListsTests.class.getResourceAsStream("/lists/" + list + ".xlsx")) {
            return Files.write(folder.resolve(list + ".xlsx"), in.readAllBytes())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode truth(String list) {
        return JSON.readTree(WardListsTests.class.getResourceAsStream("/lists/" + list + ".truth.json"));
    }

    private static String counts(int added, int updated, int skipped, int held) {
        return "{\"added\":%d,\"updated\":%d,\"skipped\":%d,\"held\":%d}".formatted(added, updated, skipped, held);
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static Set<String> places(JsonNode ignored) {
        var places = new HashSet<String>();
        ignored.forEach(one -> places.add(one.get("row") + " " + one.get("kind").asString()));
        return places;
    }
}
