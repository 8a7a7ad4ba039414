package vn.ketnap.desk.pages;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.DiskSpace;
import vn.ketnap.basics.LastBackup;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;

/// What the machine lacks, said to those who look after the whole.
@Component
public class Upkeep {

    private final ObjectProvider<LastBackup> backups;
    private final ObjectProvider<DiskSpace> disk;
    private final Authority authority;
    private final Today today;

    /// What is missing today.
    ///
    /// @param disk megabytes left on the disk of the data, where they are few
    public record Lacking(Optional<LastBackup.Lack> backup, OptionalLong disk) {

        static final Lacking NOTHING = new Lacking(Optional.empty(), OptionalLong.empty());
    }

    Upkeep(ObjectProvider<LastBackup> backups, ObjectProvider<DiskSpace> disk, Authority authority, Today today) {
        this.backups = backups;
        this.disk = disk;
        this.authority = authority;
        this.today = today;
    }

    Lacking of(Actor actor) {
        if (!may(actor, Permission.MANAGE_ACCOUNTS) && !may(actor, Permission.RECORD_ALL_ACTS)) {
            return Lacking.NOTHING;
        }
        return new Lacking(
                backups.stream().flatMap(one -> one.lack().stream()).findFirst(),
                disk.stream()
                        .map(DiskSpace::scarce)
                        .flatMapToLong(OptionalLong::stream)
                        .findFirst());
    }

    private boolean may(Actor actor, Permission permission) {
        return authority.mayAnywhere(actor, permission, today.date());
    }
}
