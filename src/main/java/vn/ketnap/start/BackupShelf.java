package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ketnap.basics.Backups;

/// A folder in which backups lie.
record BackupShelf(Path place) {

    /// Beginning of the name of a backup from before an upgrade; the daily ones do not take their place.
    static final String BEFORE_UPGRADE = "truoc-nang-cap-";

    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final Pattern OURS =
            Pattern.compile("(ketnap-|" + BEFORE_UPGRADE + ")(\\d{4}-\\d\\d-\\d\\d)-\\d{6}\\.ketnap");

    /// The place of a backup made at that moment.
    Path usual(LocalDateTime moment) {
        return place.resolve("ketnap-" + NAMED.format(moment) + ".ketnap");
    }

    /// The place of one from before an upgrade.
    Path beforeUpgrade(LocalDateTime moment) {
        return place.resolve(BEFORE_UPGRADE + NAMED.format(moment) + ".ketnap");
    }

    void make() {
        if (!Files.isDirectory(place)) {
            OwnerOnly.folder(place);
        }
    }

    /// Lets go of daily backups that the plan does not keep.
    void forget(BackupPlan plan) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> all = Files.list(place)) {
            all.filter(file -> day(file).isPresent())
                    .sorted(Comparator.reverseOrder())
                    .forEach(files::add);
        }
        var keep = plan.keep(files.stream().flatMap(file -> day(file).stream()).toList());
        var kept = new HashSet<LocalDate>();
        for (var file : files) {
            var day = day(file).orElseThrow();
            if (!keep.contains(day) || !kept.add(day)) {
                Files.delete(file);
            }
        }
    }

    /// Takes away what attempts left that were cut off while they wrote.
    void sweep() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            files.filter(file -> file.toString().endsWith(".part")
                            && ours(String.valueOf(file.getFileName()).replaceFirst("\\.part$", ""))
                                    .isPresent())
                    .forEach(Trees::delete);
        }
    }

    /// What lies here, the latest first; nothing where the folder is missing or closed.
    List<Backups.Kept> files(BackupState state) {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> ours(String.valueOf(file.getFileName())).isPresent())
                    .map(file -> kept(file, state))
                    .sorted(Comparator.comparing(Backups.Kept::at).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static Backups.Kept kept(Path file, BackupState state) {
        var name = String.valueOf(file.getFileName());
        var kind = name.startsWith(BEFORE_UPGRADE) ? Backups.Kind.BEFORE_UPGRADE : Backups.Kind.USUAL;
        try {
            Instant at = Files.getLastModifiedTime(file).toInstant();
            return new Backups.Kept(file, at, Files.size(file), kind, state.tried(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(Path file) {
        return ours(String.valueOf(file.getFileName()))
                .filter(name -> name.startsWith("ketnap-"))
                .map(name -> LocalDate.parse(name.substring("ketnap-".length(), "ketnap-uuuu-MM-dd".length())));
    }

    private static Optional<String> ours(String name) {
        return OURS.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
