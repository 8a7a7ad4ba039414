package vn.ketnap.exchange.lists;

import java.util.Optional;

/// One column of a sheet: its letters, its heading as written, and what it was taken for. No field: kept as written,
/// read as nothing.
public record Column(int index, String title, Optional<Field> field) {

    public String letters() {
        return Sheet.letters(index);
    }
}
