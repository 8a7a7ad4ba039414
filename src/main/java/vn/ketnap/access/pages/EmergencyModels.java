package vn.ketnap.access.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Emergencies;
import vn.ketnap.organization.HeldParts;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Option;

/// Which emergency accesses somebody is told of, and of which organisations they may open one.
@Component
class EmergencyModels {

    private final Emergencies emergencies;
    private final Below below;
    private final Authority authority;
    private final Today today;
    private final Clock clock;

    EmergencyModels(Emergencies emergencies, Below below, Authority authority, Today today, Clock clock) {
        this.emergencies = emergencies;
        this.below = below;
        this.authority = authority;
        this.today = today;
        this.clock = clock;
    }

    /// What lies below somebody.
    @Component
    record Below(HeldParts parts, Organizations organizations, Rights rights) {}

    boolean mayOpen(Actor actor) {
        return authority.mayAnywhere(actor, Permission.OPEN_IN_EMERGENCY, today.date());
    }

    /// Refuses whoever neither opens any nor sees cases that may be opened.
    void require(Actor actor) {
        if (!mayOpen(actor) && !authority.mayAnywhere(actor, Permission.SEE_CASES, today.date())) {
            throw new NotAllowed();
        }
    }

    /// Those of one's own, and those that opened something where one sees cases.
    @Transactional(readOnly = true)
    List<EmergencyModel.Line> lines(Actor actor) {
        var given = mayOpen(actor)
                ? emergencies.of(actor.account())
                : below.rights().byName(authority.partsWhere(actor, Permission.SEE_CASES, today.date())).stream()
                        .filter(one -> one.emergency().isPresent())
                        .toList();
        return given.stream()
                .map(one -> EmergencyModel.line(
                        one,
                        below.organizations()
                                .latest(one.right().part())
                                .map(Organization::name)
                                .orElse("…"),
                        clock.instant(),
                        given))
                .toList();
    }

    /// One base organisation, or what stands below one.
    @Transactional(readOnly = true)
    List<Organization> parts(Actor actor) {
        return below.parts().of(actor, Permission.OPEN_IN_EMERGENCY, today.date(), "").stream()
                .filter(emergencies::isNarrow)
                .toList();
    }

    /// Any of them, by its code, also where they are too many to be offered.
    @Transactional(readOnly = true)
    Optional<Organization> part(String code, Actor actor) {
        return below.organizations()
                .byCode(code, today.date())
                .filter(one -> authority.may(actor, Permission.OPEN_IN_EMERGENCY, one.id(), today.date()))
                .filter(emergencies::isNarrow);
    }

    static List<Option> options(List<Organization> parts) {
        return parts.stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
