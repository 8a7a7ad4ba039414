package vn.ketnap.web;

import java.util.Optional;
import vn.ketnap.basics.Actor;

/// What stands in the band of every page: whose program this is. A room that knows the organisations offers it as a
/// bean; answers are kept, not asked of the database each time.
public interface Masthead {

    /// The committee for which the visitor works, such as `Đảng ủy phường Hội Hợp`; for a stranger the one there is.
    Optional<String> unit(Optional<Actor> visitor);
}
