package vn.ketnap.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Fills the pieces of one part, and remembers what was asked for and not said. A field that stands outside
/// `[[…]]` and says nothing is missing: the paper may be drawn, not issued.
final class Filled {

    private static final String END = "</w:p>";

    private final StringBuilder out = new StringBuilder(16_384);
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean stopped;

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
                case Piece.Fixed fixed -> write(fixed.xml());
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

    /// After a value that ends a sentence itself the full stop of the form is left out.
    private void write(String xml) {
        var letter = stopped ? firstLetter(xml) : -1;
        var doubled = letter >= 0 && xml.charAt(letter) == '.' && xml.lastIndexOf(END, letter) < 0;
        if (doubled) {
            out.append(xml, 0, letter).append(xml, letter + 1, xml.length());
        } else {
            out.append(xml);
        }
        stopped = stopped && letter < 0 && !xml.contains(END);
    }

    /// Where words begin among the marks; -1 where there are none.
    private static int firstLetter(String xml) {
        var inMark = false;
        for (var i = 0; i < xml.length(); i++) {
            switch (xml.charAt(i)) {
                case '<' -> inMark = true;
                case '>' -> inMark = false;
                default -> {
                    if (!inMark) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private void write(Piece.Field field, Fields fields) {
        var value = fields.get(field.name());
        if (value.isEmpty() && !(value instanceof FieldValue.Truth)) {
            missing.add(field.name());
            return;
        }
        Xml.text(field.wording().write(value), out);
        stopped = out.charAt(out.length() - 1) == '.';
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
