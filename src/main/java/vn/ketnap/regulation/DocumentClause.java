package vn.ketnap.regulation;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A clause of a document in our own words, and what of the program carries it.
///
/// @param claims rule numbers, or `number:`, `deadline:`, `step:`, `form:` with its word
/// @param notCoded why nothing carries it; empty when something does
public record DocumentClause(String point, Text says, List<String> claims, Optional<Text> notCoded, String basis) {

    public DocumentClause {
        claims = List.copyOf(claims);
    }
}
