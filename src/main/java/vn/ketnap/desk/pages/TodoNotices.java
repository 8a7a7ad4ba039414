package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.planning.SupervisionFollowing;

/// What *Việc cần làm* says above its piles: recommendations past their day, and who from above may see names.
@Component
class TodoNotices {

    private final SupervisionFollowing supervision;
    private final Rights rights;
    private final Authority authority;

    TodoNotices(SupervisionFollowing supervision, Rights rights, Authority authority) {
        this.supervision = supervision;
        this.rights = rights;
        this.authority = authority;
    }

    /// How many recommendations of supervision are past their day.
    int late(Actor actor) {
        return supervision.late(actor);
    }

    /// The rights of levels above to see names where the actor sees them, of those that hold on a day.
    List<Rights.Given> namesAbove(Actor actor, LocalDate day) {
        var parts = authority.partsWhere(actor, Permission.SEE_CASES, day);
        return rights.byName(parts).stream()
                .filter(one -> one.right().span().contains(day))
                .toList();
    }
}
