package vn.ketnap.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ketnap.basics.Text;

/// An example of a rule, as its file gives it: a step on a day with a few facts, and what this rule alone says of it.
/// Whatever it does not say is an ordinary case.
///
/// @param expected `open`, `warn`, `fails`, `blocked` or `asks`
public record Example(Text name, Step step, Facts facts, String expected) {

    private static final Set<String> KEYS =
            Set.of("name", "at", "organisation", "person", "members", "relatives", "facts", "expect");
    private static final Set<String> ANSWERS = Set.of("open", "warn", "fails", "blocked", "asks");

    static List<Example> of(Rule rule, Book book) {
        return rule.place().each("examples").stream()
                .map(place -> of(place, book))
                .toList();
    }

    private static Example of(Place place, Book book) {
        place.map(KEYS);
        var at = place.at("at");
        at.map(Set.of("on", "step", "with"));
        var said = new HashMap<String, Object>();
        at.maybe("with").map(Place::map).orElse(Map.of()).forEach((key, value) -> said.put(key, value.value()));
        return new Example(
                place.at("name").both(),
                Step.of(at.at("on").day(), at.at("step").oneOf(book.steps().keySet()), said),
                Scenario.facts(place, book),
                place.at("expect").oneOf(ANSWERS));
    }

    /// What the rule says when it is asked now.
    String answered(Rule rule, Book book) {
        return new Regulation(book, book.workingDays(), step.on())
                .alone(rule, step, facts)
                .map(Finding::effect)
                .map(effect -> switch (effect) {
                    case BLOCKS -> "blocked";
                    case FAILS -> "fails";
                    case WARNS -> "warn";
                    case ASKS -> "asks";
                })
                .orElse("open");
    }

    boolean holds(Rule rule, Book book) {
        return expected.equals(answered(rule, book));
    }
}
