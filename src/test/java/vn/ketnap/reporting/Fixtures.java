package vn.ketnap.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader counts in the story and the source list of 2018, without the program: each step of each person once on
/// each of its days, for the person's cell.
record Fixtures(Map<String, Integer> counts) {

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("introduced", "introduced"),
            Map.entry("listed", "listed"),
            Map.entry("class-sent", "sentToClass"),
            Map.entry("class-certified", "certified"),
            Map.entry("applied", "applied"),
            Map.entry("cell-voted", "cellVoted"),
            Map.entry("decided", "decided"),
            Map.entry("ceremony-held", "admitted"),
            Map.entry("recognised", "recognised"),
            Map.entry("card-issued", "cardsIssued"),
            Map.entry("removed", "removed"));

    static Fixtures of(String from, String to) {
        var facts = new HashSet<Fact>();
        story(facts);
        sources(facts);
        var counts = new HashMap<String, Integer>();
        facts.stream()
                .filter(fact -> fact.on().compareTo(from) >= 0 && fact.on().compareTo(to) <= 0)
                .filter(fact -> MEASURES.containsKey(fact.step()))
                .forEach(fact -> counts.merge(fact.cell() + " " + MEASURES.get(fact.step()), 1, Integer::sum));
        return new Fixtures(counts);
    }

    int count(String cell, String measure) {
        return counts.getOrDefault(cell + " " + measure, 0);
    }

    int total(String measure) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + measure))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private record Fact(String person, String cell, String step, String on) {}

    private static void story(Set<Fact> facts) {
        read("src/main/resources/demo/story-2018.json")
                .get("persons")
                .forEach(person -> person.get("facts")
                        .forEach(fact -> facts.add(new Fact(
                                person.get("id").asString(),
                                person.get("cell").asString(),
                                fact.get("step").asString(),
                                fact.get("on").asString()))));
    }

    /// Of the source list introductions and listings only; the row of an unknown cell and the second row of one person
    /// wait for an answer.
    private static void sources(Set<Fact> facts) {
        var list = read("src/test/resources/lists/nguon-phuong-2018.truth.json");
        var held = new HashSet<Integer>();
        list.get("problems").forEach(problem -> {
            if (Set.of("UNKNOWN_CELL", "DUPLICATE_PERSON")
                    .contains(problem.get("code").asString())) {
                held.add(problem.get("row").asInt());
            }
        });
        list.get("rows").forEach(row -> {
            if (!held.contains(row.get("row").asInt())) {
                add(facts, row, "introducedOn", "introduced");
                add(facts, row, "listedOn", "listed");
            }
        });
    }

    private static void add(Set<Fact> facts, JsonNode row, String field, String step) {
        var fields = row.get("fields");
        if (fields.hasNonNull(field)) {
            facts.add(new Fact(
                    row.get("person").asString(),
                    fields.get("cell").asString(),
                    step,
                    fields.get(field).asString()));
        }
    }

    private static JsonNode read(String file) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
