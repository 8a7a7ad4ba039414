package vn.ketnap.desk.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.PersonRef;

/// The lines of the journal that one account wrote in a time, the latest first.
///
/// @param back the page they belong to
/// @param older the address of those before
public record TraceLinesModel(String account, List<Row> rows, String back, Optional<String> older) {

    public TraceLinesModel {
        rows = List.copyOf(rows);
    }

    /// One line.
    ///
    /// @param what the line's own word
    public record Row(long number, Instant at, String what, Optional<PersonRef> person, String name) {

        public String words() {
            return TraceModel.words(what);
        }
    }
}
