package vn.ketnap.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is kept beside the book for whoever wants to check it: the documents with their clauses, and what is not coded
/// and why. No check looks at it.
public record Library(List<Document> documents, Map<String, NotCoded> notCoded) {

    static Library read(Book book) {
        return new LibraryFiles(BookFiles::open, book).library();
    }

    public Optional<Document> document(String key) {
        return documents.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// The document a clause of a rule or number names by its number and day.
    public Optional<Document> named(String title) {
        return documents.stream().filter(one -> one.title().vi().equals(title)).findFirst();
    }

    /// The documents with a clause that claims this.
    public List<Document> claiming(String claim) {
        return documents.stream()
                .filter(one -> one.clauses().stream()
                        .anyMatch(clause -> clause.claims().contains(claim)))
                .toList();
    }
}
