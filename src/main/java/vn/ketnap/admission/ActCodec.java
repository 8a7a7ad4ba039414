package vn.ketnap.admission;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// Takes an act apart into plain values (text, numbers, yes or no) and free words, and puts it together again. Keys are
/// the regulation's (`in-favour`); the kind is stored as an explicit word beside them, never guessed from the shape.
final class ActCodec {

    private static final String ON = "on";

    /// What an act says that was recorded before there was a choice.
    private static final Map<Class<?>, Object> UNSAID = Map.of(ListAnswer.class, ListAnswer.AGREED);

    private ActCodec() {}

    /// Counts, dates and references of the act; neither its day nor its free words.
    static Map<String, Object> details(Act act) {
        var details = new LinkedHashMap<String, Object>();
        for (var part : ActPart.of(ActKind.of(act))) {
            if (!part.isDay() && part.type() != Words.class) {
                put(details, part.key(), part.read(act));
            }
        }
        return details;
    }

    /// The free words of the act, by the same keys; those of a correction's new act are prefixed `instead.`.
    static Map<String, String> words(Act act) {
        var words = new LinkedHashMap<String, String>();
        for (var part : ActPart.of(ActKind.of(act))) {
            switch (part.read(act)) {
                case Words text when !text.isEmpty() -> words.put(part.key(), text.text());
                case Act inner -> words(inner).forEach((key, text) -> words.put(part.key() + "." + key, text));
                default -> {}
            }
        }
        return words;
    }

    static Act read(ActKind kind, LocalDate on, Map<String, ?> details, Map<String, String> words) {
        var values = ActPart.of(kind).stream()
                .map(part -> part.isDay() ? on : value(part.type(), part.key(), details.get(part.key()), words))
                .toArray();
        return create(kind, values);
    }

    /// The members an act refers to.
    static List<PersonRef> members(Act act) {
        var members = new ArrayList<PersonRef>();
        for (var part : ActPart.of(ActKind.of(act))) {
            switch (part.read(act)) {
                case PersonRef member -> members.add(member);
                case Optional<?> optional when optional.orElse(null) instanceof PersonRef member -> members.add(member);
                case Act inner -> members.addAll(members(inner));
                default -> {}
            }
        }
        return members;
    }

    private static void put(Map<String, Object> details, String key, Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> put(details, key, inner));
            case Integer number -> details.put(key, number);
            case Boolean yes -> details.put(key, yes);
            case Act inner -> {
                var nested = new LinkedHashMap<String, Object>(details(inner));
                nested.put("kind", ActKind.of(inner).word());
                nested.put(ON, inner.on().toString());
                details.put(key, nested);
            }
            case Opinions none when none.isEmpty() -> {}
            case Enum<?> word -> details.put(key, word(word));
            default -> details.put(key, value.toString());
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object value(Type type, String key, @Nullable Object stored, Map<String, String> words) {
        if (type instanceof ParameterizedType optional) {
            return stored == null
                    ? Optional.empty()
                    : Optional.of(plain((Class<?>) optional.getActualTypeArguments()[0], key, stored, words));
        }
        return plain((Class<?>) type, key, stored, words);
    }

    private static Object plain(Class<?> type, String key, @Nullable Object stored, Map<String, String> words) {
        if (type == Words.class) {
            return new Words(words.getOrDefault(key, ""));
        }
        if (type == int.class) {
            return stored instanceof Number number ? number.intValue() : 0;
        }
        if (type == Integer.class && stored instanceof Number number) {
            return number.intValue();
        }
        if (type == boolean.class) {
            return Boolean.TRUE.equals(stored);
        }
        if (type == Act.class && stored instanceof Map<?, ?> nested) {
            return inner(nested, key, words);
        }
        var unsaid = UNSAID.get(type);
        return stored == null && unsaid != null ? unsaid : reference(type, stored == null ? "" : stored.toString());
    }

    private static Object reference(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == PersonRef.class) {
            return new PersonRef(UUID.fromString(text));
        }
        if (type == OrganizationRef.class) {
            return new OrganizationRef(UUID.fromString(text));
        }
        if (type == Opinions.class) {
            return Opinions.read(text).orElseThrow(() -> new IllegalArgumentException("no opinions: " + text));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> word((Enum<?>) constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + text));
        }
        return text;
    }

    private static Act inner(Map<?, ?> nested, String key, Map<String, String> words) {
        var details = new LinkedHashMap<String, Object>();
        nested.forEach((name, value) -> details.put(name.toString(), value));
        var own = new LinkedHashMap<String, String>();
        words.forEach((name, text) -> {
            if (name.startsWith(key + ".")) {
                own.put(name.substring(key.length() + 1), text);
            }
        });
        var kind = ActKind.named(String.valueOf(details.get("kind"))).orElseThrow();
        return read(kind, LocalDate.parse(String.valueOf(details.get(ON))), details, own);
    }

    private static Act create(ActKind kind, Object[] values) {
        try {
            Constructor<? extends Act> constructor = kind.type()
                    .getDeclaredConstructor(
                            ActPart.of(kind).stream().map(ActPart::plainType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an act of kind " + kind.word() + " cannot be made", e);
        }
    }
}
