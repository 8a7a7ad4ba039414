package vn.ketnap.desk.pages;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.LastBackup;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.SupervisionFollowing;

/// What is late beside the steps of cases: recommendations of supervision, and the backup for those who look after the
/// whole.
@Component
public class Warnings {

    private final SupervisionFollowing supervision;
    private final ObjectProvider<LastBackup> backups;
    private final Authority authority;
    private final Today today;

    /// Lines above the piles.
    ///
    /// @param recommendations how many recommendations of supervision are past their day
    public record Warned(int recommendations, Optional<LastBackup.Lack> backup) {

        static final Warned NOTHING = new Warned(0, Optional.empty());
    }

    /// What somebody is shown who has no cases to see.
    public record Elsewhere(boolean accounts, Optional<LastBackup.Lack> backup) {}

    Warnings(SupervisionFollowing supervision, ObjectProvider<LastBackup> backups, Authority authority, Today today) {
        this.supervision = supervision;
        this.backups = backups;
        this.authority = authority;
        this.today = today;
    }

    Warned of(Actor actor) {
        return new Warned(supervision.late(actor), backup(actor));
    }

    Elsewhere elsewhere(Actor actor) {
        return new Elsewhere(may(actor, Permission.MANAGE_ACCOUNTS), backup(actor));
    }

    private Optional<LastBackup.Lack> backup(Actor actor) {
        return may(actor, Permission.MANAGE_ACCOUNTS) || may(actor, Permission.RECORD_ALL_ACTS)
                ? backups.stream().flatMap(one -> one.lack().stream()).findFirst()
                : Optional.empty();
    }

    private boolean may(Actor actor, Permission permission) {
        return authority.mayAnywhere(actor, permission, today.date());
    }
}
