package vn.ketnap.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A small story with the answers the regulations give, as the files in `scenarios/` write it.
@NullUnmarked
record Scenario(String name, Facts facts, WorkingDays calendar, List<Map<String, Object>> questions) {

    static List<Scenario> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var all = new ArrayList<Scenario>();
            new Load(LoadSettings.builder().setLabel(file.toString()).build())
                    .loadAllFromInputStream(in)
                    .forEach(document -> all.add(of(map(document))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the rules answer to one question, in the same words as `expected`.
    Map<String, Object> answer(Map<String, Object> question, Regulations regulations) {
        return question.containsKey("deadline") ? deadline(question, regulations) : step(question, regulations);
    }

    static Map<String, Object> expected(Map<String, Object> question) {
        var expected = new LinkedHashMap<String, Object>();
        expected.put("expect", question.get("expect").toString());
        if (question.containsKey("deadline")) {
            expected.put("rule", question.getOrDefault("rule", "").toString());
            expected.put("unknown", question.getOrDefault("unknown", false));
        } else {
            expected.put("rules", new TreeSet<>(strings(question.get("rules"))));
            expected.put("unknown", new TreeSet<>(strings(question.get("unknown"))));
        }
        return expected;
    }

    private Map<String, Object> step(Map<String, Object> question, Regulations regulations) {
        var day = LocalDate.parse(question.get("on").toString());
        var step = Step.of(day, question.get("step").toString(), details(map(question.getOrDefault("with", Map.of()))));
        var findings = regulations.on(day, calendar).ask(step, facts);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("expect", verdict(findings));
        answer.put("rules", new TreeSet<>(findings.stream().map(Finding::rule).toList()));
        answer.put(
                "unknown",
                new TreeSet<>(findings.stream()
                        .filter(Finding::unknown)
                        .map(Finding::rule)
                        .toList()));
        return answer;
    }

    private Map<String, Object> deadline(Map<String, Object> question, Regulations regulations) {
        var due = regulations.due(
                facts,
                question.get("deadline").toString(),
                question.getOrDefault("subject", "").toString(),
                calendar);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("expect", due.map(one -> one.due().toString()).orElse("none"));
        answer.put("rule", due.map(Obligation::rule).orElse(""));
        answer.put("unknown", due.map(Obligation::unknown).orElse(false));
        return answer;
    }

    private static String verdict(List<Finding> findings) {
        var effects = findings.stream().map(Finding::effect).toList();
        if (effects.contains(Effect.BLOCKS)) {
            return "blocked";
        }
        if (effects.contains(Effect.FAILS)) {
            return "fails";
        }
        return effects.isEmpty() ? "open" : "warn";
    }

    private static Scenario of(Map<String, Object> file) {
        var calendar = map(file.getOrDefault("calendar", Map.of()));
        var questions = new ArrayList<Map<String, Object>>();
        list(file.get("ask")).forEach(question -> questions.add(map(question)));
        return new Scenario(
                file.get("scenario").toString(),
                facts(file),
                new WorkingDays(days(calendar.get("holidays")), days(calendar.get("makeup"))),
                questions);
    }

    private static Facts facts(Map<String, Object> file) {
        var organisation = map(file.get("organisation"));
        var person = map(file.get("person"));
        var members = new HashMap<String, Facts.MemberFacts>();
        map(file.getOrDefault("members", Map.of()))
                .forEach((key, value) -> members.put(
                        key,
                        new Facts.MemberFacts(
                                day(map(value).get("official-since")),
                                day(map(value).get("together-since")))));
        var relatives = new HashMap<String, Facts.RelativeFacts>();
        map(file.getOrDefault("relatives", Map.of())).forEach((key, value) -> {
            var one = map(value);
            relatives.put(
                    key,
                    new Facts.RelativeFacts(
                            one.get("member").equals(true),
                            Boolean.TRUE.equals(one.get("declared")),
                            Boolean.TRUE.equals(one.get("confirmed")),
                            one.getOrDefault("place", "").toString()));
        });
        var past = list(file.get("facts")).stream()
                .map(fact -> {
                    var one = map(fact);
                    return Step.of(
                            LocalDate.parse(one.get("on").toString()),
                            one.get("step").toString(),
                            details(one));
                })
                .toList();
        return new Facts(
                new Facts.Setting(
                        organisation.get("kind").toString(),
                        (boolean) organisation.getOrDefault("youth-union", true),
                        (boolean) organisation.getOrDefault("trade-union", false),
                        (boolean) organisation.getOrDefault("section-committee", false),
                        (boolean) organisation.getOrDefault("delegated", false)),
                new Facts.Candidate(
                        day(person.get("born")),
                        day(person.get("born")),
                        Optional.ofNullable(person.get("education")).map(Object::toString),
                        person.getOrDefault("area", "ordinary").toString(),
                        Optional.of((boolean) person.getOrDefault("youth-union-member", false)),
                        Optional.of((boolean) person.getOrDefault("trade-union-member", false)),
                        Set.copyOf(strings(person.get("provincial-consent"))),
                        Optional.ofNullable(person.get("readmission"))
                                .flatMap(again -> day(map(again).get("left")))),
                members,
                relatives,
                past);
    }

    private static Map<String, Object> details(Map<String, Object> fact) {
        var details = new HashMap<>(fact);
        details.remove("on");
        details.remove("step");
        return details;
    }

    private static Optional<LocalDate> day(Object value) {
        return Optional.ofNullable(value).map(day -> LocalDate.parse(day.toString()));
    }

    private static Set<LocalDate> days(Object value) {
        var days = new HashSet<LocalDate>();
        list(value).forEach(day -> days.add(LocalDate.parse(day.toString())));
        return days;
    }

    private static List<String> strings(Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
