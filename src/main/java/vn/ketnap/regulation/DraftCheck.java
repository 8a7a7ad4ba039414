package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be entered as an amendment: a value of the number's unit within reason, from a day the rules know, with its
/// document, or with a reason where the number is a custom of the place.
final class DraftCheck {

    /// Before this day nothing is known here; the rules begin with it.
    static final LocalDate BEGINNING = LocalDate.of(2016, 7, 25);

    private static final Map<String, List<Integer>> BOUNDS = Map.of(
            "years", List.of(1, 120),
            "months", List.of(1, 120),
            "working-days", List.of(1, 365),
            "members", List.of(1, 100),
            "votes", List.of(1, 20));
    private static final int LAST_YEAR = 2100;

    private final Book book;

    DraftCheck(Book book) {
        this.book = book;
    }

    List<Objection> of(Draft draft) {
        var objections = new ArrayList<Objection>();
        if (draft.kind() == Amendment.Kind.NUMBER) {
            number(draft).forEach(objections::add);
        } else {
            calendar(draft).ifPresent(objections::add);
        }
        return List.copyOf(objections);
    }

    private Stream<Objection> number(Draft draft) {
        var quantity = book.numbers().get(draft.key());
        if (quantity == null) {
            return Stream.of(Objection.to("key", "key"));
        }
        return Stream.of(value(quantity, draft.value()), from(draft.from()), source(quantity, draft))
                .flatMap(Optional::stream);
    }

    private static Optional<Objection> from(LocalDate from) {
        return from.isBefore(BEGINNING) || from.getYear() > LAST_YEAR
                ? Optional.of(Objection.to("from", "from", BEGINNING))
                : Optional.empty();
    }

    private static Optional<Objection> source(Quantity quantity, Draft draft) {
        if (!draft.document().isBlank()) {
            return Optional.empty();
        }
        if (quantity.local()) {
            return draft.note().isBlank() ? Optional.of(Objection.to("note", "note")) : Optional.empty();
        }
        return Optional.of(Objection.to("document", "document"));
    }

    private Optional<Objection> value(Quantity quantity, String value) {
        if (value.equals("none")) {
            return quantity.mayBeNone() ? Optional.empty() : Optional.of(Objection.to("value", "none"));
        }
        return switch (quantity.unit()) {
            case "share" -> isShare(value) ? Optional.empty() : Optional.of(Objection.to("value", "share"));
            case "flag" -> value.matches("[01]") ? Optional.empty() : Optional.of(Objection.to("value", "flag"));
            case "body" ->
                book.bodiesOf(quantity).contains(value) ? Optional.empty() : Optional.of(Objection.to("value", "body"));
            default -> whole(quantity.unit(), value);
        };
    }

    private static boolean isShare(String value) {
        return value.length() < 24
                && value.matches("\\S+ \\d{1,3}/\\d{1,3}")
                && Share.read(value)
                        .filter(share -> share.of() > 0 && share.parts() > 0 && share.of() <= share.parts())
                        .filter(share -> share.of() < share.parts() || !share.more())
                        .isPresent();
    }

    private static Optional<Objection> whole(String unit, String value) {
        var bounds = BOUNDS.getOrDefault(unit, List.of(0, 0));
        var fits = value.matches("\\d{1,4}")
                && Integer.parseInt(value) >= bounds.getFirst()
                && Integer.parseInt(value) <= bounds.getLast();
        return fits
                ? Optional.empty()
                : Optional.of(Objection.to("value", "whole", bounds.getFirst(), bounds.getLast()));
    }

    private static Optional<Objection> calendar(Draft draft) {
        if (draft.from().isBefore(BEGINNING.withDayOfYear(1)) || draft.from().getYear() > LAST_YEAR) {
            return Optional.of(Objection.to("key", "calendar"));
        }
        return draft.document().isBlank() ? Optional.of(Objection.to("document", "document")) : Optional.empty();
    }
}
