package vn.ketnap.start;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.ketnap.basics.Ready;

/// Keeps this program known to others as long as it serves. Where the database went away and came back,
/// it makes itself known again; when a newer program has changed the tables meanwhile, this one ends.
final class PresenceKeeper implements Ready {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceKeeper.class);

    private final Database database;
    private final String signature;
    private final Runnable end;
    private volatile Presence held;

    /// @param end what is done when this program must not go on
    PresenceKeeper(Database database, String signature, Runnable end) {
        this.database = database;
        this.signature = signature;
        this.end = end;
        this.held = Presence.among(database, signature);
        Upgrade.assertNotNewer(database);
    }

    @Override
    public boolean isReady() {
        return held.isHeld();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (!isReady()) {
            LOG.warn("the database went away; this program makes itself known again");
            again();
        }
    }

    private void again() {
        var next = Presence.among(database, signature);
        held.close();
        held = next;
        try {
            Upgrade.assertNotNewer(database);
        } catch (Refusal refused) {
            LOG.error("a newer program has changed the tables; this one ends");
            end.run();
        }
    }

    @PreDestroy
    void leave() {
        held.close();
    }
}
