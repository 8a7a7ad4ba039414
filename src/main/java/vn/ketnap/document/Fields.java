package vn.ketnap.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What a paper is filled with: values under the names of the dictionary ([FieldDictionary]). Whatever is not said is
/// empty, never a dotted line. Inside a repeated part its own values come first, then those around it.
public final class Fields {

    private final Map<String, FieldValue> values = new LinkedHashMap<>();
    private final Optional<Fields> around;

    public Fields() {
        this(Optional.empty());
    }

    private Fields(Optional<Fields> around) {
        this.around = around;
    }

    /// Words; blank ones are no value.
    public Fields put(String name, String words) {
        return put(name, new FieldValue.Words(words.strip()));
    }

    public Fields put(String name, LocalDate day) {
        return put(name, new FieldValue.Day(day));
    }

    public Fields put(String name, Optional<LocalDate> day) {
        day.ifPresent(one -> put(name, one));
        return this;
    }

    public Fields put(String name, long number) {
        return put(name, new FieldValue.Count(number));
    }

    /// A share of a whole, as a share of one.
    public Fields putShare(String name, long part, long whole) {
        return whole <= 0 ? this : put(name, new FieldValue.Share(part, whole));
    }

    public Fields put(String name, boolean truth) {
        return put(name, new FieldValue.Truth(truth));
    }

    public Fields put(String name, List<Fields> rows) {
        return put(name, new FieldValue.Rows(rows));
    }

    /// Everything the other says, over what is said here.
    public Fields putAll(Fields other) {
        values.putAll(other.values);
        return this;
    }

    Fields put(String name, FieldValue value) {
        values.put(name, value);
        return this;
    }

    /// The value; [FieldValue.Words#NONE] when nothing was said.
    public FieldValue get(String name) {
        var own = values.get(name);
        return own != null ? own : around.map(outer -> outer.get(name)).orElse(FieldValue.Words.NONE);
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    /// The value as words, as a paper would print it.
    public String words(String name) {
        return Wording.plain(get(name));
    }

    /// The rows under a name; none when nothing was said.
    public List<Fields> rows(String name) {
        return get(name) instanceof FieldValue.Rows rows ? rows.rows() : List.of();
    }

    /// The day under a name, where it is a whole day.
    public Optional<LocalDate> day(String name) {
        return get(name) instanceof FieldValue.Day day ? Optional.of(day.on()) : Optional.empty();
    }

    /// The first words of a row, by which one tells it from the others.
    public String firstWords() {
        return values.values().stream()
                .filter(FieldValue.Words.class::isInstance)
                .map(Wording::plain)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /// A row with what is said around it.
    Fields within(Fields outer) {
        var row = new Fields(Optional.of(outer));
        row.values.putAll(values);
        return row;
    }

    void forEach(BiConsumer<String, FieldValue> each) {
        values.forEach(each);
    }
}
