package vn.ketnap.regulation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `./ketnap assess FILE…`: answers scenarios, one JSON object a line, by the same rulebook as the application.
/// It needs no database and no server.
public final class Assess {

    /// The calendar of a scenario that brings none: Saturdays and Sundays only.
    private static final WorkingDays WEEKENDS = new WorkingDays(Set.of(), Set.of());

    private final Book book;

    Assess(Book book) {
        this.book = book;
    }

    /// Answers the files in order.
    ///
    /// @return 0 when every expectation holds, 1 when one does not, 2 when a file is no scenario or cannot be read
    public static int run(List<String> files, PrintStream out, PrintStream err) {
        return new Assess(Book.read()).answer(files, out, err);
    }

    private int answer(List<String> files, PrintStream out, PrintStream err) {
        var lines = new StringBuilder();
        var exit = 0;
        for (var file : files) {
            try (var in = Files.newInputStream(Path.of(file))) {
                for (var scenario : Scenario.read(file, in, book)) {
                    for (var line : lines(scenario)) {
                        exit = Math.max(exit, Boolean.FALSE.equals(line.get("holds")) ? 1 : 0);
                        JsonLine.write(line, lines);
                    }
                }
            } catch (BadFile wrong) {
                err.println(wrong.getMessage());
                exit = 2;
            } catch (IOException | java.nio.file.InvalidPathException e) {
                err.println(file + ": không đọc được / cannot be read: " + e.getMessage());
                exit = 2;
            }
        }
        out.print(lines);
        out.flush();
        return exit;
    }

    /// The answers of one scenario, in order, each with whether it is the one expected.
    List<Map<String, Object>> lines(Scenario scenario) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var question : scenario.questions()) {
            var line = new LinkedHashMap<String, Object>();
            line.put("scenario", scenario.name());
            line.put("ask", lines.size() + 1);
            var answer =
                    question.step().map(step -> step(step, scenario)).orElseGet(() -> deadline(question, scenario));
            question.step()
                    .ifPresentOrElse(
                            step -> {
                                line.put("on", step.on().toString());
                                line.put("step", step.word());
                            },
                            () -> {
                                line.put("deadline", question.deadline());
                                if (!question.subject().isEmpty()) {
                                    line.put("subject", question.subject());
                                }
                            });
            line.putAll(shown(answer));
            question.expected().filter(expected -> !expected.equals(answer)).ifPresent(expected -> {
                line.put("expected", shown(expected));
                line.put("holds", false);
            });
            lines.add(line);
        }
        return lines;
    }

    /// An answer as it is written: `unknown` only where something is.
    private static Map<String, Object> shown(Map<String, Object> answer) {
        var shown = new LinkedHashMap<>(answer);
        shown.remove("unknown", List.of());
        shown.remove("unknown", false);
        return shown;
    }

    private Map<String, Object> step(Step step, Scenario scenario) {
        var findings = new Regulation(book, scenario.calendar().orElse(WEEKENDS), step.on())
                .ask(step, scenario.facts()).stream()
                        .filter(finding -> finding.effect() != Effect.ASKS)
                        .toList();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("verdict", verdict(findings));
        answer.put("rules", findings.stream().map(Finding::rule).sorted().toList());
        answer.put(
                "unknown",
                findings.stream()
                        .filter(Finding::unknown)
                        .map(Finding::rule)
                        .sorted()
                        .toList());
        return answer;
    }

    private Map<String, Object> deadline(Scenario.Question question, Scenario scenario) {
        var facts = scenario.facts();
        var due = new Deadlines(
                        Past.whole(facts.past(), book),
                        facts,
                        book,
                        scenario.calendar().orElse(WEEKENDS))
                .due(question.deadline(), question.subject());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("due", due.map(one -> one.due().toString()).orElse("none"));
        due.ifPresent(one -> answer.put("rule", one.rule()));
        answer.put("unknown", due.filter(Obligation::unknown).isPresent());
        return answer;
    }

    /// The strongest of what the rules say.
    static String verdict(List<Finding> findings) {
        var effects = findings.stream().map(Finding::effect).collect(Collectors.toSet());
        if (effects.contains(Effect.BLOCKS)) {
            return "blocked";
        }
        if (effects.contains(Effect.FAILS)) {
            return "fails";
        }
        return effects.contains(Effect.WARNS) ? "warn" : "open";
    }
}
