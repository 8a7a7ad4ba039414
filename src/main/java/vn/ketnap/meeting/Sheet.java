package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.OpenSteps;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Sentence;

/// What was typed of a meeting, read: the acts it comes to, or what is wrong with which field. What is left empty was
/// not taken up and comes to nothing.
public final class Sheet {

    /// One act that the meeting comes to, and why it is to stand although a rule blocks.
    public record Planned(AgendaItem item, Act act, Words override) {}

    /// What can be read, and what cannot.
    public record Reading(List<Planned> acts, Errors errors) {

        public Reading {
            acts = List.copyOf(acts);
        }
    }

    private final LocalDate on;
    private final LocalDate today;
    private final Headcount headcount;
    private final Map<String, String> typed;
    private final List<Planned> acts = new ArrayList<>();
    private final Map<String, Sentence> errors = new LinkedHashMap<>();

    private Sheet(LocalDate on, LocalDate today, Headcount headcount, Map<String, String> typed) {
        this.on = on;
        this.today = today;
        this.headcount = headcount;
        this.typed = typed;
    }

    /// Reads what was typed of everybody on the agenda; every act is of the meeting's day.
    public static Reading read(
            Agenda agenda, Headcount headcount, Map<String, String> typed, LocalDate on, LocalDate today) {
        var sheet = new Sheet(on, today, headcount, typed);
        agenda.items().forEach(sheet::read);
        sheet.errors.putAll(Contradictions.among(sheet.acts));
        return new Reading(sheet.acts, new Errors(sheet.errors));
    }

    /// The fields of the helper's remark.
    public static List<String> remark() {
        return words(ActKind.REMARKED);
    }

    private static List<String> words(ActKind kind) {
        return ActField.of(kind).stream()
                .filter(field -> field.type() == ActField.Type.WORDS)
                .map(ActField::key)
                .toList();
    }

    /// What a body concludes in words where it votes: of a cell's vote on admission the five matters of its resolution.
    public static List<String> conclusions(ActKind vote) {
        return words(vote);
    }

    /// The four parts of a remark, which may be left to the summary of strengths and weaknesses.
    public static List<String> parts() {
        return List.of("political", "morals", "ability", "ties");
    }

    /// The fields that say strengths, weaknesses, advice and conclusion.
    public static List<String> summary() {
        return remark().stream().filter(key -> !parts().contains(key)).toList();
    }

    /// Whether anything was typed of this person.
    public static boolean isTouched(AgendaItem item, Map<String, String> typed) {
        return typed.entrySet().stream()
                .anyMatch(one -> one.getKey().startsWith(item.field(""))
                        && !one.getKey().equals(item.field("method"))
                        && !one.getValue().isBlank());
    }

    private void read(AgendaItem item) {
        tasks(item);
        if (remark().stream().anyMatch(key -> !value(item, key).isEmpty())) {
            act(item, ActKind.REMARKED, values(item, remark()));
        }
        if (value(item, "announce").equals("true")) {
            item.announces().ifPresent(kind -> act(item, kind, Map.of()));
        }
        decision(item);
        helper(item);
        if (!value(item, "category").isEmpty()) {
            act(
                    item,
                    ActKind.CLASSIFIED,
                    Map.of("category", value(item, "category"), "reason", value(item, "why"), "resolution", common()),
                    field -> field.equals("reason") ? "why" : field);
        }
        if (!value(item, "task").isEmpty() || !value(item, "due").isEmpty()) {
            act(item, ActKind.TASK_GIVEN, values(item, List.of("task", "due")));
        }
        item.vote().ifPresent(kind -> vote(item, kind));
    }

    /// Each result answers the task beside which it stands.
    private void tasks(AgendaItem item) {
        for (var task : item.openTasks(on)) {
            var result = value(item, task.result());
            if (!result.isEmpty()) {
                act(
                        item,
                        ActKind.TASK_COMPLETED,
                        Map.of("result", result, OpenSteps.FIELD, String.valueOf(task.step())),
                        _ -> task.result());
            }
        }
    }

