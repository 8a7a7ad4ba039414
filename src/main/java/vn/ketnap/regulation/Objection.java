package vn.ketnap.regulation;

import java.util.List;

/// What is wrong with an amendment, said beside its field.
///
/// @param field `key`, `from`, `value`, `document`, `note`
/// @param word the sentence: a message `regulation.amendment.objection.…`
/// @param said what stands in its places
public record Objection(String field, String word, List<Object> said) {

    public Objection {
        said = List.copyOf(said);
    }

    static Objection to(String field, String word, Object... said) {
        return new Objection(field, word, List.of(said));
    }
}
