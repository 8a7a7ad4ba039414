package vn.ketnap.regulation.pages;

import java.util.List;
import vn.ketnap.regulation.Document;
import vn.ketnap.regulation.Library;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.regulation.Regime;

/// What the pages show that are not about one rule.
public final class RegulationModel {

    private RegulationModel() {}

    /// The documents of one level, and how much the program made of them.
    public record Index(List<Level> levels, long rules, long asked, long local, long notCoded, long clauses) {}

    public record Level(String word, List<Document> documents) {}

    public record OneDocument(Document document, Shown shown) {}

    /// The numbers by period, those of the Centre first.
    public record Numbers(List<Quantity> numbers, List<Regime> periods, Shown shown) {}

    static List<Level> levels(Library library) {
        return library.documents().stream()
                .map(Document::level)
                .distinct()
                .map(word -> level(word, library))
                .toList();
    }

    private static Level level(String word, Library library) {
        return new Level(
                word,
                library.documents().stream()
                        .filter(one -> one.level().equals(word))
                        .toList());
    }
}
