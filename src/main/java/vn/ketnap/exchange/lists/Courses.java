package vn.ketnap.exchange.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days courses began, when a title says so: "(Khóa K1 mở ngày 09/4/2018; khóa K2 mở ngày 09/7/2018)".
///
/// @param days by the course's short name; the empty name stands for the only course
record Courses(Map<String, String> days) {

    private static final Pattern OPENED = Pattern.compile(
            "(?:kho?a|khoá|khóa|lớp|đợt)\\s+(\\S+?)\\s*[,:(]?\\s*(?:mở|khai giảng|khai mạc|học|bắt đầu|từ)?\\s*(?:từ )?ngày\\s+(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile(
            "(?:mở|khai giảng|khai mạc)\\s*(?:từ )?ngày\\s+(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Courses of(Header header, LocalDate today) {
        var days = new HashMap<String, String>();
        var dates = new Dates(today, Dates.Order.DAY_FIRST);
        for (var row = 1; row < header.rows().getFirst(); row++) {
            for (var column : header.sheet().filled(row)) {
                var title = Spelling.spaced(header.sheet().at(row, column).raw());
                OPENED.matcher(title)
                        .results()
                        .forEach(found ->
                                day(dates, found.group(2)).ifPresent(day -> days.put(Label.key(found.group(1)), day)));
                ALONE.matcher(title)
                        .results()
                        .forEach(found -> day(dates, found.group(1)).ifPresent(day -> days.putIfAbsent("", day)));
            }
        }
        return new Courses(days);
    }

    private static Optional<String> day(Dates dates, String words) {
        return dates.read(new Cell.Words(words), false).value();
    }

    /// Adds the day of the entry's course, unless the list has a column for it.
    void add(Map<String, @Nullable Object> fields) {
        if (days.isEmpty()
                || fields.get("classOn") != null
                || (!fields.containsKey("course") && !days.containsKey(""))) {
            return;
        }
        var course = fields.get("course") instanceof String words ? Label.key(words) : "";
        var named = days.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && (course + " ").startsWith(entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
        var only = days.size() == 1 || (course.isEmpty() && days.size() <= 2)
                ? Optional.ofNullable(days.get(""))
                : Optional.<String>empty();
        fields.put("classOn", named.or(() -> only).orElse(null));
    }
}
