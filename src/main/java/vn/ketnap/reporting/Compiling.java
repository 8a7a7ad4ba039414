package vn.ketnap.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Lag;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;
import vn.ketnap.basics.Scope;
import vn.ketnap.organization.Organizations;

/// Makes compiled reports beside the requests: one at a time, unit after unit. What is broken off with
/// its program is gone on with by another, from the last unit directly below that was ready.
@Component
class Compiling implements AutoCloseable, Measured {

    private static final Logger LOG = LoggerFactory.getLogger(Compiling.class);

    /// So many seconds one unit may take while the program ends.
    private static final int PATIENCE = 20;

    private final ReportBook book;
    private final Organizations organizations;
    private final CompiledStore store;
    private final TransactionTemplate reading;
    private final UUID worker = UUID.randomUUID();
    private final AtomicBoolean isClosing = new AtomicBoolean();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("compiling").factory());

    Compiling(
            ReportBook book,
            Organizations organizations,
            CompiledStore store,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.organizations = organizations;
        this.store = store;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setName(Lag.ALLOWED);
    }

    /// Looks for what waits, or was broken off.
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void look() {
        maker.execute(this::makeAll);
    }

    /// Begins with what waits, after what is being made.
    CompletableFuture<Void> begin() {
        return CompletableFuture.runAsync(this::makeAll, maker);
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.gauge("ketnap_compiled_reports_waiting", store.countWaiting()));
    }

    /// What is being made is given back for whoever comes next.
    @Override
    public void close() {
        isClosing.set(true);
        maker.shutdown();
        try {
            maker.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        maker.shutdownNow();
    }

    private void makeAll() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(() -> {
            for (var task = next(); task.isPresent(); task = next()) {
                make(task.get());
            }
        });
    }

    private Optional<CompiledStore.Task> next() {
        return isClosing.get() ? Optional.empty() : store.claim(worker);
    }

    private void make(CompiledStore.Task task) {
        try {
            var part = organizations.latest(task.part()).orElseThrow();
            var query = new Query(part, task.period());
            compile(
                    task,
                    new Compiler(
                            book.find(task.code()).orElseThrow(),
                            query,
                            book.figures(),
                            organizations.below(task.part(), query.cut()),
                            Reports.CELLS_COUNTED));
        } catch (BrokenOff stopped) {
            LOG.info("{} of {} is left to another program", task.code(), task.part(), stopped);
            store.giveBack(task, worker);
        } catch (RuntimeException failed) {
            LOG.warn("{} of {} was not compiled", task.code(), task.part(), failed);
            store.fail(task);
        }
    }

    private void compile(CompiledStore.Task task, Compiler compiler) {
        var lines = compiler.lines(new Kept(task, compiler.size()));
        store.end(
                task,
                compiler.whole(lines),
                lines.stream()
                        .map(line -> new Compiler.Line(line.key(), line.label(), compiler.finished(line.table())))
                        .toList());
    }

    /// This program ends, or another has taken over what this one stood still with.
    private static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1;

        BrokenOff() {
            super("", null, false, false);
        }
    }

    /// Keeps what is ready in the database. Units are drawn with the right to count in the part, and no other.
    private final class Kept implements Compiler.Watch {

        private final CompiledStore.Task task;
        private final int units;
        private final Map<String, Table> before;
        private int done;

        Kept(CompiledStore.Task task, int units) {
            this.task = task;
            this.units = units;
            this.before = new HashMap<>(store.kept(task));
            done(0);
        }

        @Override
        public Table drawn(Supplier<Table> table) {
            var counting = new Scope(false, List.of(), List.of(task.part()));
            return ScopedValue.where(Scope.CURRENT, counting)
                    .call(() -> Optional.ofNullable(reading.execute(_ -> table.get()))
                            .orElseThrow());
        }

        @Override
        public Optional<Table> kept(String key) {
            return Optional.ofNullable(before.remove(key));
        }

        @Override
        public void keep(Compiler.Line line, int n) {
            store.keep(task, n, line);
        }

        @Override
        public void done(int more) {
            done += more;
            if (isClosing.get() || !store.progress(task, worker, done, units)) {
                throw new BrokenOff();
            }
        }
    }
}
