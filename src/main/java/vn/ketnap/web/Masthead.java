package vn.ketnap.web;

import java.util.Optional;

/// What stands in the band of every page: whose program this is. A room that knows the organisations offers it as a
/// bean; answers are kept, not asked of the database each time.
public interface Masthead {

    /// The topmost organisation, such as `Đảng bộ phường Hội Hợp`.
    Optional<String> unit();
}
