package vn.ketnap.journal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;
import vn.ketnap.basics.Ready;
import vn.ketnap.basics.SealHead;
import vn.ketnap.basics.SealWitness;

/// Seals the lines that wait (niêm phong), every second and when the program stops; one of all programs
/// at a time. A line waits from the moment it is written, so one whose transaction ends late is sealed
/// late and never forgotten.
@Component("sealer")
class Sealer implements Measured, Ready {

    /// Lines sealed in one transaction.
    static final int BATCH = 5000;

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Sealed NOTHING = new Sealed(0, Optional.empty());
    private static final int WORTH_SAYING = 20 * BATCH;
    private static final int LAST_BATCHES = 20;
    private static final int MOST_COUNTED = 100_000;
    private static final Duration TOO_LONG = Duration.ofMinutes(2);

    private final SealStore store;
    private final TransactionTemplate transaction;
    private final ObjectProvider<SealWitness> witness;
    private final AtomicBoolean said = new AtomicBoolean();
    private final Clock clock;
    private final AtomicReference<Instant> lastRound;

    Sealer(SealStore store, PlatformTransactionManager transactions, ObjectProvider<SealWitness> witness, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lastRound = new AtomicReference<>(clock.instant());
        this.transaction = new TransactionTemplate(transactions);
        this.witness = witness;
    }

    /// Seals whatever waits, unless another program is at it.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void sealAll() {
        var sealed = 0L;
        int some;
        do {
            some = sealSome(BATCH);
            sealed += some;
            if (some > 0 && sealed % WORTH_SAYING == 0) {
                LOG.info("{} lines of the journal sealed", sealed);
            }
            lastRound.set(clock.instant());
        } while (some == BATCH);
    }

    /// Rounds come every second, here or in another program; where none got through for long, acts
    /// would wait unsealed.
    @Override
    public boolean isReady() {
        return sinceRound().compareTo(TOO_LONG) < 0;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.gauge("ketnap_seal_age_seconds", sinceRound().toSeconds()),
                Measure.gauge("ketnap_seal_waiting_lines", store.countWaiting(MOST_COUNTED)),
                Measure.gauge("ketnap_seal_head_missing", said.get() ? 1 : 0));
    }

    private Duration sinceRound() {
        return Duration.between(lastRound.get(), clock.instant());
    }

    /// Before the program stops; it does not wait for a database from before to be sealed to its end.
    @PreDestroy
    void sealLast() {
        for (var batch = 0; batch < LAST_BATCHES && sealSome(BATCH) == BATCH; batch++) {
            LOG.debug("sealed before the end");
        }
    }

    /// Seals the oldest lines that wait.
    ///
    /// @return how many were sealed
    int sealSome(int most) {
        var sealed = transaction.execute(_ -> store.claim() ? seal(most) : NOTHING);
        if (sealed == null) {
            return 0;
        }
        sealed.head().ifPresent(head -> witness.ifAvailable(one -> one.see(head)));
        return sealed.lines();
    }

    /// What was done.
    ///
    /// @param head to be remembered outside
    private record Sealed(int lines, Optional<SealHead> head) {}

    private Sealed seal(int most) {
        var rows = store.waiting(most);
        if (rows.isEmpty()) {
            return NOTHING;
        }
        var seen = isStillThere();
        var last = store.last();
        var chain = new Chain();
        var lines = new ArrayList<Long>(rows.size());
        var chains = new ArrayList<byte[]>(rows.size());
        var end = last.chain();
        for (var row : rows) {
            end = chain.after(end, row);
            lines.add(row.line());
            chains.add(end);
        }
        store.seal(last.number(), lines, chains);
        var head = SealHead.of(last.number() + rows.size(), end);
        return new Sealed(rows.size(), seen ? Optional.of(head) : Optional.empty());
    }

    /// What was seen last must be part of the chain. Otherwise it stays remembered, for it proves what
    /// was done.
    private boolean isStillThere() {
        var there = witness.stream().flatMap(one -> one.last().stream()).allMatch(store::has);
        if (!there && said.compareAndSet(false, true)) {
            LOG.error("the sealed journal is not the one that was seen last: ./ketnap verify");
        }
        return there;
    }
}
