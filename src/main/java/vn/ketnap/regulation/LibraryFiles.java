package vn.ketnap.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Reads the documents and what is not coded. Whatever a clause claims must be in the book or among what is not coded.
final class LibraryFiles {

    static final List<String> DOCUMENTS = List.of(
            "charter", "regulations", "guidance-secretariat", "guidance-organisation", "others", "local-ha-noi");

    /// The codes of the papers (ADM-FORM).
    static final Set<String> FORMS = Set.of(
            "CN-NTVĐ", "1-KNĐ", "2-KNĐ", "3-KNĐ", "4-KNĐ", "4a-KNĐ", "5-KNĐ", "6-KNĐ", "7-KNĐ", "8-KNĐ", "9-KNĐ",
            "10-KNĐ", "11-KNĐ", "12-KNĐ", "13-KNĐ", "14-KNĐ", "15-KNĐ", "16-KNĐ", "1-HSĐV", "2-HSĐV", "3-HSĐV",
            "1-TĐV");

    private static final Set<String> READ = Set.of("in-full", "mostly", "partly", "not-obtained");

    private final Function<String, Place> files;
    private final Set<String> known = new HashSet<>();
    private final Map<String, NotCoded> notCoded = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    LibraryFiles(Function<String, Place> files, Book book) {
        this.files = files;
        known.addAll(book.rules().keySet());
        book.numbers().keySet().forEach(key -> known.add("number:" + key));
        book.deadlines().keySet().forEach(word -> known.add("deadline:" + word));
        book.steps().keySet().forEach(word -> known.add("step:" + word));
        FORMS.forEach(code -> known.add("form:" + code));
    }

    Library library() {
        var file = files.apply("rules/not-coded");
        Checked.of(file);
        Checked.list(file).forEach(this::notCoded);
        known.addAll(notCoded.keySet());
        DOCUMENTS.forEach(this::documents);
        return new Library(List.copyOf(documents.values()), notCoded);
    }

    private void notCoded(Place place) {
        place.map(Set.of("id", "title", "says", "reason", "through", "clauses"));
        var id = place.text("id");
        if (known.contains(id) || notCoded.containsKey(id)) {
            throw place.at("id").wrong("đã có rồi / there already: " + id);
        }
        notCoded.put(
                id,
                new NotCoded(
                        id,
                        place.at("title").both(),
                        place.at("says").both(),
                        place.at("reason").both(),
                        place.maybe("through").map(one -> claim(one, known)),
                        BookFiles.clauses(place)));
    }

    private void documents(String level) {
        var file = files.apply("documents/" + level);
        var checked = Checked.of(file);
        Checked.list(file).forEach(place -> {
            var document = document(place, level, checked);
            if (documents.put(document.key(), document) != null) {
                throw place.at("key").wrong("đã có rồi / there already: " + document.key());
            }
        });
    }

    private Document document(Place place, String level, Checked checked) {
        place.map(Set.of("key", "title", "subject", "issuer", "from", "to", "read", "note", "local", "clauses"));
        var from = place.at("from").day();
        var until = place.maybe("to").map(Place::day);
        if (until.filter(from::isAfter).isPresent()) {
            throw place.at("to").wrong("trước ngày bắt đầu / before it begins");
        }
        return new Document(
                place.text("key"),
                level,
                place.at("title").both(),
                place.at("subject").both(),
                place.at("issuer").both(),
                from,
                until,
                place.at("read").oneOf(READ),
                place.maybe("note").map(Place::both),
                place.maybe("local").filter(Place::yes).isPresent(),
                checked,
                place.at("clauses").list().stream().map(this::clause).toList());
    }

    private DocumentClause clause(Place place) {
        place.map(Set.of("point", "says", "claims", "not-coded", "basis"));
        var claims = new ArrayList<String>();
        place.each("claims").forEach(one -> claims.add(claim(one, known)));
        if (claims.isEmpty() == place.maybe("not-coded").isEmpty()) {
            throw place.wrong("claims hoặc/or not-coded");
        }
        return new DocumentClause(
                place.text("point"),
                place.at("says").both(),
                claims,
                place.maybe("not-coded").map(Place::both),
                place.at("basis").oneOf(BookFiles.BASES));
    }

    private static String claim(Place place, Set<String> known) {
        if (!known.contains(place.text())) {
            throw place.wrong("không có / there is no " + place.text());
        }
        return place.text();
    }
}
