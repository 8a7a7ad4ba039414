package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What was typed into the form of an act, as typed. It becomes an act, or says for each field what is wrong with it;
/// either way nothing typed is lost.
///
/// @param typed the words of each field, by [ActField#key]
public record ActForm(ActKind kind, Map<String, String> typed) {

    public ActForm {
        typed = Map.copyOf(Opinions.gathered(kind, typed));
    }

    /// The form of an act already recorded, as its fields would be typed.
    public static ActForm of(Act act) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("on", act.on().toString());
        ActCodec.details(act).forEach((key, value) -> typed.put(key, value.toString()));
        typed.putAll(ActCodec.words(act));
        return new ActForm(ActKind.of(act), typed);
    }

    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    /// The form read: an act, or errors by field (keys of messages).
    public sealed interface Reading {}

    /// It can be read.
    public record Valid(Act act) implements Reading {}

    /// It cannot; what is wrong stands beside the field.
    public record Invalid(Map<String, String> errors) implements Reading {}

    /// Reads what was typed.
    ///
    /// @param dates reads a day as people type it, `5/2/95`
    public Reading read(Function<String, Optional<LocalDate>> dates) {
        var values = new LinkedHashMap<String, Object>();
        var words = new LinkedHashMap<String, String>();
        var errors = new LinkedHashMap<String, String>();
        for (var field : ActField.of(kind)) {
            var text = value(field.key()).strip();
            if (text.isEmpty()) {
                if (field.required()) {
                    errors.put(field.key(), "admission.error.missing." + (isPick(field) ? "pick" : "typed"));
                }
            } else if (field.type() == ActField.Type.WORDS) {
                words.put(field.key(), text);
            } else {
                value(field, text, dates)
                        .ifPresentOrElse(
                                value -> values.put(field.key(), value),
                                () -> errors.put(
                                        field.key(),
                                        "admission.error." + field.type().name().toLowerCase(Locale.ROOT)));
            }
        }
        if (errors.isEmpty()) {
            counts(values, errors);
            if (kind == ActKind.TASK_GIVEN
                    && String.valueOf(values.getOrDefault("due", values.get("on")))
                                    .compareTo(String.valueOf(values.get("on")))
                            < 0) {
                errors.put("due", "admission.error.due-before");
            }
            if (kind == ActKind.LIST_CONFIRMED
                    && ActCodec.word(ListAnswer.NOT_AGREED).equals(values.get("answer"))
                    && words.isEmpty()) {
                errors.put("reason", "admission.error.missing.typed");
            }
        }
        if (!errors.isEmpty()) {
            return new Invalid(errors);
        }
        var day = LocalDate.parse(String.valueOf(values.get("on")));
        return new Valid(ActCodec.read(kind, day, values, words));
    }

    private static boolean isPick(ActField field) {
        return switch (field.type()) {
            case CHOICE, MEMBER, CELL, SUBJECT, RULE, STEP, STEPS -> true;
            case DATE, NUMBER, YES_NO, TEXT, WORDS, OPINIONS -> false;
        };
    }

    private static Optional<Object> value(ActField field, String text, Function<String, Optional<LocalDate>> dates) {
        return switch (field.type()) {
            case DATE -> dates.apply(text).map(LocalDate::toString);
            case NUMBER, STEP -> text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            case YES_NO -> Optional.of(text.equals("true"));
            case CHOICE -> field.choices().contains(text) ? Optional.of(text) : Optional.empty();
            case SUBJECT, TEXT, RULE -> text.length() <= 120 ? Optional.of(text) : Optional.empty();
            case STEPS ->
                field.choices().containsAll(List.of(text.split("\\s+"))) ? Optional.of(text) : Optional.empty();
            case MEMBER, CELL -> id(text);
            case OPINIONS -> Opinions.read(text).map(Opinions::toString);
            case WORDS -> Optional.of(text);
        };
    }

    private static Optional<Object> id(String text) {
        try {
            return Optional.of(UUID.fromString(text).toString());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// Counts that cannot be true of any meeting.
    private static void counts(Map<String, Object> values, Map<String, String> errors) {
        var whole = number(values, values.containsKey("official") ? "official" : "members");
        var present = values.containsKey("present") ? number(values, "present") : whole;
        if (whole.isEmpty()) {
            return;
        }
        if (number(values, "excluded").orElse(0) > whole.get()) {
            errors.put("excluded", "admission.error.more-than-all");
        }
        if (present.orElse(0) > whole.get()) {
            errors.put("present", "admission.error.more-than-all");
        }
        var voting = values.containsKey("present")
                ? present.orElse(0)
                : whole.get() - number(values, "excluded").orElse(0);
        var votes = number(values, "in-favour").orElse(0)
                + number(values, "against").orElse(0);
        if (whole.get() > 0 && votes > voting) {
            errors.put("in-favour", "admission.error.more-votes-than-people");
        }
    }

    private static Optional<Integer> number(Map<String, Object> values, String key) {
        return values.get(key) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }
}
