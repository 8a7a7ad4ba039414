package vn.ketnap.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Scope;

/// The door to papers made together (in hàng loạt): begun here, made beside the requests, a few at a time, one paper in
/// memory. Whoever began a batch sees how far it is and fetches its file; nobody else does.
@Service
public class Batches implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /// How many are made at once: others wait.
    private static final int AT_ONCE = 2;

    /// What is quicker needs no page of its own.
    private static final long SOON_MILLIS = 900;

    private final BatchStore store;
    private final TransactionTemplate transaction;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("batch-", 0).factory());

    Batches(BatchStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Begins; comes back when all is made, or after a second. Must not be called inside a transaction: what is
    /// begun is seen by others at once.
    ///
    /// @return where to go: to the file that is ready already, otherwise to the page that shows the progress
    public String begin(BatchOrder order, Actor by) {
        var started = start(order, by);
        try {
            started.made().get(SOON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return path(started.batch());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return store.find(started.batch(), by)
                .map(batch -> batch.isReady() ? batch.filePath() : batch.path())
                .orElseGet(() -> path(started.batch()));
    }

    /// A batch that was begun, and its end.
    record Started(UUID batch, CompletableFuture<Void> made) {}

    /// The same without waiting.
    Started start(BatchOrder order, Actor by) {
        var id = UUID.randomUUID();
        store.add(id, order, by);
        var scope = Scope.current();
        return new Started(
                id,
                CompletableFuture.runAsync(
                        () -> ScopedValue.where(Scope.CURRENT, scope).run(() -> make(id, order)), makers));
    }

    /// How far a batch is, for whoever began it.
    public Optional<Batch> find(UUID id, Actor by) {
        return store.find(id, by);
    }

    /// Writes the file of a batch, piece by piece.
    public void write(Batch batch, OutputStream out) throws IOException {
        var n = 0;
        for (var piece = store.piece(batch.id(), n); piece.isPresent(); piece = store.piece(batch.id(), ++n)) {
            out.write(piece.get());
        }
    }

    @Override
    public void close() {
        makers.shutdownNow();
    }

    private void make(UUID id, BatchOrder order) {
        try {
            if (!pour(id, order, order.kind())) {
                store.apart(id);
                pour(id, order, BatchOrder.Kind.ZIP);
            }
            store.end(id, Batch.State.READY);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("batch {} failed", id, failed);
            store.end(id, Batch.State.FAILED);
        }
    }

    /// @return false when some paper cannot go into one Word file
    private boolean pour(UUID id, BatchOrder order, BatchOrder.Kind kind) throws IOException {
        var making = new Making(
                order.works(),
                work -> transaction.execute(_ -> work.make()),
                (done, papers) -> store.progress(id, done, papers));
        try (var out = new PieceStream(store, id)) {
            switch (kind) {
                case ZIP -> Bundle.zip(making, out);
                case WORD -> {
                    return Bundle.word(making.papers(), out);
                }
                case SINGLE -> out.write(making.next().paper().bytes());
            }
        }
        return true;
    }

    private static String path(UUID batch) {
        return "/batches/" + batch;
    }
}
