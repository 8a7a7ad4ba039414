package vn.ketnap.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Vietnamese;

/// Reads a form field by field. What cannot be read is kept as a sentence beside its field, which says what is wrong
/// and how to write it; ask [#fine] before using the values.
public final class Typed {

    /// `3335` or `3.335`, never `3.3`.
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2}");

    private final LocalDate today;
    private final Map<String, Sentence> complaints = new LinkedHashMap<>();

    public Typed(LocalDate today) {
        this.today = today;
    }

    public boolean fine() {
        return complaints.isEmpty();
    }

    public Errors errors() {
        return new Errors(complaints);
    }

    /// Adds a complaint unless the field has one already.
    public void complain(String field, String key, Object... args) {
        complaints.putIfAbsent(field, Sentence.of(key, args));
    }

    /// A day that must be there.
    public Optional<LocalDate> day(String field, @Nullable String raw) {
        return required(field, raw, "web.typed.day.missing", this::dayOf, "web.typed.day.wrong");
    }

    public Optional<LocalDate> dayIfAny(String field, @Nullable String raw) {
        return ifAny(field, raw, this::dayOf, "web.typed.day.wrong");
    }

    /// A day, or `chưa rõ`, which gives nothing but is no mistake.
    public Optional<LocalDate> dayOrUnknown(String field, @Nullable String raw) {
        return Days.unknown(raw)
                ? Optional.empty()
                : required(field, raw, "web.typed.day.missing-or-unknown", this::dayOf, "web.typed.day.wrong");
    }

    /// A day that is not after today.
    public Optional<LocalDate> pastDay(String field, @Nullable String raw) {
        var day = day(field, raw);
        day.filter(one -> one.isAfter(today)).ifPresent(one -> complain(field, "web.typed.day.future", one, today));
        return day;
    }

    /// A day, a month or a year; `chưa rõ` and nothing give nothing.
    public Optional<LooseDay> looseDay(String field, @Nullable String raw) {
        return Days.unknown(raw)
                ? Optional.empty()
                : ifAny(field, raw, words -> Days.readLoose(words, today), "web.typed.loose.wrong");
    }

    /// A whole number from 0 that must be there.
    public Optional<Integer> number(String field, @Nullable String raw) {
        return required(field, raw, "web.typed.number.missing", Typed::numberOf, "web.typed.number.wrong");
    }

    public Optional<Integer> numberIfAny(String field, @Nullable String raw) {
        return ifAny(field, raw, Typed::numberOf, "web.typed.number.wrong");
    }

    /// A number, or `chưa rõ`.
    public Optional<Integer> numberOrUnknown(String field, @Nullable String raw) {
        return Days.unknown(raw)
                ? Optional.empty()
                : required(
                        field, raw, "web.typed.number.missing-or-unknown", Typed::numberOf, "web.typed.number.wrong");
    }

    /// Words that must be there, with single spaces.
    public Optional<String> words(String field, @Nullable String raw) {
        return required(field, raw, "web.typed.words.missing", Optional::of, "web.typed.words.missing");
    }

    public Optional<String> wordsIfAny(@Nullable String raw) {
        return Optional.of(tidy(raw)).filter(words -> !words.isEmpty());
    }

    /// One of several, by its word; `read` answers nothing for a word it does not know.
    public <T> Optional<T> choice(String field, @Nullable String raw, Function<String, Optional<T>> read) {
        return required(field, raw, "web.typed.choice.missing", read, "web.typed.choice.missing");
    }

    private <T> Optional<T> required(
            String field, @Nullable String raw, String missing, Function<String, Optional<T>> read, String wrong) {
        if (tidy(raw).isEmpty()) {
            complain(field, missing);
            return Optional.empty();
        }
        return ifAny(field, raw, read, wrong);
    }

    private <T> Optional<T> ifAny(
            String field, @Nullable String raw, Function<String, Optional<T>> read, String wrong) {
        var words = tidy(raw);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var value = read.apply(words);
        if (value.isEmpty()) {
            complain(field, wrong, words);
        }
        return value;
    }

    private Optional<LocalDate> dayOf(String words) {
        return Days.read(words, today);
    }

    private static Optional<Integer> numberOf(String words) {
        return WHOLE.matcher(words).matches() ? Optional.of(Integer.valueOf(words.replace(".", ""))) : Optional.empty();
    }

    private static String tidy(@Nullable String raw) {
        return Vietnamese.tidy(raw == null ? "" : raw);
    }
}
