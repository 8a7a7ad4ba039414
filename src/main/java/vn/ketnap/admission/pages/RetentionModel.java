package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.EndedCase;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.Retention;
import vn.ketnap.web.Errors;

/// Whose data is due for erasure, and the terms a committee set.
///
/// @param parts the parts of the tree for which the reader sets terms
/// @param terms those that count, also those nobody has set
/// @param without persons who never got a case, those of whom nothing was written for longest
/// @param next the place where the list goes on
public record RetentionModel(
        LocalDate today,
        List<Part> parts,
        List<Term> terms,
        List<Line> lines,
        List<Line> without,
        Optional<String> next,
        Map<String, String> typed,
        Errors errors) {

    /// A part of the tree by its name.
    public record Part(OrganizationRef id, String name) {}

    /// A term of one part, for one ending.
    public record Term(Part part, String ending, Optional<Retention> set) {}

    /// One person.
    ///
    /// @param due unknown where nobody has set a term
    public record Line(EndedCase ended, String cell, Optional<LocalDate> due) {}

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Whether the day has come.
    public boolean isDue(Line line) {
        return line.due().filter(day -> !day.isAfter(today)).isPresent();
    }
}
