package vn.ketnap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.basics.Actor;

/// What stands around every page: who asks, on which day, in which language, and what the menu offers.
///
/// @param demo true when all people and figures are invented
/// @param assumed true when the day was set by somebody
/// @param path the address asked for, with its query
public record Shell(
        Optional<Actor> actor,
        Reader reader,
        Tongue tongue,
        Assets assets,
        LocalDate today,
        boolean demo,
        boolean assumed,
        String path,
        Csrf csrf,
        List<MenuLine> menu,
        Optional<String> unit,
        Optional<String> searchPath,
        Optional<Notice> notice) {

    /// Bound while a page is drawn.
    public static final ScopedValue<Shell> CURRENT = ScopedValue.newInstance();

    /// The hidden field every form carries.
    public record Csrf(String name, String token) {}

    /// A line of the menu as this actor sees it on this page.
    public record MenuLine(MenuItem item, boolean current, Optional<MenuBadge.Count> badge) {}

    public List<MenuLine> daily() {
        return menu.stream().filter(line -> line.item().daily()).toList();
    }

    public List<MenuLine> rest() {
        return menu.stream().filter(line -> !line.item().daily()).toList();
    }

    Shell with(Optional<Notice> now) {
        return now.isEmpty()
                ? this
                : new Shell(
                        actor, reader, tongue, assets, today, demo, assumed, path, csrf, menu, unit, searchPath, now);
    }

    /// The letters in the round: first of family and given name.
    public String initials() {
        var words = actor.map(Actor::name).orElse("").strip().split("\\s+");
        var last = words[words.length - 1];
        return (words.length < 2 ? first(last) : first(words[0]) + first(last)).toUpperCase(Locale.ROOT);
    }

    /// Under the name: the roles held today.
    public List<String> roles() {
        return actor.stream()
                .flatMap(one -> one.rightsOn(today))
                .map(right -> right.role())
                .distinct()
                .map(role -> tongue.t("web.role." + role.name()))
                .toList();
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1);
    }
}
