package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The examples in the rule files say what the rules say, and show both sides of each limit.
class ExampleTests {

    private final Book book = Book.read();

    @Test
    void every_example_of_every_rule_holds() {
        var wrong = new ArrayList<String>();
        var count = 0;
        for (var rule : book.rules().values()) {
            for (var example : Example.of(rule, book)) {
                count++;
                if (!example.holds(rule, book)) {
                    wrong.add("%s, %s: %s, not %s"
                            .formatted(
                                    rule.id(), example.name().en(), example.answered(rule, book), example.expected()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(100);
    }

    @Test
    void every_rule_with_a_check_has_a_quiet_and_a_speaking_example() {
        assertThat(checked()).hasSizeGreaterThan(50).allSatisfy(rule -> {
            var answers = Example.of(rule, book).stream().map(Example::expected).toList();
            assertThat(answers).as(rule.id()).contains("open").anyMatch(answer -> !answer.equals("open"));
        });
    }

    @Test
    void every_effect_a_rule_may_have_is_the_strongest_of_some_example() {
        assertThat(checked()).allSatisfy(rule -> {
            var strongest =
                    rule.askedAt().values().stream().min(Effect::compareTo).orElseThrow();
            assertThat(Example.of(rule, book))
                    .as(rule.id())
                    .anyMatch(example -> example.expected()
                            .equals(
                                    strongest == Effect.BLOCKS
                                            ? "blocked"
                                            : strongest == Effect.WARNS ? "warn" : strongest.word()));
        });
    }

    @Test
    void every_number_a_rule_declares_is_read_by_one_of_its_examples() {
        var unread = new TreeMap<String, Set<String>>();
        for (var rule : checked()) {
            var read = new HashSet<String>();
            var watched = watched(read);
            Example.of(rule, book).forEach(example -> example.answered(rule, watched));
            var missing = new TreeSet<>(rule.numbers());
            missing.removeAll(read);
            if (!missing.isEmpty()) {
                unread.put(rule.id(), missing);
            }
        }
        assertThat(unread).isEmpty();
    }

    private List<Rule> checked() {
        return book.rules().values().stream()
                .filter(rule -> !rule.check().equals("told"))
                .toList();
    }

    /// The same book, noting which numbers are read.
    private Book watched(Set<String> read) {
        return new Book(
                new Watched(book.numbers(), read),
                book.rules(),
                book.askedAt(),
                book.deadlines(),
                book.steps(),
                book.subjects(),
                book.bodies(),
                book.checked(),
                book.workingDays());
    }

    private static final class Watched extends HashMap<String, Quantity> {

        private static final long serialVersionUID = 1;

        private final transient Set<String> read;

        Watched(Map<String, Quantity> numbers, Set<String> read) {
            super(numbers);
            this.read = read;
        }

        @Override
        public @Nullable Quantity get(@Nullable Object key) {
            read.add(Objects.toString(key));
            return super.get(key);
        }
    }
}
