package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.planning.VisitKind;
import vn.ketnap.planning.VisitTopic;
import vn.ketnap.web.Days;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Sentence;

/// What was typed of a visit beside what somebody else recorded meanwhile.
final class VisitSides {

    private VisitSides() {}

    static List<Overtaken.Both> of(Map<String, String> mine, Map<String, String> theirs, LocalDate today) {
        var sides = new ArrayList<Overtaken.Both>();
        Stream.of("month", "leader", "held", "present", "checked")
                .map(field -> new Overtaken.Both(
                        Sentence.of("planning.visit." + field), words(field, mine, today), words(field, theirs, today)))
                .forEach(sides::add);
        sides.addFirst(new Overtaken.Both(Sentence.of("planning.visit.kind"), kind(mine), kind(theirs)));
        Stream.of(VisitTopic.values())
                .map(topic -> new Overtaken.Both(
                        Sentence.of("planning.visit.topic." + topic.word()),
                        ticked(topic, mine),
                        ticked(topic, theirs)))
                .forEach(sides::add);
        return sides;
    }

    private static Sentence words(String field, Map<String, String> typed, LocalDate today) {
        var value = Optional.ofNullable(typed.get(field)).orElse("");
        return Overtaken.words(field.equals("held") ? Days.echo(value, today) : value);
    }

    private static Sentence kind(Map<String, String> typed) {
        return VisitKind.named(typed.getOrDefault("kind", ""))
                .map(kind -> Sentence.of("planning.visit.kind." + kind.word()))
                .orElseGet(() -> Overtaken.words(""));
    }

    private static Sentence ticked(VisitTopic topic, Map<String, String> typed) {
        return Sentence.of(
                typed.containsKey("topic-" + topic.word()) ? "planning.visit.topic.yes" : "planning.visit.topic.no");
    }
}
