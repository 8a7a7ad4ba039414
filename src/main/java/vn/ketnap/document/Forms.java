package vn.ketnap.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/// The door to the catalogue of forms (danh mục mẫu): each form once, the Word file it becomes in the
/// layout of a day, and papers drawn from it. Compiled on first use and kept.
@Service
public class Forms {

    /// Files of the dictionary begin so, all others are forms.
    private static final String DICTIONARY = "fields";

    private final FieldDictionary dictionary;
    private final Map<String, Form> all;
    private final Map<Key, WordTemplate> compiled = new ConcurrentHashMap<>();
    private final Map<String, byte[]> still = StaticParts.all();

    private record Key(String code, Edition edition) {}

    Forms() {
        this(read());
    }

    private Forms(Map<String, String> files) {
        dictionary = FieldDictionary.read(files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(DICTIONARY))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n")));
        var forms = new TreeMap<String, Form>();
        files.forEach((name, text) -> {
            if (!name.startsWith(DICTIONARY)) {
                var form = FormFile.read(name, text);
                forms.put(form.code(), form);
            }
        });
        forms.values().forEach(form -> form.asks().forEach(dictionary::asked));
        all = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /// The catalogue read from the jar, without a program around it.
    public static Forms fromJar() {
        return new Forms();
    }

    public List<Form> all() {
        return List.copyOf(all.values());
    }

    public Optional<Form> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    public FieldDictionary dictionary() {
        return dictionary;
    }

    /// The names a form asks for.
    public Set<String> names(Form form) {
        return template(form, Edition.HD05).names();
    }

    /// The Word file of a form before anything is filled in, with Vietnamese names of fields, to be changed in Word.
    public byte[] blank(Form form, LocalDate day) {
        var body = PartyLayout.body(form, Edition.on(day));
        return WordFile.write(parts(form, new VietnameseNames(dictionary).in(body)));
    }

    /// Draws a paper in the layout of its day; nothing is kept.
    public DraftPaper draw(Form form, LocalDate day, Fields fields) {
        return template(form, Edition.on(day)).fill(fields);
    }

    private WordTemplate template(Form form, Edition edition) {
        return compiled.computeIfAbsent(
                new Key(form.code(), edition),
                _ -> WordTemplate.compile(parts(form, PartyLayout.body(form, edition)), dictionary));
    }

    private Map<String, byte[]> parts(Form form, String body) {
        var parts = new LinkedHashMap<>(still);
        parts.put(
                WordFile.DOCUMENT,
                StaticParts.document(body, StaticParts.section(form.landscape()))
                        .getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static Map<String, String> read() {
        try {
            var files = new TreeMap<String, String>();
            for (var resource : new PathMatchingResourcePatternResolver(Forms.class.getClassLoader())
                    .getResources("classpath*:forms/*.txt")) {
                files.put(
                        Optional.ofNullable(resource.getFilename()).orElseThrow(),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
