package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the five lists of the ward and compares every row, field and problem with what a careful clerk read.
class FixtureScoreTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    @Test
    void the_organisations_are_read_as_the_clerk_read_them() throws IOException {
        score("to-chuc", ListKind.ORGANISATIONS);
    }

    @Test
    void the_members_are_read_as_the_clerk_read_them() throws IOException {
        score("dang-vien-chi-bo", ListKind.MEMBERS);
    }

    @Test
    void the_sources_are_read_as_the_clerk_read_them() throws IOException {
        score("nguon-phuong-2018", ListKind.SOURCES);
    }

    @Test
    void the_class_list_is_read_as_the_clerk_read_it() throws IOException {
        score("danh-sach-hoc-lop-cam-tinh-2018", ListKind.CLASS);
    }

    @Test
    void the_probationary_members_are_read_as_the_clerk_read_them() throws IOException {
        score("dang-vien-du-bi", ListKind.PROBATION);
    }

    private static void score(String name, ListKind kind) throws IOException {
        var list = read(name);
        var truth = truth(name);
        var differences = new ArrayList<String>();
        var fields = 0;
        var right = 0;
        for (var row : truth.get("rows")) {
            var read = list.rows().stream()
                    .filter(mine -> mine.sheet().equals(row.get("sheet").asString())
                            && mine.row() == row.get("row").asInt())
                    .findFirst();
            for (var field : row.get("fields").properties()) {
                fields++;
                var mine = JSON.valueToTree(
                        read.map(found -> found.fields().get(field.getKey())).orElse(null));
                if (same(field.getKey(), field.getValue(), mine, row.path("accept"))) {
                    right++;
                } else {
                    differences.add(row.get("row") + " " + field.getKey() + ": " + field.getValue() + " but " + mine);
                }
            }
        }
        var problems = problems(list, truth, differences);
        System.out.printf(
                Locale.ROOT,
                "%-32s rows %d of %d, fields %d of %d (%.2f %%), problems %s, ignored %d of %d%n",
                name,
                list.rows().size(),
                truth.get("rows").size(),
                right,
                fields,
                100.0 * right / fields,
                problems,
                list.ignored().size(),
                truth.get("ignored").size());
        differences.forEach(difference -> System.out.println("    " + difference));
        assertThat(list.kind()).isEqualTo(kind);
        assertThat(list.rows().stream().map(row -> row.sheet() + row.row()).toList())
                .isEqualTo(places(truth.get("rows")));
        assertThat(list.ignored().stream()
                        .map(row -> row.sheet() + row.row() + row.kind().word())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ignored(truth));
        assertThat(list.sheets().getFirst().headerRows()).isEqualTo(headerRows(truth));
        assertThat(100.0 * right / fields).isGreaterThanOrEqualTo(99);
        assertThat(problems).startsWith("all");
    }

    private static String problems(ReadList list, JsonNode truth, List<String> differences) {
        var mine = list.problems().stream()
                .map(problem -> problem.row() + problem.column() + " " + problem.code() + " "
                        + problem.field().orElse("-"))
                .toList();
        var theirs = new ArrayList<String>();
        var needed = new ArrayList<String>();
        for (var problem : truth.get("problems")) {
            var words = problem.get("row").asInt() + problem.get("column").asString() + " "
                    + problem.get("code").asString() + " "
                    + problem.path("field").asString("-");
            theirs.add(words);
            if (!problem.path("optional").asBoolean(false)) {
                needed.add(words);
            }
        }
        var missing = needed.stream().filter(words -> !mine.contains(words)).toList();
        var extra = mine.stream().filter(words -> !theirs.contains(words)).toList();
        missing.forEach(words -> differences.add("problem not reported: " + words));
        extra.forEach(words -> differences.add("problem only we report: " + words));
        return (missing.isEmpty() && extra.isEmpty() ? "all " : "NOT ALL ") + mine.size();
    }

    private static boolean same(String field, JsonNode theirs, JsonNode mine, JsonNode accept) {
        var equal = field.equals("fullName")
                ? theirs.asString("").equalsIgnoreCase(mine.asString(""))
                : theirs.equals(mine) || (field.equals("birth") && birth(theirs, mine));
        var accepted = accept.path(field);
        return equal || (accepted.isArray() && accepted.valueStream().anyMatch(mine::equals));
    }

    private static boolean birth(JsonNode theirs, JsonNode mine) {
        return theirs.path("value").equals(mine.path("value"))
                && theirs.path("precision").equals(mine.path("precision"));
    }

    private static List<String> places(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.get("sheet").asString() + row.get("row").asInt())
                .toList();
    }

    private static List<String> ignored(JsonNode truth) {
        return truth.get("ignored")
                .valueStream()
                .map(row -> row.get("sheet").asString()
                        + row.get("row").asInt()
                        + row.get("kind").asString())
                .toList();
    }

    private static List<Integer> headerRows(JsonNode truth) {
        return truth.get("sheets")
                .get(0)
                .get("headerRows")
                .valueStream()
                .map(JsonNode::asInt)
                .toList();
    }

    static ReadList read(String name) throws IOException {
        var bare = new Lists(new CellNames(List.of()), new MemberNames(List.of()), TODAY);
        var organisations = list(bare, "to-chuc");
        var cells = new CellNames(organisations.rows().stream()
                .map(row -> new CellNames.Named(
                        row.text("code").orElseThrow(),
                        row.name(),
                        row.fields().get("aliases") instanceof List<?> aliases
                                ? aliases.stream().map(String::valueOf).toList()
                                : List.of()))
                .toList());
        var named = new Lists(cells, new MemberNames(List.of()), TODAY);
        var members = new MemberNames(list(named, "dang-vien-chi-bo").rows().stream()
                .map(row -> new MemberNames.Named(
                        row.text("memberCode").orElseThrow(),
                        row.name(),
                        row.text("cell").orElse("")))
                .toList());
        return list(new Lists(cells, members, TODAY), name);
    }

    private static ReadList list(Lists lists, String name) throws IOException {
        try (var file = FixtureScoreTests.class.getResourceAsStream("/lists/" + name + ".xlsx")) {
            var reading = lists.read(name + ".xlsx", file.readAllBytes(), Lists.Wishes.of(Optional.empty()));
            return switch (reading) {
                case Reading.Read read -> read.list();
                case Reading.Refused refused -> throw new AssertionError(refused.why());
            };
        }
    }

    private static JsonNode truth(String name) throws IOException {
        try (var file = FixtureScoreTests.class.getResourceAsStream("/lists/" + name + ".truth.json")) {
            return JSON.readTree(file);
        }
    }
}
