package vn.ketnap.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;

/// The invented story of the ward as its file tells it: of whom, and what was done on which day.
record StoryFile(List<Told> people) {

    /// One person of the story.
    ///
    /// @param together since when each introducer has been in the same unit, by member code
    record Told(
            String name,
            BirthDate born,
            String sex,
            String cell,
            Map<Detail, String> details,
            Map<String, String> together,
            List<Fact> facts) {}

    /// One thing done. `says` has the numbers and words of the file, by their keys.
    record Fact(LocalDate on, String step, Map<String, String> says) {

        String says(String key) {
            return says.getOrDefault(key, "");
        }
    }

    static StoryFile of2018() {
        try (var file = StoryFile.class.getResourceAsStream("/demo/story-2018.json")) {
            var people = new ArrayList<Told>();
            JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(file))
                    .get("persons")
                    .forEach(one -> people.add(told(one)));
            return new StoryFile(List.copyOf(people));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every day on which something was done, in order.
    Iterable<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        people.forEach(one -> one.facts().forEach(fact -> days.add(fact.on())));
        return days;
    }

    private static Told told(JsonNode one) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.EDUCATION_GENERAL_LEVEL, one.get("education").asString());
        details.put(Detail.AREA, one.get("area").asString());
        details.put(Detail.YOUTH_UNION_MEMBER, yes(one.get("youth-union-member")));
        details.put(Detail.TRADE_UNION_MEMBER, yes(one.get("trade-union-member")));
        var together = new HashMap<String, String>();
        one.get("members")
                .properties()
                .forEach(member -> together.put(
                        member.getKey(),
                        member.getValue().path("together-since").asString("")));
        var facts = new ArrayList<Fact>();
        one.get("facts").forEach(fact -> facts.add(fact(fact)));
        return new Told(
                one.get("fullName").asString(),
                BirthDate.of(one.get("born").asString()),
                one.get("gender").asString(),
                one.get("cell").asString(),
                details,
                together,
                facts);
    }

    private static Fact fact(JsonNode fact) {
        var says = new HashMap<String, String>();
        fact.properties().forEach(one -> says.put(one.getKey(), one.getValue().asString()));
        return new Fact(LocalDate.parse(says.remove("on")), Objects.requireNonNull(says.remove("step")), says);
    }

    private static String yes(JsonNode value) {
        return value.asBoolean() ? "yes" : "no";
    }
}
