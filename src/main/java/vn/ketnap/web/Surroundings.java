package vn.ketnap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;

/// What other rooms add to the shell; any of it may be missing.
@Component
class Surroundings {

    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<Masthead> masthead;
    private final ObjectProvider<SearchBox> search;
    private final ObjectProvider<MenuItem> items;
    private final ObjectProvider<MenuBadge> badges;

    Surroundings(
            ObjectProvider<Visitors> visitors,
            ObjectProvider<Masthead> masthead,
            ObjectProvider<SearchBox> search,
            ObjectProvider<MenuItem> items,
            ObjectProvider<MenuBadge> badges) {
        this.visitors = visitors;
        this.masthead = masthead;
        this.search = search;
        this.items = items;
        this.badges = badges;
    }

    Optional<Actor> visitor(HttpServletRequest request) {
        return visitors.stream().findFirst().flatMap(one -> one.of(request));
    }

    Optional<String> unit(Optional<Actor> visitor) {
        return masthead.stream().findFirst().flatMap(one -> one.unit(visitor));
    }

    Optional<String> searchPath(Actor actor, LocalDate day) {
        return search.stream()
                .filter(box -> box.shownTo().test(actor, day))
                .findFirst()
                .map(SearchBox::path);
    }

    Stream<MenuItem> items() {
        return items.stream();
    }

    Optional<MenuBadge.Count> badge(MenuItem item, Actor actor) {
        return badges.stream()
                .filter(badge -> badge.path().equals(item.path()))
                .findFirst()
                .flatMap(badge -> badge.of(actor));
    }
}
