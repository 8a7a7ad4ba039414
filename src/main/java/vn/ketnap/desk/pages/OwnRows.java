package vn.ketnap.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.HeldRow;
import vn.ketnap.people.Person;

/// Rows held about a person, as sections for people to read and as one JSON file.
final class OwnRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What only a machine reads: it stands in the JSON file.
    private static final Set<String> MACHINE = Set.of(
            "id",
            "import_id",
            "folded_name",
            "sort_key",
            "survivor",
            "merged_into",
            "words_digest",
            "bytes",
            "sha256",
            "helper_key",
            "generation",
            "opened_for",
            "opened_in",
            "subject",
            "part");

    /// Of a finding: the rule and what it said.
    private static final Set<String> OF_A_FINDING = Set.of("rule", "vi");

    private OwnRows() {}

    static List<OwnAllModel.Section> sections(List<HeldRow> rows) {
        var sections = new LinkedHashMap<String, List<List<OwnAllModel.Item>>>();
        for (var row : rows) {
            var items = new ArrayList<OwnAllModel.Item>();
            JSON.readTree(row.json()).forEachEntry((column, value) -> add(items, column, value));
            if (items.size() > 1) {
                sections.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(List.copyOf(items));
            }
        }
        return sections.entrySet().stream()
                .map(one -> new OwnAllModel.Section(one.getKey(), one.getValue()))
                .toList();
    }

    /// One object: the person's identity, and under each table its rows with all their columns.
    static byte[] json(Person person, List<HeldRow> rows) {
        var file = JSON.createObjectNode();
        file.put("person", person.id().toString());
        for (var row : rows) {
            file.withArray("/" + row.table()).add(JSON.readTree(row.json()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void add(List<OwnAllModel.Item> items, String column, JsonNode value) {
        if (value.isObject()) {
            value.forEachEntry((inner, words) -> add(items, inner, words));
        } else if (value.isArray()) {
            value.forEach(one -> add(items, column, column.equals("findings") ? finding(one) : one));
        } else if (!machine(column, value.asString(""))
                && !value.isNull()
                && !value.asString("").isBlank()) {
            items.add(new OwnAllModel.Item(column, value.asString("")));
        }
    }

    private static JsonNode finding(JsonNode finding) {
        var said = JSON.createObjectNode();
        OF_A_FINDING.forEach(word -> said.put(word, finding.path(word).asString("")));
        return said;
    }

    /// Identities say nothing to people; they stand in the JSON file.
    private static boolean machine(String column, String value) {
        return MACHINE.contains(column)
                || column.endsWith("_id")
                || value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
