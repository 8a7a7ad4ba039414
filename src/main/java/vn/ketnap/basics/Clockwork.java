package vn.ketnap.basics;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does something again and again in the background, one time after the other, from its start until it is stopped. What
/// fails is tried again next time.
public final class Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final String name;
    private final Duration between;
    private final Runnable work;
    private final AtomicReference<@Nullable ScheduledExecutorService> running = new AtomicReference<>();

    /// @param between the rest after each time, and before the first
    public Clockwork(String name, Duration between, Runnable work) {
        this.name = name;
        this.between = between;
        this.work = work;
    }

    public void start() {
        var fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        var _ = fresh.scheduleWithFixedDelay(this::once, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        running.set(fresh);
    }

    private void once() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.debug("{} is tried again", name, e);
        }
    }

    /// Begins no further time.
    public void stop() {
        var old = running.getAndSet(null);
        if (old != null) {
            old.shutdownNow();
        }
    }

    public boolean isRunning() {
        return running.get() != null;
    }
}
