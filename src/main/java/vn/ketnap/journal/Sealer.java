package vn.ketnap.journal;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.SealHead;
import vn.ketnap.basics.SealWitness;

/// Seals the lines that wait (niêm phong), every second and when the program stops; one of all programs at a time. A
/// line waits from the moment it is written, so one whose transaction ends late is sealed late and never forgotten.
@Component("sealer")
class Sealer {

    /// Lines sealed in one transaction.
    static final int BATCH = 5000;

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Sealed NOTHING = new Sealed(0, new SealStore.Last(0, Chain.start()));
    private static final int WORTH_SAYING = 20 * BATCH;

    private final SealStore store;
    private final TransactionTemplate transaction;
    private final Consumer<SealHead> witness;

    Sealer(SealStore store, PlatformTransactionManager transactions, ObjectProvider<SealWitness> witness) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.witness = head -> witness.ifAvailable(one -> one.see(head));
    }

    /// Seals whatever waits, unless another program is at it.
    @PreDestroy
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
        } while (some == BATCH);
    }

    /// Seals the oldest lines that wait.
    ///
    /// @return how many were sealed
    int sealSome(int most) {
        var sealed = transaction.execute(_ -> store.claim() ? seal(most) : NOTHING);
        if (sealed == null || sealed.lines() == 0) {
            return 0;
        }
        witness.accept(sealed.after().head());
        return sealed.lines();
    }

    private record Sealed(int lines, SealStore.Last after) {}

    private Sealed seal(int most) {
        var rows = store.waiting(most);
        var last = store.last();
        if (rows.isEmpty()) {
            return new Sealed(0, last);
        }
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
        return new Sealed(rows.size(), new SealStore.Last(last.number() + rows.size(), end));
    }
}
