package vn.ketnap.document;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a compiled template. Text pieces are XML ready to be written; fields are escaped as they are filled in.
sealed interface Piece {

    /// What stays as it is.
    record Fixed(String xml) implements Piece {}

    /// A value.
    record Field(String name, Wording wording) implements Piece {}

    /// What is printed only when all its fields say something: `[[, sinh {{person.birth|ngay}}]]`.
    record Optionally(List<Piece> pieces) implements Piece {

        public Optionally {
            pieces = List.copyOf(pieces);
        }
    }

    /// What is printed when a field says something, or, `unless`, when it does not.
    record When(String name, boolean unless, List<Piece> pieces) implements Piece {

        public When {
            pieces = List.copyOf(pieces);
        }
    }

    /// What is printed once for each row.
    record Each(String name, List<Piece> pieces) implements Piece {

        public Each {
            pieces = List.copyOf(pieces);
        }
    }

    /// Every field named in these pieces, those of inner pieces included.
    static Stream<String> names(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Fixed _ -> Stream.empty();
            case Field field -> Stream.of(field.name());
            case Optionally optionally -> names(optionally.pieces());
            case When when -> Stream.concat(Stream.of(when.name()), names(when.pieces()));
            case Each each -> Stream.concat(Stream.of(each.name()), names(each.pieces()));
        });
    }
}
