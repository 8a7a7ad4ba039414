package vn.ketnap.web;

import java.util.Optional;

/// The two addresses at the foot of a list that is read by key, not by number of page.
///
/// @param says what is on the screen: `40 người, từ Ánh đến Dung`
public record Pager(Optional<String> previous, Optional<String> next, Sentence says) {

    public boolean needed() {
        return previous.isPresent() || next.isPresent();
    }
}
