package vn.ketnap.desk.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.Exposure;
import vn.ketnap.people.Exposures;
import vn.ketnap.planning.SupervisionFollowing;

/// What is said beside the steps of cases: recommendations of supervision past their day, who from above may see names,
/// and what the machine lacks for those who look after the whole.
@Component
public class Warnings {

    private final SupervisionFollowing supervision;
    private final Data data;
    private final Upkeep upkeep;
    private final Authority authority;
    private final Today today;

    /// Lines above the piles.
    ///
    /// @param recommendations how many recommendations of supervision are past their day
    /// @param namesAbove rights of levels above to see names that hold today
    /// @param exposures those whose notice still waits to be sent
    public record Warned(
            int recommendations, List<Rights.Pressing> namesAbove, List<Exposure> exposures, Upkeep.Lacking lacking) {

        static final Warned NOTHING = new Warned(0, List.of(), List.of(), Upkeep.Lacking.NOTHING);
    }

    /// Who from above sees names, and what got out: what those below are told of persons' data.
    @Component
    record Data(Rights rights, Exposures exposures, TraceReach reach) {}

    /// What somebody is shown who has no cases to see.
    public record Elsewhere(boolean accounts, boolean emergency, Upkeep.Lacking lacking) {}

    Warnings(SupervisionFollowing supervision, Data data, Upkeep upkeep, Authority authority, Today today) {
        this.supervision = supervision;
        this.data = data;
        this.upkeep = upkeep;
        this.authority = authority;
        this.today = today;
    }

    Warned of(Actor actor) {
        return new Warned(supervision.late(actor), namesAbove(actor), exposures(actor), upkeep.of(actor));
    }

    private List<Exposure> exposures(Actor actor) {
        return may(actor, Permission.SEE_JOURNAL)
                ? data.exposures().toTell().stream()
                        .filter(one -> data.reach().isMine(one.part(), actor))
                        .toList()
                : List.of();
    }

    /// The rights of levels above to see names where the actor sees them, of those that hold now;
    /// emergencies also until the level below has confirmed that it knows.
    private List<Rights.Pressing> namesAbove(Actor actor) {
        var day = today.date();
        return data.rights().pressing(authority.partsWhere(actor, Permission.SEE_CASES, day), day);
    }

    Elsewhere elsewhere(Actor actor) {
        return new Elsewhere(
                may(actor, Permission.MANAGE_ACCOUNTS), may(actor, Permission.OPEN_IN_EMERGENCY), upkeep.of(actor));
    }

    private boolean may(Actor actor, Permission permission) {
        return authority.mayAnywhere(actor, permission, today.date());
    }
}
