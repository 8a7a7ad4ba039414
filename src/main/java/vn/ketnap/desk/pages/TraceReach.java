package vn.ketnap.desk.pages;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Traces;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;

/// Of whose deeds somebody may know: of those done where one both reads the journal and sees cases. What belongs to no
/// part of the tree is told of accounts whose every right lies there.
@Component
class TraceReach {

    private final Traces traces;
    private final Rights rights;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    TraceReach(Traces traces, Rights rights, Organizations organizations, Authority authority, Today today) {
        this.traces = traces;
        this.rights = rights;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    /// Refuses whoever may do so nowhere.
    void require(Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        authority.requireAnywhere(actor, Permission.SEE_JOURNAL, today.date());
    }

    /// Refuses whoever may not take lists out.
    void requireTaking(Actor actor) {
        require(actor);
        authority.requireAnywhere(actor, Permission.EXPORT, today.date());
    }

    boolean mayTake(Actor actor) {
        return authority.mayAnywhere(actor, Permission.EXPORT, today.date());
    }

    Traces.Reach of(Traces.Asked asked, Actor actor) {
        return new Traces.Reach(
                traces.parts(asked).stream().filter(part -> isMine(part, actor)).collect(Collectors.toSet()),
                isWhollyMine(asked.account(), actor));
    }

    boolean isMine(OrganizationRef part, Actor actor) {
        return authority.may(actor, Permission.SEE_JOURNAL, part, today.date())
                && authority.may(actor, Permission.SEE_CASES, part, today.date());
    }

    private boolean isWhollyMine(String account, Actor actor) {
        var given = rights.givenTo(account);
        return actor.everywhere()
                || (!given.isEmpty()
                        && given.stream().allMatch(one -> isMine(one.right().part(), actor)));
    }

    /// The top of what the actor reads the journal of: there an exposure is written down.
    Optional<OrganizationRef> home(Actor actor) {
        return authority.partsWhere(actor, Permission.SEE_JOURNAL, today.date()).stream()
                .filter(part -> isMine(part, actor))
                .findFirst();
    }

    String name(OrganizationRef part) {
        return organizations.latest(part).map(Organization::name).orElse("…");
    }

    /// Whether the actor may lock accounts as well.
    boolean mayLock(Actor actor) {
        return authority.mayAnywhere(actor, Permission.MANAGE_ACCOUNTS, today.date());
    }
}
