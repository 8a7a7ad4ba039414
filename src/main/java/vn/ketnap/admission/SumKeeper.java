package vn.ketnap.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organizations;

/// Keeps the sums of committees near the acts: every few seconds, by one of all programs at a time, as
/// of one moment.
@Component
class SumKeeper implements Measured {

    private static final int MOST_COUNTED = 100_000;

    private final NodeSums sums;
    private final Organizations organizations;
    private final Today today;
    private final TransactionTemplate asOfOneMoment;
    private final AtomicReference<@Nullable Map<OrganizationRef, List<OrganizationRef>>> stood =
            new AtomicReference<>();

    SumKeeper(NodeSums sums, Organizations organizations, Today today, PlatformTransactionManager transactions) {
        this.sums = sums;
        this.organizations = organizations;
        this.today = today;
        this.asOfOneMoment = new TransactionTemplate(transactions);
        asOfOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Brings the sums up to what is committed, unless another program is at it.
    @Scheduled(initialDelay = 3, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .run(() -> asOfOneMoment.executeWithoutResult(_ -> {
                    var committees = organizations.committeesAboveCells(today.date());
                    var treeStands = committees.equals(stood.get());
                    if ((!treeStands || sums.areBehind()) && sums.claim()) {
                        sums.takeIn();
                        if (!treeStands) {
                            sums.standUnder(committees);
                        }
                        stood.set(committees);
                    }
                }));
    }

    @Override
    public List<Measure> measures() {
        return Optional.ofNullable(asOfOneMoment.execute(_ -> sums.countWaiting(MOST_COUNTED))).stream()
                .map(waiting -> Measure.gauge("ketnap_sums_waiting_changes", waiting))
                .toList();
    }

    /// Compares the sums with the whole tree the next time.
    void forgetTree() {
        stood.set(null);
    }

    /// The same within the present transaction, waiting for whoever is at it.
    void takeAllIn() {
        sums.claimAnyhow();
        sums.takeIn();
        sums.standUnder(organizations.committeesAboveCells(today.date()));
    }

    /// Makes every sum anew within the present transaction.
    void sumAnew() {
        sums.claimAnyhow();
        sums.anew(organizations.committeesAboveCells(today.date()));
    }
}
