package vn.ketnap.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;

/// Who must have a second step of signing in: whoever sees more than one cell, keeps accounts or changes numbers of the
/// law; nobody where the office has set `ketnap.second-step` to `offered`.
@Component
class SecondStepRule {

    private static final Set<Role> LOOK_FAR = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.OFFICER,
            Role.COMMITTEE_MEMBER,
            Role.APPRAISER,
            Role.LEVEL_ABOVE,
            Role.LEVEL_ABOVE_BY_NAME,
            Role.AMENDER);

    private final boolean offeredOnly;

    SecondStepRule(@Value("${ketnap.second-step:required}") String setting) {
        if (!Set.of("required", "offered").contains(setting)) {
            throw new IllegalArgumentException("ketnap.second-step: required or offered, not " + setting);
        }
        this.offeredOnly = setting.equals("offered");
    }

    /// Whether this actor may do nothing before a second step has been set up.
    boolean asks(Actor actor, LocalDate day) {
        return !offeredOnly && actor.rightsOn(day).map(Right::role).anyMatch(LOOK_FAR::contains);
    }
}
