package vn.ketnap.web;

import java.util.Optional;
import vn.ketnap.basics.Actor;

/// The number beside a line of the menu, such as work that is overdue or due; a room offers it as a bean.
public interface MenuBadge {

    /// The path of the menu item it belongs to.
    String path();

    /// Nothing when there is nothing to count. At most one statement: it is part of every page.
    Optional<Count> of(Actor actor);

    /// How many, and how pressing.
    ///
    /// @param says the number in words, for those who do not see the badge
    record Count(long number, Tone tone, Sentence says) {}
}
