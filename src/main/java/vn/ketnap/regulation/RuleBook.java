package vn.ketnap.regulation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// The door for whoever reads the regulations: rules, numbers and steps as the program obeys them now, the documents
/// behind them, and the examples tried at once. All of it is read beside the rest of the start, and a mistake in any
/// of the files stops the start.
@Component
public class RuleBook implements SmartInitializingSingleton {

    private final Regulations regulations;
    private final Book released;
    private final CompletableFuture<Library> library;

    RuleBook(Regulations regulations, Shelf shelf) {
        this.regulations = regulations;
        this.released = shelf.files();
        this.library = CompletableFuture.supplyAsync(() -> read(released));
    }

    /// An example with what the rule answers now.
    public record Tried(Example example, boolean holds) {}

    @Override
    public void afterSingletonsInstantiated() {
        library();
    }

    public Book book() {
        return regulations.book();
    }

    /// The documents and what is not coded.
    public Library library() {
        try {
            return library.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof BadFile bad) {
                throw bad;
            }
            throw e;
        }
    }

    /// The examples of a rule, tried now by the files they stand in: what was entered here may rightly answer
    /// otherwise.
    public List<Tried> examples(Rule rule) {
        return Example.of(rule, released).stream()
                .map(one -> new Tried(one, one.holds(rule, released)))
                .toList();
    }

    /// Who last compared the rule with the texts.
    public Optional<Checked> checked(Rule rule) {
        return Optional.ofNullable(book().checked().get(rule.place().file()));
    }

    public Calendar calendar() {
        return Calendar.read();
    }

    static Library read(Book book) {
        book.rules().values().forEach(rule -> Example.of(rule, book));
        return Library.read(book);
    }
}
