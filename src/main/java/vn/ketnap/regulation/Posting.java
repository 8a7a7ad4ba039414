package vn.ketnap.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Scope;
import vn.ketnap.journal.Journal;

/// Writes amendments, and everything that follows from them, in one transaction. An amendment concerns the whole
/// installation, so the copies of every case follow, also of those its author may not see.
@Component
class Posting {

    private final AmendmentStore store;
    private final Shelf shelf;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Posting(
            AmendmentStore store,
            Shelf shelf,
            Journal journal,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.shelf = shelf;
        this.journal = journal;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Enters these for good. It must not be called inside a transaction that sees less than everything.
    ///
    /// @param deed how the journal calls it: `entered`, `adopted`, `revoked`
    void post(String deed, List<Draft> drafts, Optional<Long> revokes, Actor by) {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .run(() -> transaction.executeWithoutResult(_ -> write(deed, drafts, revokes, by)));
    }

    /// Writes down that somebody printed what was entered.
    void printed(Actor by) {
        journal.record(by, "regulation:printed", "amendments", Optional.empty());
    }

    private void write(String deed, List<Draft> drafts, Optional<Long> revokes, Actor by) {
        store.lock();
        for (var draft : drafts) {
            store.append(draft, revokes, by);
            journal.record(by, "regulation:" + deed, draft.key(), Optional.empty());
        }
        var all = store.all();
        var keys = drafts.stream().map(Draft::key).collect(Collectors.toSet());
        shelf.trying(all, () -> events.publishEvent(new RegulationChanged(keys)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                shelf.put(all);
            }
        });
    }
}
