package vn.ketnap.regulation.pages;

import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.Text;
import vn.ketnap.regulation.Book;
import vn.ketnap.regulation.Library;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.regulation.Rule;
import vn.ketnap.regulation.Value;
import vn.ketnap.web.Sentence;

/// How the regulations are called on a page: values with their units, and what a clause claims with where to read it.
public record Shown(Book book, Library library) {

    /// What a clause claims.
    ///
    /// @param kind rule, number, deadline, step or form
    public record Claim(String kind, String code, Text title, Optional<String> path) {}

    /// A value in words: *18 tuổi*, *ít nhất 2/3*, *có*.
    public Sentence value(Quantity quantity, Value value) {
        if (!value.isKnown()) {
            return Sentence.of("regulation.value.unknown");
        }
        if (value.isNone()) {
            return Sentence.of("regulation.value.none");
        }
        var word = value.word().orElse("");
        return switch (quantity.unit()) {
            case "share" -> {
                var parts = word.split(" ");
                yield Sentence.of("regulation.share." + parts[0], parts[1]);
            }
            case "body" -> Sentence.of("regulation.value.body", book.body(word));
            case "flag" -> Sentence.of("regulation.flag." + value.written());
            default ->
                Sentence.of("regulation.unit." + quantity.unit(), value.number().orElseThrow());
        };
    }

    public Claim claim(String claim) {
        var colon = claim.indexOf(':');
        var code = claim.substring(colon + 1);
        return switch (colon < 0 ? "rule" : claim.substring(0, colon)) {
            case "number" ->
                new Claim("number", code, book.quantity(code).label(), Optional.of("/regulation/numbers#" + code));
            case "deadline" -> {
                var deadline = book.deadline(code);
                yield new Claim("deadline", code, deadline.title(), Optional.of(rule(deadline.rule())));
            }
            case "step" -> new Claim("step", code, book.step(code).orElseThrow().title(), Optional.empty());
            case "form" -> new Claim("form", code, new Text(code, code), Optional.empty());
            default -> new Claim("rule", code, title(code), Optional.of(rule(code)));
        };
    }

    /// The page of a document that a clause names.
    public Optional<String> document(String title) {
        return library.named(title).map(one -> "/regulation/documents/" + one.key());
    }

    static String rule(String id) {
        return "/regulation/rules/" + id;
    }

    private Text title(String id) {
        return Stream.concat(
                        Optional.ofNullable(book.rules().get(id)).map(Rule::title).stream(),
                        Optional.ofNullable(library.notCoded().get(id)).map(one -> one.title()).stream())
                .findFirst()
                .orElse(new Text(id, id));
    }
}
