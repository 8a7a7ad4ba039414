package vn.ketnap.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Backups;
import vn.ketnap.basics.DiskSpace;
import vn.ketnap.basics.LastBackup;

/// How the backups and the disk are, as a test says it; usually nothing is missing.
@TestComponent
public class SaidBackups implements LastBackup, Backups, DiskSpace {

    private static final Instant NOON = Instant.parse("2018-09-26T05:00:00Z");

    private final AtomicReference<Optional<Lack>> said = new AtomicReference<>(Optional.empty());
    private final AtomicLong left = new AtomicLong(SCARCE);
    private final AtomicReference<Optional<Actor>> begun = new AtomicReference<>(Optional.empty());

    @Override
    public Optional<Lack> lack() {
        return Optional.ofNullable(said.get()).flatMap(lack -> lack);
    }

    /// Does the work while this is missing.
    void whileMissing(Lack lack, Runnable work) {
        said.set(Optional.of(lack));
        try {
            work.run();
        } finally {
            said.set(Optional.empty());
        }
    }

    @Override
    public OptionalLong scarce() {
        return left.get() < SCARCE ? OptionalLong.of(left.get()) : OptionalLong.empty();
    }

    @Override
    public boolean isFull() {
        return left.get() == 0;
    }

    /// Does the work while so many megabytes are left on the disk.
    public void whileLeft(long megabytes, Runnable work) {
        left.set(megabytes);
        try {
            work.run();
        } finally {
            left.set(SCARCE);
        }
    }

    /// Who asked for a backup, since it was last asked here.
    public Optional<Actor> begun() {
        return Optional.ofNullable(begun.getAndSet(Optional.empty())).flatMap(by -> by);
    }

    @Override
    public Standing standing() {
        return new Standing(
                Optional.of(NOON.plus(Duration.ofDays(1))),
                Optional.of(NOON),
                Optional.of(new Failure(NOON.plus(Duration.ofHours(1)), "AccessDeniedException")),
                Optional.of(Path.of("/srv/mat-khau")),
                files(Path.of("/srv/backups")));
    }

    @Override
    public Optional<Second> second() {
        return Optional.of(new Second(Path.of("/mnt/usb"), true, Optional.of(NOON), files(Path.of("/mnt/usb"))));
    }

    @Override
    public Optional<Running> running() {
        return Optional.ofNullable(begun.get()).flatMap(by -> by).map(_ -> new Running(Phase.TRYING, 0));
    }

    @Override
    public void begin(Actor by) {
        begun.set(Optional.of(by));
    }

    private static List<Kept> files(Path place) {
        return List.of(
                new Kept(
                        place.resolve("ketnap-2018-09-26-120000.ketnap"),
                        NOON,
                        12_340_000,
                        Kind.USUAL,
                        Optional.of(NOON)),
                new Kept(
                        place.resolve("truoc-nang-cap-2018-09-01-080000.ketnap"),
                        NOON.minus(Duration.ofDays(25)),
                        9_900_000,
                        Kind.BEFORE_UPGRADE,
                        Optional.empty()));
    }
}
