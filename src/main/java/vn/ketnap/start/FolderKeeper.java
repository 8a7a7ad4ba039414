package vn.ketnap.start;

import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ketnap.basics.DiskSpace;

/// Looks after the data folder while the program serves: keeps the reserve, refuses what is new when the disk is
/// nearly full, and starts the database again when it died, for whatever reason.
final class FolderKeeper implements DiskSpace, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderKeeper.class);
    private static final long MEGABYTE = 1L << 20;

    private final EmbeddedDatabase embedded;
    private final DiskReserve reserve;

    /// Of its own: those of the scheduler may all be waiting for the very database that is to be started again.
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("folder").factory());

    private boolean full;

    private FolderKeeper(EmbeddedDatabase embedded, DiskReserve reserve) {
        this.embedded = embedded;
        this.reserve = reserve;
    }

    /// Looks every second, until it is closed.
    static FolderKeeper begun(EmbeddedDatabase embedded, DiskReserve reserve) {
        var keeper = new FolderKeeper(embedded, reserve);
        var _ = keeper.thread.scheduleWithFixedDelay(keeper::look, 1, 1, TimeUnit.SECONDS);
        return keeper;
    }

    @Override
    public void close() {
        thread.shutdownNow();
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

    private void look() {
        try {
            keep();
        } catch (RuntimeException fault) {
            LOG.warn("tried again later: {}", BackupKeeper.why(fault));
        }
    }

    private void keep() {
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
