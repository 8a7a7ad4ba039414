package vn.ketnap.regulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The door for whoever reads the regulations: rules, numbers and steps as the program obeys them now, the documents
/// behind them, and the examples tried at once.
@Component
public class RuleBook {

    private final Regulations regulations;
    private @Nullable Library library;
    private @Nullable Book released;

    RuleBook(Regulations regulations) {
        this.regulations = regulations;
    }

    /// An example with what the rule answers now.
    public record Tried(Example example, boolean holds) {}

    public Book book() {
        return regulations.book();
    }

    /// The documents and what is not coded; read when first asked for.
    public synchronized Library library() {
        var read = library;
        if (read == null) {
            read = Library.read(released());
            library = read;
        }
        return read;
    }

    /// The examples of a rule, tried now by the files they stand in: what was entered here may rightly answer
    /// otherwise.
    public List<Tried> examples(Rule rule) {
        var book = released();
        return Example.of(rule, book).stream()
                .map(one -> new Tried(one, one.holds(rule, book)))
                .toList();
    }

    private synchronized Book released() {
        var read = released;
        if (read == null) {
            read = Book.read();
            released = read;
        }
        return read;
    }

    /// Who last compared the rule with the texts.
    public Optional<Checked> checked(Rule rule) {
        return Optional.ofNullable(book().checked().get(rule.place().file()));
    }

    public Calendar calendar() {
        return Calendar.read();
    }
}
