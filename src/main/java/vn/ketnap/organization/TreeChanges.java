package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;

/// The door for changing the tree by hand. Every change is a new period from a day on; what was so before that day
/// stays. What cannot be is answered with its obstacles, and nothing is written.
@Service
public class TreeChanges {

    private final Organizations organizations;

    TreeChanges(Organizations organizations) {
        this.organizations = organizations;
    }

    /// What an organisation is from a day on.
    ///
    /// @param delegated a base committee that may decide admissions itself (được ủy quyền)
    public record Said(
            LocalDate from, String name, OrganizationKind kind, Optional<OrganizationRef> parent, boolean delegated) {}

    /// Enters an organisation below another.
    @Transactional
    public List<Obstacle> begin(String code, Said said, Actor by) {
        var entered = new NewOrganization(
                code,
                said.name(),
                said.kind(),
                said.parent(),
                said.delegated(),
                Span.since(said.from()),
                List.of(),
                Optional.empty());
        var obstacles = new Obstacles(organizations.tree()).toBegin(entered);
        if (obstacles.isEmpty()) {
            organizations.add(entered, by);
        }
        return obstacles;
    }

    /// Says what an organisation is from a day on, until its next period or its end.
    @Transactional
    public List<Obstacle> change(OrganizationRef id, Said said, Actor by) {
        var obstacles = new Obstacles(organizations.tree()).toChange(id, said.from(), said.parent());
        if (obstacles.isEmpty()) {
            var held = organizations.find(id, said.from()).orElseThrow();
            var changed = new NewOrganization(
                    held.code(),
                    said.name(),
                    said.kind(),
                    said.parent(),
                    said.delegated(),
                    new Span(said.from(), held.span().until()),
                    List.of(),
                    held.successor());
            organizations.change(id, changed, by);
        }
        return obstacles;
    }

    /// Ends an organisation; `until` is the first day it no longer exists.
    @Transactional
    public List<Obstacle> end(OrganizationRef id, LocalDate until, Optional<OrganizationRef> successor, Actor by) {
        var obstacles = new Obstacles(organizations.tree()).toEnd(id, until, successor);
        if (obstacles.isEmpty()) {
            organizations.end(id, until, successor, by);
        }
        return obstacles;
    }
}
