package vn.ketnap.desk.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.planning.SupervisionFollowing;

/// What is said beside the steps of cases: recommendations of supervision past their day, who from above may see names,
/// and what the machine lacks for those who look after the whole.
@Component
public class Warnings {

    private final SupervisionFollowing supervision;
    private final Rights rights;
    private final Upkeep upkeep;
    private final Authority authority;
    private final Today today;

    /// Lines above the piles.
    ///
    /// @param recommendations how many recommendations of supervision are past their day
    /// @param namesAbove rights of levels above to see names that hold today
    public record Warned(int recommendations, List<Rights.Given> namesAbove, Upkeep.Lacking lacking) {

        static final Warned NOTHING = new Warned(0, List.of(), Upkeep.Lacking.NOTHING);
    }

    /// What somebody is shown who has no cases to see.
    public record Elsewhere(boolean accounts, boolean emergency, Upkeep.Lacking lacking) {}

    Warnings(SupervisionFollowing supervision, Rights rights, Upkeep upkeep, Authority authority, Today today) {
        this.supervision = supervision;
        this.rights = rights;
        this.upkeep = upkeep;
        this.authority = authority;
        this.today = today;
    }

    Warned of(Actor actor) {
        return new Warned(supervision.late(actor), namesAbove(actor), upkeep.of(actor));
    }

    /// The rights of levels above to see names where the actor sees them, of those that hold now; emergencies also
    /// until
    /// the level below has confirmed that it knows.
    private List<Rights.Given> namesAbove(Actor actor) {
        var day = today.date();
        return rights.pressing(authority.partsWhere(actor, Permission.SEE_CASES, day), day);
    }

    Elsewhere elsewhere(Actor actor) {
        return new Elsewhere(
                may(actor, Permission.MANAGE_ACCOUNTS), may(actor, Permission.OPEN_IN_EMERGENCY), upkeep.of(actor));
    }

    private boolean may(Actor actor, Permission permission) {
        return authority.mayAnywhere(actor, permission, today.date());
    }
}
