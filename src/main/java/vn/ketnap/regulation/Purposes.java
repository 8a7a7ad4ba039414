package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/// The door to why data about a person is kept: the groups of fields, each with its purpose and the
/// clauses that ask for it on a day.
@Component
public class Purposes {

    private final RuleBook books;
    private final CompletableFuture<List<Purpose>> groups;

    Purposes(RuleBook books) {
        this.books = books;
        this.groups = CompletableFuture.supplyAsync(() -> read(books));
    }

    public List<Purpose> groups() {
        return groups.join();
    }

    private static List<Purpose> read(RuleBook books) {
        var rules = new HashSet<>(books.book().rules().keySet());
        rules.addAll(books.library().notCoded().keySet());
        return PurposeFile.read(BookFiles.open(PurposeFile.FILE), rules);
    }

    /// The clauses of a group on a day, with the dates of their documents; none where nobody has read a basis.
    public List<String> clauses(Purpose purpose, LocalDate day) {
        return purpose.rules().stream()
                .flatMap(rule -> clause(rule, day).stream())
                .map(Clause::shown)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Clause> clause(String rule, LocalDate day) {
        var coded = Optional.ofNullable(books.book().rules().get(rule)).map(found -> found.clause(day));
        return coded.isPresent()
                ? coded
                : Optional.ofNullable(books.library().notCoded().get(rule)).stream()
                        .flatMap(one -> one.clauses().stream())
                        .filter(one -> !one.from().isAfter(day))
                        .reduce((one, later) -> later.from().isBefore(one.from()) ? one : later);
    }
}
