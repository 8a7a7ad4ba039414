package vn.ketnap.exchange.lists;

import java.util.Optional;

/// Something a person should look at: where, what, and the words as written.
///
/// @param column letters, or `*` for the whole row or sheet
/// @param with the earlier row, for a person who stands in the list twice
public record Problem(
        String sheet,
        int row,
        String column,
        Code code,
        Optional<String> field,
        Optional<String> raw,
        Optional<Place> with) {

    /// Where a row stands.
    public record Place(String sheet, int row) {}
}
