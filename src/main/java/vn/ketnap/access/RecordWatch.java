package vn.ketnap.access;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.SealHead;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Seals;
import vn.ketnap.journal.Verification;

/// Holds the record against its seals when an administrator asks, in the background and once at a time; the journal
/// says who asked and what came out.
@Service
public class RecordWatch {

    private static final String RECORD = "journal";
    private static final String WHOLE = "verify:whole";
    private static final String BROKEN = "verify:broken";

    private final Seals seals;
    private final Journal journal;
    private @Nullable FutureTask<Verification> latest;

    RecordWatch(Seals seals, Journal journal) {
        this.seals = seals;
        this.journal = journal;
    }

    /// When somebody last asked, whoever that was, and whether the record was whole.
    public record LastTime(Journal.Line line, boolean whole) {}

    /// The end of the sealed journal.
    public SealHead head() {
        return seals.head();
    }

    public Optional<LastTime> lastTime() {
        return journal.about(RECORD, 1).stream()
                .map(line -> new LastTime(line, line.what().equals(WHOLE)))
                .findFirst();
    }

    /// Whether it is being done.
    public synchronized boolean isRunning() {
        return latest != null && !latest.isDone();
    }

    /// What came out since this program was started.
    public synchronized Optional<Verification> latest() {
        return latest != null && latest.state() == Future.State.SUCCESS
                ? Optional.of(latest.resultNow())
                : Optional.empty();
    }

    /// Begins unless it is being done, and waits a few seconds: for most wards that is long enough.
    public void verify(Actor actor, long seconds) {
        try {
            begun(actor).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            // the page says that it goes on
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized FutureTask<Verification> begun(Actor actor) {
        if (latest == null || latest.isDone()) {
            latest = new FutureTask<>(() -> verified(actor));
            Thread.ofVirtual().name("verify").start(latest);
        }
        return latest;
    }

    private Verification verified(Actor actor) {
        var found = seals.verify(List.of());
        journal.record(actor, found.isWhole() ? WHOLE : BROKEN, RECORD, Optional.empty());
        return found;
    }
}
