package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// A text of the Party (văn bản): when it holds, how far it was read, and what its clauses say in our own words.
///
/// @param level the file it stands in: charter, regulations, guidance-secretariat, …
/// @param title its number and day, as the clauses of rules and numbers name it
/// @param until the last day; empty while it holds
/// @param read in-full, mostly, partly or not-obtained
/// @param local true when it holds in one province only
public record Document(
        String key,
        String level,
        Text title,
        Text subject,
        Text issuer,
        LocalDate from,
        Optional<LocalDate> until,
        String read,
        Optional<Text> note,
        boolean local,
        Checked checked,
        List<DocumentClause> clauses) {

    public Document {
        clauses = List.copyOf(clauses);
    }
}
