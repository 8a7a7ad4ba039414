package vn.ketnap.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Fills the pieces of one part, and remembers what was asked for and not said. A field that stands outside
/// `[[…]]` and says nothing is missing: the paper may be drawn, not issued.
final class Filled {

    private final StringBuilder out = new StringBuilder(16_384);
    private final Set<String> missing = new LinkedHashSet<>();

    static Filled of(List<Piece> pieces, Fields fields) {
        var filled = new Filled();
        filled.write(pieces, fields);
        return filled;
    }

    String xml() {
        return out.toString();
    }

    Set<String> missing() {
        return missing;
    }

    private void write(List<Piece> pieces, Fields fields) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Fixed fixed -> out.append(fixed.xml());
                case Piece.Field field -> write(field, fields);
                case Piece.Optionally optionally -> {
                    if (says(optionally.pieces(), fields)) {
                        write(optionally.pieces(), fields);
                    }
                }
                case Piece.When when -> {
                    if (fields.has(when.name()) != when.unless()) {
                        write(when.pieces(), fields);
                    }
                }
                case Piece.Each each -> rows(each, fields);
            }
        }
    }

    private void write(Piece.Field field, Fields fields) {
        var value = fields.get(field.name());
        if (value.isEmpty() && !(value instanceof FieldValue.Truth)) {
            missing.add(field.name());
            return;
        }
        Xml.text(field.wording().write(value), out);
    }

    private void rows(Piece.Each each, Fields fields) {
        if (fields.get(each.name()) instanceof FieldValue.Rows rows) {
            var n = 0;
            for (var row : rows.rows()) {
                n++;
                write(each.pieces(), row.within(fields).put("stt", n));
            }
        }
    }

    private static boolean says(List<Piece> pieces, Fields fields) {
        return pieces.stream().allMatch(piece -> switch (piece) {
            case Piece.Field field -> fields.has(field.name());
            case Piece.Fixed _, Piece.Optionally _, Piece.When _, Piece.Each _ -> true;
        });
    }
}
