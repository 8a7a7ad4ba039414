package vn.ketnap.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.SealHead;
import vn.ketnap.basics.SealWitness;

/// The door to the seals: every line of the journal is sealed after the one before, and lines vouch for the acts, so
/// that nothing of them can be changed, taken out, put in or cut off unnoticed.
@Service
public class Seals {

    private final SealStore store;
    private final List<Vouched> vouched;
    private final ObjectProvider<SealWitness> witness;
    private final ObjectProvider<KnownHeads> known;
    private final TransactionTemplate asOfOneMoment;

    Seals(
            SealStore store,
            List<Vouched> vouched,
            ObjectProvider<SealWitness> witness,
            ObjectProvider<KnownHeads> known,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.vouched = vouched;
        this.witness = witness;
        this.known = known;
        this.asOfOneMoment = new TransactionTemplate(transactions);
        asOfOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        asOfOneMoment.setReadOnly(true);
    }

    /// The end of the chain: what a report carries out of the house.
    @Transactional(readOnly = true)
    public SealHead head() {
        return store.last().head();
    }

    /// Holds the whole record against its seals, whoever asks: every line, every row that a line vouches for, every
    /// mark that was written down in the house. Others may go on writing.
    ///
    /// @param heads marks that left the house
    public Verification verify(Collection<SealHead> heads) {
        var outside = Stream.concat(heads.stream(), witness.stream().flatMap(one -> one.last().stream()))
                .toList(); // before the moment begins, or what is sealed meanwhile would be missing
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(() -> asOfOneMoment.execute(_ -> hold(outside)));
    }

    private Verification hold(Collection<SealHead> heads) {
        var begun = System.nanoTime();
        var breaches = new Breaches();
        var all = Stream.concat(heads.stream(), known.stream().flatMap(one -> one.heads().stream()))
                .distinct()
                .toList();
        var elsewhere = brought(all, breaches);
        var lines = new LineCheck(
                breaches, all.stream().filter(head -> !elsewhere.contains(head)).toList());
        store.everything(lines::take);
        lines.end();
        store.lost().forEach(line -> breaches.accept(Breach.of(Breach.Kind.WAITING_LINE_GONE, line)));
        var rows = 0L;
        for (var room : vouched) {
            try (var vouchers = store.vouchers(room.word());
                    var now = room.rows()) {
                rows += new RowCheck(vouchers.iterator(), breaches).hold(now.iterator());
            }
        }
        return new Verification(
                lines.lines(),
                lines.unsealed(),
                rows,
                lines.head(),
                breaches.first,
                breaches.many,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    /// Holds the chains that came from other databases, each to its end.
    ///
    /// @return the marks that are of one of them
    private Set<SealHead> brought(Collection<SealHead> heads, Breaches breaches) {
        var found = new HashSet<SealHead>();
        for (var chain : store.brought()) {
            var own = new ArrayList<>(
                    heads.stream().filter(head -> store.has(chain, head)).toList());
            found.addAll(own);
            if (chain.head().number() > 0) {
                own.add(chain.head());
            }
            var lines = new LineCheck(breaches, own);
            store.everything(chain, lines::take);
            lines.end();
        }
        return found;
    }

    private static final class Breaches implements Consumer<Breach> {

        private final List<Breach> first = new ArrayList<>();
        private long many;

        @Override
        public void accept(Breach breach) {
            many++;
            if (first.size() < Verification.MOST) {
                first.add(breach);
            }
        }
    }
}
