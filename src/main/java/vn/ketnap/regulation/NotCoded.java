package vn.ketnap.regulation;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A rule of the texts that the program does not check by a rule of its own, and why.
///
/// @param through the rule, number, deadline, step or form that carries it, as a clause claims it; empty when
///     nothing does
public record NotCoded(String id, Text title, Text says, Text reason, Optional<String> through, List<Clause> clauses) {

    public NotCoded {
        clauses = List.copyOf(clauses);
    }
}
