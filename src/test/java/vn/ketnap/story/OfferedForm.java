package vn.ketnap.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// A form as a page offers it. Only what stands on the page can be filled in, and only what is offered chosen; the rest
/// is sent as it stands, as a browser does.
final class OfferedForm {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b((?:[^>\"]|\"[^\"]*\")*)>(.*?)</form>");
    private static final Pattern PART = Pattern.compile(
            "(?s)<(input|select|option|textarea|/select)\\b((?:[^>\"]|\"[^\"]*\")*)>(?:(?<=>)([^<]*)</textarea>)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

    private final String action;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> offered = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
    private @Nullable String open;

    private OfferedForm(String action, String inside) {
        this.action = action;
        var parts = PART.matcher(inside);
        while (parts.find()) {
            read(parts.group(1), attributes(parts.group(2)), Optional.ofNullable(parts.group(3)));
        }
    }

    /// The form of a page that is sent to this address; one without an address is sent to the page's own.
    static Optional<OfferedForm> of(String page, String path, String action) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            var attributes = attributes(forms.group(1));
            if (attributes.getOrDefault("method", "").equals("post")
                    && attributes.getOrDefault("action", path).equals(action)) {
                return Optional.of(new OfferedForm(action, forms.group(2)));
            }
        }
        return Optional.empty();
    }

    String action() {
        return action;
    }

    boolean has(String field) {
        return attributes.containsKey(field);
    }

    boolean offers(String field, String choice) {
        return offered.getOrDefault(field, Set.of()).contains(choice);
    }

    Set<String> offered(String field) {
        return offered.getOrDefault(field, Set.of());
    }

    /// The fields of which an attribute says this, in the order of the page.
    List<String> fields(String attribute, String says) {
        return attributes.entrySet().stream()
                .filter(one -> says.equals(one.getValue().get(attribute)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The fields whose names begin so, in the order of the page.
    List<String> beginning(String with) {
        return attributes.keySet().stream().filter(one -> one.startsWith(with)).toList();
    }

    String value(String field) {
        return String.join(",", values.getOrDefault(field, List.of()));
    }

    /// Types into a field, or chooses.
    OfferedForm type(String field, String value) {
        return type(field, List.of(value));
    }

    OfferedForm type(String field, List<String> chosen) {
        if (!has(field)) {
            throw new AssertionError(action + " has no field " + field + " among " + attributes.keySet());
        }
        if (offered.containsKey(field) && !offered(field).containsAll(chosen)) {
            throw new AssertionError(action + " offers no " + chosen + " in " + field + " but " + offered(field));
        }
        values.put(field, chosen);
        return this;
    }

    Map<String, List<String>> filled() {
        return Map.copyOf(values);
    }

    private void read(String part, Map<String, String> said, Optional<String> written) {
        var name = said.getOrDefault("name", "");
        var value = said.getOrDefault("value", "");
        if (part.equals("select")) {
            open = name;
        } else if (part.equals("/select")) {
            open = null;
        } else if (part.equals("option") && open != null) {
            offer(open, value, said.containsKey("selected") || !values.containsKey(open));
            return;
        }
        if (!name.isEmpty()) {
            attributes.put(name, said);
            switch (said.getOrDefault("type", part)) {
                case "radio", "checkbox" -> offer(name, value, said.containsKey("checked"));
                case "select" -> offered.put(name, new LinkedHashSet<>());
                case "textarea" -> values.put(name, List.of(HtmlUtils.htmlUnescape(written.orElse(""))));
                default -> values.put(name, List.of(value));
            }
        }
    }

    private void offer(String field, String value, boolean chosen) {
        offered.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(value);
        if (chosen) {
            var now = field.equals(open)
                    ? new ArrayList<String>()
                    : new ArrayList<>(values.getOrDefault(field, List.of()));
            now.add(value);
            values.put(field, now);
        }
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(tag);
        while (found.find()) {
            attributes.put(
                    found.group(1),
                    HtmlUtils.htmlUnescape(Optional.ofNullable(found.group(2)).orElse("")));
        }
        return attributes;
    }
}