    /// One number for all whom the resolution names, unless the person has a resolution of one's own.
    private void decision(AgendaItem item) {
        var own = value(item, "resolution");
        var resolution = own.isEmpty() ? common() : own;
        ActKind.named(value(item, "decision"))
                .filter(item.decisions()::contains)
                .ifPresent(kind -> act(
                        item,
                        kind,
                        Map.of("resolution", resolution, "number", resolution, "reason", value(item, "reason"))));
    }

    private void helper(AgendaItem item) {
        var now = item.file().progress().helper().map(PersonRef::toString).orElse("");
        var said = value(item, "member");
        if (!said.isEmpty() && !said.equals(now)) {
            act(item, ActKind.HELPER_ASSIGNED, Map.of("member", said));
        }
    }

    private void vote(AgendaItem item, ActKind kind) {
        var fields = new HashMap<>(values(
                item, List.of("in-favour", "against", "proposal", "outcome", "effective", "resolution", "number")));
        fields.putAll(values(item, conclusions(kind)));
        var other = value(item, "other");
        if (List.of("in-favour", "against", "other").stream()
                .allMatch(key -> value(item, key).isEmpty())) {
            return;
        }
        fields.computeIfAbsent("resolution", _ -> common());
        fields.computeIfAbsent("number", _ -> common());
        fields.put("official", String.valueOf(headcount.official()));
        fields.put("members", String.valueOf(headcount.official()));
        fields.put("excluded", String.valueOf(headcount.excluded()));
        fields.put("present", String.valueOf(headcount.present()));
        if (value(item, "method").isEmpty()) {
            errors.put(item.field("method"), Sentence.of("meeting.error.method"));
        }
        if (!other.isEmpty() && !isNumber(other)) {
            errors.put(item.field("other"), Sentence.of("admission.error.number"));
        }
        var votes = number(value(item, "in-favour")) + number(value(item, "against")) + number(other);
        var most = Math.min(headcount.present(), headcount.denominator());
        if (votes > most) {
            errors.put(item.field("in-favour"), Sentence.of(tooMany(item), votes, most));
            return;
        }
        act(item, kind, fields);
    }

    /// A cell votes by its official members, a committee by the members it has.
    private static String tooMany(AgendaItem item) {
        return "meeting.error.votes." + (item.section() == AgendaItem.Section.DOSSIER ? "committee" : "cell");
    }

    private void act(AgendaItem item, ActKind kind, Map<String, String> said) {
        act(item, kind, said, field -> field);
    }

    /// @param typedIn the field of the page from which a field of the act comes
    private void act(AgendaItem item, ActKind kind, Map<String, String> said, UnaryOperator<String> typedIn) {
        var fields = new HashMap<>(said);
        fields.values().removeIf(String::isEmpty);
        fields.put("on", on.toString());
        switch (new ActForm(kind, fields).read(text -> Days.read(text, today))) {
            case ActForm.Valid(var act) -> acts.add(new Planned(item, act, new Words(value(item, "override"))));
            case ActForm.Invalid(var wrong) ->
                wrong.forEach((field, key) -> errors.put(item.field(typedIn.apply(field)), Sentence.of(key)));
        }
    }

    private Map<String, String> values(AgendaItem item, List<String> keys) {
        var values = new HashMap<String, String>();
        keys.forEach(key ->
                Optional.of(value(item, key)).filter(text -> !text.isEmpty()).ifPresent(text -> values.put(key, text)));
        return values;
    }

    private String value(AgendaItem item, String key) {
        return typed.getOrDefault(item.field(key), "").strip();
    }

    private String common() {
        return typed.getOrDefault("resolution", "").strip();
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,4}");
    }

    private static int number(String text) {
        return isNumber(text) ? Integer.parseInt(text) : 0;
    }
}
