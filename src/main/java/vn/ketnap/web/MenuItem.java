package vn.ketnap.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiPredicate;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;

/// One line of the side menu; each room offers its own as a bean. Below order 100 are the daily pages, from 100 on
/// the rest, under a line.
///
/// @param key message key of the word, which is also the page's title
/// @param icon symbol of `icons.svg` without `i-`
/// @param shownTo who may use the page on a day; it must not ask the database
public record MenuItem(int order, String key, String path, String icon, BiPredicate<Actor, LocalDate> shownTo) {

    /// An item for those who hold one of the roles anywhere on the day.
    public static MenuItem forRoles(int order, String key, String path, String icon, Role first, Role... others) {
        var roles = List.copyOf(EnumSet.of(first, others));
        return new MenuItem(
                order,
                key,
                path,
                icon,
                (actor, day) -> actor.everywhere() || roles.stream().anyMatch(role -> actor.has(role, day)));
    }

    boolean daily() {
        return order < 100;
    }

    boolean covers(String current) {
        return current.equals(path) || (!path.equals("/") && current.startsWith(path + "/"));
    }
}
