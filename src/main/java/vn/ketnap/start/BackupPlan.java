package vn.ketnap.start;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// When the program backs itself up, where to, and how much it keeps: `backup.properties` of the data folder.
///
/// @param hour from which on, each day; nothing: never
/// @param second where a copy goes, a USB drive for example
/// @param passwordFile whose first line closes the files
/// @param kept how many days, weeks and months keep their last backup
record BackupPlan(
        Optional<Integer> hour, Path first, Optional<Path> second, Optional<Path> passwordFile, List<Integer> kept) {

    static final BackupPlan NEVER =
            new BackupPlan(Optional.empty(), Path.of("backups"), Optional.empty(), Optional.empty(), List.of(1, 0, 0));

    private static final String USUAL = """
            # Sao lưu tự động. Sửa tệp này rồi chạy lại chương trình. / Automatic backups. Edit, then start again.
            # Từ giờ nào mỗi ngày (0-23), hoặc never. / From which hour each day, or never.
            hour=12
            # Thư mục; đường dẫn tương đối tính từ thư mục dữ liệu. / The folder; relative to the data folder.
            folder=backups
            # Thư mục thứ hai, ví dụ ổ USB; trống là không. / A second folder, a USB drive for example; empty: none.
            second=
            # Tệp có mật khẩu ở dòng đầu; trống là không đặt mật khẩu. / A file with the password; empty: none.
            password-file=
            # Giữ bản cuối của bao nhiêu ngày, tuần, tháng. / Days, weeks and months that keep their last backup.
            keep=7,5,12
            """;

    /// Reads the plan of a folder, which gets the usual one where it has none.
    static BackupPlan of(DataFolder folder) {
        var file = folder.path().resolve("backup.properties");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, USUAL);
        }
        var said = new Properties();
        try {
            // a backslash of a Windows path is meant as it stands
            said.load(new StringReader(Files.readString(file).replace("\\", "\\\\")));
            var hour = value(said, "hour").filter(word -> !word.equals("never")).map(Integer::valueOf);
            var kept = List.of(value(said, "keep").orElse("7,5,12").split(" *, *", -1)).stream()
                    .map(Integer::valueOf)
                    .toList();
            if (hour.filter(h -> h < 0 || h > 23).isPresent()
                    || kept.size() != 3
                    || kept.getFirst() < 1
                    || kept.stream().anyMatch(n -> n < 0)) {
                throw Refusal.of("start.backup.plan", file);
            }
            return new BackupPlan(
                    hour,
                    folder.path().resolve(value(said, "folder").orElse("backups")),
                    value(said, "second").map(folder.path()::resolve),
                    value(said, "password-file").map(folder.path()::resolve),
                    kept);
        } catch (NumberFormatException | InvalidPathException _) {
            throw Refusal.of("start.backup.plan", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the days with a backup those that keep theirs.
    Set<LocalDate> keep(Collection<LocalDate> days) {
        var latest = new TreeSet<>(days).descendingSet();
        var keep = new HashSet<LocalDate>();
        keep.addAll(newest(latest, Function.identity(), kept.get(0)));
        keep.addAll(newest(latest, BackupPlan::week, kept.get(1)));
        keep.addAll(newest(latest, YearMonth::from, kept.get(2)));
        return keep;
    }

    private static List<LocalDate> newest(
            Collection<LocalDate> latest, Function<LocalDate, ? extends Object> span, int many) {
        var seen = new HashSet<>();
        return latest.stream()
                .filter(day -> seen.add(span.apply(day)))
                .limit(many)
                .toList();
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Optional<String> value(Properties said, String name) {
        return Optional.ofNullable(said.getProperty(name)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
