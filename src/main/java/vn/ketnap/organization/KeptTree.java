package vn.ketnap.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The tree, read whole and kept for some seconds. A transaction that changes it sees its own, which
/// nobody else sees before it ends.
@Component
class KeptTree {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final OrganizationStore store;
    private final Clock clock;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(null, "", Instant.EPOCH));

    KeptTree(OrganizationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Kept(@Nullable Tree tree, String stamp, Instant at) {}

    /// The tree as a transaction sees it that is changing it.
    private static final class Changing {
        private @Nullable Tree tree;
    }

    Tree tree() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changing mine) {
            var own = mine.tree == null ? store.read() : mine.tree;
            mine.tree = own;
            return own;
        }
        var now = clock.instant();
        var current = Objects.requireNonNull(kept.get());
        var tree = current.tree();
        if (tree == null || current.at().plus(KEPT).isBefore(now)) {
            var stamp = store.stamp();
            tree = tree != null && current.stamp().equals(stamp) ? tree : store.read();
            kept.compareAndSet(current, new Kept(tree, stamp, now)); // unless it was forgotten meanwhile
        }
        return tree;
    }

    /// Whoever changes the tree reads it anew from now on; all others when the transaction ends,
    /// however it ends.
    void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            empty();
        } else if (TransactionSynchronizationManager.getResource(this) instanceof Changing mine) {
            mine.tree = null;
        } else {
            TransactionSynchronizationManager.bindResource(this, new Changing());
            TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd());
        }
    }

    /// A new one each time, so that whoever is reading meanwhile does not keep what was read.
    private void empty() {
        kept.set(new Kept(null, "", Instant.EPOCH));
    }

    /// A transaction inside another does not see what the outer one changes.
    private final class UntilTheEnd implements TransactionSynchronization {

        private @Nullable Object mine;

        @Override
        public void suspend() {
            mine = TransactionSynchronizationManager.unbindResource(KeptTree.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KeptTree.this, Objects.requireNonNull(mine));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KeptTree.this);
            empty();
        }
    }
}
