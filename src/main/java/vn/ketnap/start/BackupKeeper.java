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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.ketnap.basics.LastBackup;

/// Backs the folder up once a day while the program serves: writes, restores into a scratch database, copies to the
/// second folder, lets go of what the plan does not keep. What failed is tried again after an hour.
final class BackupKeeper implements LastBackup {

    private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final Pattern OURS = Pattern.compile("ketnap-(\\d{4}-\\d\\d-\\d\\d)-\\d{6}\\.ketnap");

    private final DataFolder folder;
    private final BackupPlan plan;
    private final Backup backup;
    private final Drill drill;
    private final Clock clock;

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
        var state = BackupState.of(folder);
        if (state.when("begun").isEmpty()) {
            state.with("begun", now()).keep();
        }
    }

    /// Makes today's backup when its hour has come and there is none yet.
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (isDue()) {
            try {
                once();
            } catch (IOException | RuntimeException e) {
                var why = why(e);
                LOG.error("the backup failed: {}", why);
                BackupState.of(folder).with("bad", now()).with("why", why).keep();
            }
        }
    }

    private boolean isDue() {
        var state = BackupState.of(folder);
        var here = LocalDateTime.now(clock);
        var failed = state.when("bad").filter(bad -> bad.plus(AFTER_FAILURE).isAfter(now()));
        return plan.hour().filter(hour -> here.getHour() >= hour).isPresent()
                && failed.isEmpty()
                && state.when("good")
                        .filter(good -> day(good).equals(here.toLocalDate()))
                        .isEmpty();
    }

    private void once() throws IOException {
        var password = plan.passwordFile().map(Keeping::password);
        if (!Files.isDirectory(plan.first())) {
            OwnerOnly.folder(plan.first());
        }
        var file = plan.first().resolve("ketnap-" + NAMED.format(LocalDateTime.now(clock)) + ".ketnap");
        var good = false;
        try {
            backup.to(file, password);
            var restored = drill.holds(Restoration.of(new BackupFile(file, password)));
            good = true;
            var state = BackupState.of(folder).with("good", now()).with("file", file);
            (restored ? state.with("restored", now()) : state).keep();
        } finally {
            if (!good) {
                Files.deleteIfExists(file);
            }
        }
        forget(plan.first());
        if (plan.second().isPresent()) {
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
        BackupState.of(folder).with("second", now()).keep();
        forget(place);
    }

    private void forget(Path place) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> all = Files.list(place)) {
            all.filter(file -> day(file).isPresent())
                    .sorted(Comparator.reverseOrder())
                    .forEach(files::add);
        }
        var keep = plan.keep(files.stream().flatMap(file -> day(file).stream()).toList());
        var kept = new java.util.HashSet<LocalDate>();
        for (var file : files) {
            var day = day(file).orElseThrow();
            if (!keep.contains(day) || !kept.add(day)) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Optional<Lack> lack() {
        var state = BackupState.of(folder);
        return Stream.of("good", "second")
                .filter(name -> name.equals("good") || plan.second().isPresent())
                .map(name -> new Lack(days(state, name), name.equals("second")))
                .filter(lack -> lack.days() > MOST_DAYS)
                .findFirst();
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

    private static Optional<LocalDate> day(Path file) {
        var name = OURS.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(LocalDate.parse(name.group(1))) : Optional.empty();
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
