package vn.ketnap.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Vietnamese;

/// The names that templates may use (từ điển trường dữ liệu, forms.md section 3): each with its Vietnamese
/// label and the name made from it, which an officer reads in Word: `person.name` is
/// `{{ho_va_ten_khai_sinh}}` there.
public final class FieldDictionary {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> byVietnamese = new LinkedHashMap<>();

    /// A field.
    ///
    /// @param name its English name, as forms and the program have it
    /// @param kind `words`, `day`, `number`, `share`, `truth`, `rows`
    /// @param item its item in the data dictionary, or nothing
    public record Entry(String name, String kind, String label, String item) {

        /// The name in a Word template.
        public String vietnamese() {
            return Vietnamese.fold(label).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        }
    }

    /// @throws IllegalArgumentException when two fields have one name, in either language
    static FieldDictionary read(String text) {
        var dictionary = new FieldDictionary();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(dictionary::add);
        dictionary.add(new Entry("stt", "number", "STT", ""));
        return dictionary;
    }

    private void add(String line) {
        var parts = line.split("\\s*\\|\\s*", -1);
        if (parts.length < 3) {
            throw new IllegalArgumentException(line);
        }
        add(new Entry(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : ""));
    }

    /// A field that a form asks for: several forms may ask for the same one, under the same label.
    void asked(Form.Ask ask) {
        var entry = new Entry(ask.name(), ask.kind(), ask.label(), "");
        var known = entries.get(ask.name());
        if (known == null) {
            add(entry);
        } else if (!known.kind().equals(ask.kind())) {
            throw new IllegalArgumentException("twice: " + entry);
        }
        ask.columns().forEach(this::asked);
    }

    private void add(Entry entry) {
        if (entries.put(entry.name(), entry) != null || byVietnamese.put(entry.vietnamese(), entry.name()) != null) {
            throw new IllegalArgumentException("twice: " + entry);
        }
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /// The English name of either name; nothing for a name nobody knows.
    Optional<String> known(String either) {
        return entries.containsKey(either) ? Optional.of(either) : Optional.ofNullable(byVietnamese.get(either));
    }
}
