package vn.ketnap.journal;

import java.util.stream.Stream;

/// Rows of a room that lines of the journal vouch for ([Journal#vouch]).
public interface Vouched {

    /// A row as it is now.
    ///
    /// @param digest SHA-256 of its columns
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(String subject, int step, byte[] digest, FreeWords words) {}

    /// What became of free words that were stored beside the row with a salted digest in it.
    enum FreeWords {
        AS_WRITTEN,
        CHANGED,
        /// Emptied with their salt; that is in order where a line of the journal says so.
        ERASED,
        GONE
    }

    /// The word with which the lines begin: `act` for `act:cell-voted`. `act:erased` says that free words were erased.
    String word();

    /// All of them within the present transaction, in order of subject (by its characters) and step.
    Stream<Row> rows();
}
