package vn.ketnap.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/// The page an official checks the calendar on: each year with its source, its days off and what is not known.
final class DaysOffPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<DayOfWeek, String> NAMES = Map.of(
            DayOfWeek.MONDAY, "thứ Hai",
            DayOfWeek.TUESDAY, "thứ Ba",
            DayOfWeek.WEDNESDAY, "thứ Tư",
            DayOfWeek.THURSDAY, "thứ Năm",
            DayOfWeek.FRIDAY, "thứ Sáu",
            DayOfWeek.SATURDAY, "thứ Bảy",
            DayOfWeek.SUNDAY, "Chủ nhật");
    private static final Map<String, String> BASES =
            Map.of("read", "đã đọc", "secondary", "thứ cấp", "inferred", "suy ra");

    private DaysOffPage() {}

    static String of(Calendar calendar) {
        var days = calendar.workingDays();
        return """
                # Ngày nghỉ

                Trang này do chương trình viết ra từ tệp `holidays/vietnam.yaml` (`./docs/generate.sh`). Ngoài thứ Bảy và Chủ nhật (Quyết định
                188/1999/QĐ-TTg), các ngày dưới đây không phải là ngày làm việc. Các ngày 01/01, 30/4, 01/5, 02/9 và ngày nghỉ bù khi ngày lễ
                trùng ngày nghỉ hằng tuần do chương trình tính (Bộ luật Lao động 2012, Điều 115; từ 2021: Bộ luật Lao động 2019, Điều 111 khoản 3
                và Điều 112); Tết, Giỗ Tổ, ngày thứ hai của Quốc khánh (từ 2021) và ngày hoán đổi được ghi từng năm theo nguồn của năm đó:
                *đã đọc* nguyên văn; *thứ cấp*: theo nơi khác dẫn lại; *suy ra*: chưa có văn bản nào nói.

                Lịch đã xác nhận đến hết ngày %s, đã ghi đến hết ngày %s. Thời hạn rơi sau ngày xác nhận là tạm tính. Sau ngày đã ghi,
                chương trình chỉ trừ cuối tuần và các ngày lễ cố định.
                """.formatted(DATE.format(days.lastConfirmed()), DATE.format(days.lastKnown()))
                + calendar.years().stream().map(DaysOffPage::year).collect(Collectors.joining());
    }

    private static String year(CalendarYear year) {
        var page =
                new StringBuilder("\n## %d%s%n%n".formatted(year.year(), year.confirmed() ? "" : " (chưa xác nhận)"));
        year.sources()
                .forEach(source ->
                        page.append("* Nguồn: %s; *%s*.%n".formatted(source.document(), BASES.get(source.basis()))));
        page.append("* Tết Nguyên đán: từ %s đến %s; Giỗ Tổ Hùng Vương: %s%s.%n"
                .formatted(
                        named(year.tet().getFirst()),
                        named(year.tet().getLast()),
                        named(year.hungKings()),
                        year.besideNationalDay()
                                .map(day -> "; Quốc khánh: 02/09 và " + named(day))
                                .orElse("")));
        page.append("* Ngày trong tuần được nghỉ, kể cả nghỉ bù: %s.%n"
                .formatted(year.daysOff().stream()
                        .filter(day -> !FixedHolidays.isWeekend(day))
                        .map(DAY::format)
                        .collect(Collectors.joining(", "))));
        year.swaps()
                .forEach(swap -> page.append("* Hoán đổi: nghỉ %s, làm bù %s/%d.%n"
                        .formatted(
                                named(swap.off()),
                                named(swap.worked()),
                                swap.worked().getYear())));
        year.unsettled()
                .forEach(open -> page.append(
                        "* **Chưa rõ** %s có nghỉ hay không. %s%n".formatted(named(open.day()), open.why())));
        return page.toString();
    }

    private static String named(LocalDate day) {
        return NAMES.get(day.getDayOfWeek()) + " " + DAY.format(day);
    }
}
