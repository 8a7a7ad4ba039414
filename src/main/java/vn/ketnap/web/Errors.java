package vn.ketnap.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is wrong with a form, by field, in the order of its fields. A complaint about the whole stands under [#FORM].
public record Errors(Map<String, Sentence> byField) {

    /// The name under which a complaint about no single field stands.
    public static final String FORM = "";

    public static final Errors NONE = new Errors(Map.of());

    public Errors {
        byField = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static Errors of(String field, Sentence complaint) {
        return new Errors(Map.of(field, complaint));
    }

    public Optional<Sentence> on(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public int count() {
        return byField.size();
    }
}
