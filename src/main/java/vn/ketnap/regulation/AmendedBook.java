package vn.ketnap.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The book of the files with what was entered here laid over it. What a newer release no longer knows, or no longer
/// allows, is passed over.
final class AmendedBook {

    private AmendedBook() {}

    /// @param all every row in the order entered, those taken back and the rows that take back among them
    static Book of(Book files, List<Amendment> all) {
        var book = files;
        var corrections = new ArrayList<Correction>();
        var years = new TreeSet<Integer>();
        for (var one : inForce(all)) {
            switch (one.kind()) {
                case NUMBER -> book = fits(one, files) ? book.with(one.key(), value(one, files)) : book;
                case DAY -> corrections.add(new Correction(one.from(), kind(one)));
                case YEAR -> years.add(one.from().getYear());
            }
        }
        return corrections.isEmpty() && years.isEmpty()
                ? book
                : book.with(book.workingDays().with(corrections, years));
    }

    /// Neither taken back nor taking back, in the order entered.
    static List<Amendment> inForce(List<Amendment> all) {
        var revoked = all.stream().flatMap(one -> one.revokes().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.revokes().isEmpty() && !revoked.contains(one.id()))
                .toList();
    }

    /// Whether the files still know the number and its value.
    static boolean fits(Amendment one, Book files) {
        return one.kind() != Amendment.Kind.NUMBER
                || one.said().objections(files).stream()
                        .noneMatch(objection -> objection.field().equals("key")
                                || objection.field().equals("value"));
    }

    static Value value(Amendment one, Book files) {
        var worded = List.of("share", "body").contains(files.quantity(one.key()).unit())
                || one.value().equals("none");
        return new Value(
                one.from(),
                worded ? Optional.empty() : Optional.of(Integer.valueOf(one.value())),
                worded ? Optional.of(one.value()) : Optional.empty(),
                new Clause(one.from(), one.document(), one.clause(), "entered"),
                true);
    }

    private static Correction.Kind kind(Amendment one) {
        return one.value().equals("off") ? Correction.Kind.OFF : Correction.Kind.WORKED;
    }
}
