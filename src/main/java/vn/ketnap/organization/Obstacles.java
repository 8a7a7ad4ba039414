package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// Finds what stands against a change, in a tree as it is.
final class Obstacles {

    private final Tree tree;

    Obstacles(Tree tree) {
        this.tree = tree;
    }

    List<Obstacle> toBegin(NewOrganization said) {
        var found = new ArrayList<Obstacle>();
        if (tree.latest().anyMatch(one -> one.code().equalsIgnoreCase(said.code()))) {
            found.add(Obstacle.CODE_IN_USE);
        }
        if (said.parent().filter(above -> missing(above, said.span().from())).isPresent()) {
            found.add(Obstacle.BEFORE_IT_BEGAN);
        }
        return found;
    }

    List<Obstacle> toChange(OrganizationRef id, LocalDate from, Optional<OrganizationRef> parent) {
        var found = new ArrayList<>(toSay(id, from));
        var held = tree.find(id, from).flatMap(Organization::parent);
        if (parent.isPresent() && !parent.equals(held)) {
            if (missing(parent.get(), from)) {
                found.add(Obstacle.PARENT_NOT_THERE);
            } else if (circles(id, parent.get(), from)) {
                found.add(Obstacle.CIRCLE);
            }
        }
        return found;
    }

    List<Obstacle> toEnd(OrganizationRef id, LocalDate until, Optional<OrganizationRef> successor) {
        var found = new ArrayList<>(toSay(id, until.minusDays(1)));
        if (tree.turns(id).getLast().compareTo(until) >= 0) {
            found.add(Obstacle.CHANGED_LATER);
        }
        if (tree.from(until).stream().anyMatch(day -> tree.on(day).anyMatch(one -> below(one, id)))) {
            found.add(Obstacle.STILL_ABOVE_OTHERS);
        }
        if (successor.filter(one -> one.equals(id) || missing(one, until)).isPresent()) {
            found.add(Obstacle.SUCCESSOR_NOT_THERE);
        }
        return found;
    }

    private List<Obstacle> toSay(OrganizationRef id, LocalDate day) {
        if (day.isBefore(tree.turns(id).getFirst())) {
            return List.of(Obstacle.BEFORE_IT_BEGAN);
        }
        return missing(id, day) ? List.of(Obstacle.AFTER_IT_ENDED) : List.of();
    }

    private boolean circles(OrganizationRef id, OrganizationRef parent, LocalDate from) {
        return tree.from(from).stream()
                .anyMatch(day ->
                        tree.below(id, day).stream().anyMatch(one -> one.id().equals(parent)));
    }

    private boolean missing(OrganizationRef id, LocalDate day) {
        return tree.find(id, day).isEmpty();
    }

    private static boolean below(Organization one, OrganizationRef id) {
        return one.parent().filter(id::equals).isPresent();
    }
}
