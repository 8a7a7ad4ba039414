package vn.ketnap.start;

import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.ketnap.basics.DiskSpace;

/// Looks after the data folder while the program serves: keeps the reserve, refuses what is new when the disk is
/// nearly full, and starts the database again when it died, for whatever reason.
final class FolderKeeper implements DiskSpace {

    private static final Logger LOG = LoggerFactory.getLogger(FolderKeeper.class);
    private static final long MEGABYTE = 1L << 20;

    private final EmbeddedDatabase embedded;
    private final DiskReserve reserve;
    private boolean full;

    FolderKeeper(EmbeddedDatabase embedded, DiskReserve reserve) {
        this.embedded = embedded;
        this.reserve = reserve;
    }

    @Override
    public synchronized boolean isFull() {
        if (reserve.free() < DiskReserve.LOW && reserve.release(DiskReserve.Part.READING)) {
            LOG.warn("the disk is full; the reserve for reading is let go of");
        }
        var was = full;
        full = reserve.left() < (was ? DiskReserve.ROOMY : DiskReserve.LOW);
        if (was != full) {
            LOG.warn(full ? "the disk is full; nothing more is recorded" : "the disk has room again");
        }
        return full;
    }

    @Override
    public OptionalLong scarce() {
        var left = Math.max(0, reserve.left() / MEGABYTE);
        return left < SCARCE ? OptionalLong.of(left) : OptionalLong.empty();
    }

    @Scheduled(initialDelay = 1000, fixedDelay = 1000)
    void look() {
        if (!isFull() && !reserve.isWhole()) {
            reserve.fill();
        }
        if (embedded.isDead()) {
            LOG.warn("the database died; it is started again");
            reserve.releaseToStart();
            if (!embedded.startsAgain()) {
                LOG.warn("the database does not start");
            }
        }
    }
}
