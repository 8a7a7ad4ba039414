package vn.ketnap.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// Puts what a check said into the places of a message: days as people write them, those a verification is about and
/// steps by their names.
final class Filling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Filling() {}

    static Text of(Text message, List<Object> said, Book book) {
        var filled = message;
        for (var i = 0; i + 1 < said.size(); i += 2) {
            var place = "{" + said.get(i) + "}";
            var words = shown(said.get(i + 1), book);
            filled =
                    new Text(filled.vi().replace(place, words.vi()), filled.en().replace(place, words.en()));
        }
        return filled;
    }

    private static Text shown(Object value, Book book) {
        return switch (value) {
            case LocalDate day -> same(DAY.format(day));
            case Optional<?> optional -> optional.map(one -> shown(one, book)).orElse(same("–"));
            case Collection<?> subjects ->
                subjects.stream()
                        .map(one -> one instanceof Order.Later later ? late(later, book) : named(one.toString(), book))
                        .reduce((one, other) -> new Text(one.vi() + ", " + other.vi(), one.en() + ", " + other.en()))
                        .orElse(same("–"));
            default -> same(value.toString());
        };
    }

    private static Text named(String word, Book book) {
        return book.step(word).map(Procedure::title).orElseGet(() -> book.subject(word));
    }

    private static Text late(Order.Later later, Book book) {
        var title = named(later.word(), book);
        var day = DAY.format(later.on());
        return new Text(
                "%s: ghi ngày %s, sau ngày này".formatted(title.vi(), day),
                "%s: recorded on %s, after this day".formatted(title.en(), day));
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
