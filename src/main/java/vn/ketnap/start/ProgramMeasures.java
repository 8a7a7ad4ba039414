package vn.ketnap.start;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;

/// Figures of the engine room: connections to the database, the age of the last good backup, memory.
record ProgramMeasures(HikariDataSource pool, DataFolder folder, Clock clock) implements Measured {

    @Override
    public List<Measure> measures() {
        var all = new ArrayList<Measure>();
        pool("active", HikariPoolMXBean::getActiveConnections).ifPresent(all::add);
        pool("idle", HikariPoolMXBean::getIdleConnections).ifPresent(all::add);
        pool("pending", HikariPoolMXBean::getThreadsAwaitingConnection).ifPresent(all::add);
        all.add(Measure.gauge("hikaricp_connections_max", pool.getMaximumPoolSize()));
        var state = BackupState.of(folder);
        age("ketnap_backup_good_age_seconds", state.when("good")).ifPresent(all::add);
        age("ketnap_backup_failed_age_seconds", state.when("bad")).ifPresent(all::add);
        program(all);
        return all;
    }

    private Optional<Measure> pool(String what, ToDoubleFunction<HikariPoolMXBean> count) {
        return Optional.ofNullable(pool.getHikariPoolMXBean())
                .map(bean -> Measure.gauge("hikaricp_connections_" + what, count.applyAsDouble(bean)));
    }

    private Optional<Measure> age(String name, Optional<Instant> since) {
        return since.map(moment ->
                Measure.gauge(name, Duration.between(moment, clock.instant()).toSeconds()));
    }

    private static void program(List<Measure> all) {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        all.add(Measure.gauge("jvm_heap_used_bytes", heap.getUsed()));
        all.add(Measure.gauge("jvm_heap_max_bytes", heap.getMax()));
        all.add(Measure.gauge(
                "jvm_threads_live", ManagementFactory.getThreadMXBean().getThreadCount()));
        all.add(Measure.gauge(
                "jvm_gc_seconds",
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                .sum()
                        / 1000));
        all.add(Measure.gauge(
                "process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000));
    }
}
