package vn.ketnap.start;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Backups;
import vn.ketnap.basics.LastBackup;

/// Backs the folder up once a day while the program serves, and when somebody asks: writes, restores into a scratch
/// database, copies to the second folder, lets go of what the plan does not keep. What failed is tried again after an
/// hour. The journal says who backed up.
final class BackupKeeper implements LastBackup, Backups {

    private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final DataFolder folder;
    private final BackupPlan plan;
    private final Backup backup;
    private final Drill drill;
    private final Clock clock;
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    BackupKeeper(DataFolder folder, BackupPlan plan, Drill drill, Clock clock) {
        this.folder = folder;
        this.plan = plan;
        this.backup = new Backup(drill.database(), folder);
        this.drill = drill;
        this.clock = clock;
    }

    /// From now on somebody is told when there is no good backup for long.
    @PostConstruct
    void begin() {
        var state = state();
        if (state.when("begun").isEmpty()) {
            state.with("begun", now()).keep();
        }
    }

    /// Makes today's backup when its hour has come and there is none yet.
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (next().filter(due -> !due.isAfter(now())).isPresent() && claim()) {
            make(BackupNote.DAILY);
        }
    }

    @Override
    public void begin(Actor by) {
        if (claim()) {
            Thread.ofVirtual().name("backup").start(() -> make(by.account()));
        }
    }

    @Override
    public Optional<Running> running() {
        return Optional.ofNullable(running.get());
    }

    @Override
    public Standing standing() {
        var state = state();
        var good = state.when("good");
        var failure = state.when("bad")
                .filter(bad -> good.isEmpty() || good.get().isBefore(bad))
                .map(bad -> new Failure(bad, state.word("why").orElse("")));
        return new Standing(next(), good, failure, plan.passwordFile(), new BackupShelf(plan.first()).files(state));
    }

    @Override
    public Optional<Second> second() {
        var state = state();
        return plan.second()
                .map(place -> new Second(
                        place, Files.isDirectory(place), state.when("second"), new BackupShelf(place).files(state)));
    }

    @Override
    public Optional<Lack> lack() {
        var state = state();
        return Stream.of("good", "second")
                .filter(name -> name.equals("good") || plan.second().isPresent())
                .map(name -> new Lack(days(state, name), name.equals("second")))
                .filter(lack -> lack.days() > MOST_DAYS)
                .findFirst();
    }

    /// When the next one is due, now or earlier where it should have been made.
    private Optional<Instant> next() {
        var state = state();
        var today = LocalDate.now(clock);
        var made = state.when("good").filter(good -> day(good).equals(today)).isPresent();
        var again = state.when("bad").map(bad -> bad.plus(AFTER_FAILURE)).orElse(Instant.MIN);
        return plan.hour()
                .map(hour -> (made ? today.plusDays(1) : today)
                        .atTime(hour, 0)
                        .atZone(clock.getZone())
                        .toInstant())
                .map(due -> due.isAfter(again) ? due : again);
    }

    private boolean claim() {
        return running.compareAndSet(null, new Running(Phase.WRITING, 0));
    }

    /// Only whoever claimed it comes here.
    private void make(String account) {
        var file = new BackupShelf(plan.first()).usual(LocalDateTime.now(clock));
        try {
            once(file, account);
        } catch (IOException | RuntimeException e) {
            var why = why(e);
            LOG.error("the backup failed: {}", why);
            state().with("bad", now()).with("why", why).keep();
            note(account, "failed", file);
        } finally {
            running.set(null);
        }
    }

    private void once(Path file, String account) throws IOException {
        var password = plan.passwordFile().map(Keeping::password);
        var shelf = new BackupShelf(plan.first());
        shelf.make();
        shelf.sweep();
        drill.forget();
        var good = false;
        try {
            backup.to(file, password, share -> running.set(new Running(Phase.WRITING, share)));
            running.set(new Running(Phase.TRYING, 0));
            var restored = drill.holds(Restoration.of(new BackupFile(file, password)));
            good = true;
            var state = state().with("good", now()).with("file", file).trying(file, now());
            (restored ? state.with("restored", now()) : state).keep();
        } finally {
            if (!good) {
                Files.deleteIfExists(file);
            }
        }
        note(account, "made", file);
        shelf.forget(plan);
        if (plan.second().isPresent()) {
            running.set(new Running(Phase.COPYING, 0));
            second(plan.second().get(), file, password);
        }
    }

    /// A drive that is not plugged in is no failure of the backup; [#lack] says it when it lasts.
    private void second(Path place, Path file, Optional<String> password) throws IOException {
        if (!Files.isDirectory(place)) {
            LOG.warn("the second folder of the backups is not there");
            return;
        }
        var draft = place.resolve(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            OwnerOnly.touch(draft);
            try (var out = Files.newOutputStream(draft)) {
                Files.copy(file, out);
            }
            new BackupFile(draft, password).check();
            Backup.keep(draft, place.resolve(String.valueOf(file.getFileName())));
        } finally {
            Files.deleteIfExists(draft);
        }
        state().with("second", now()).keep();
        new BackupShelf(place).forget(plan);
    }

    /// A database that does not answer is told of by other means.
    private void note(String account, String what, Path file) {
        try {
            new BackupNote(account, now()).of(what, file, drill.database());
        } catch (IllegalStateException e) {
            LOG.error("no line of the journal for a backup: {}", why(e));
        }
    }

    private BackupState state() {
        return BackupState.of(folder);
    }

    private long days(BackupState state, String name) {
        var since = state.when(name).or(() -> state.when("begun")).orElseGet(this::now);
        return Duration.between(since, now()).toDays();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /// The kinds of the faults only: their words may hold what stands in a row.
    static String why(Throwable fault) {
        if (fault instanceof Refusal refused) {
            return refused.sentence().vi();
        }
        var kinds = new ArrayList<String>();
        for (Throwable one = fault; one != null; one = one.getCause()) {
            kinds.add(
                    one.getClass().getSimpleName() + (one instanceof SQLException sql ? " " + sql.getSQLState() : ""));
        }
        return String.join(", ", kinds);
    }
}
