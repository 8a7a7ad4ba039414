package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnap.admission.Outcome;

/// What the rules said on the page from which several acts were sent together: they are recorded only when the rules
/// say nothing else. A form carries it in its field [#FIELD].
///
/// @param words a case and a rule, as in `<case>:<rule>`
public record Seen(Set<String> words) implements Predicate<Outcome.Accepted> {

    /// The field of a form.
    static final String FIELD = "shown";

    public Seen {
        words = Set.copyOf(words);
    }

    /// As a form sent it; nothing was seen where nothing was sent.
    static Seen of(@Nullable String sent) {
        return new Seen(sent == null ? Set.of() : Set.of(sent.split(",")));
    }

    @Override
    public boolean test(Outcome.Accepted one) {
        return words.containsAll(said(one).toList());
    }

    /// Whether everything was recorded: each act may stand, and what is said of it was seen.
    public boolean recorded(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(one -> one instanceof Outcome.Accepted accepted && test(accepted));
    }

    /// What is said of these acts, as the form is to send it next.
    static String said(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(one -> one instanceof Outcome.Accepted accepted ? said(accepted) : Stream.empty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Stream<String> said(Outcome.Accepted one) {
        return one.act().findings().stream().map(finding -> one.file().id() + ":" + finding.rule());
    }
}
