package vn.ketnap.planning.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.ActivityRow;
import vn.ketnap.planning.ActivitySaid;
import vn.ketnap.web.Tongue;

/// The list of activities as an Excel file.
final class ActivityWorkbook {

    private static final List<ActivitySheet.Column> COLUMNS = List.of(
            new ActivitySheet.Column("Ngày", 22),
            new ActivitySheet.Column("Loại hoạt động", 28),
            new ActivitySheet.Column("Tên hoạt động", 40),
            new ActivitySheet.Column("Đơn vị tổ chức", 30),
            new ActivitySheet.Column("Địa điểm", 24),
            new ActivitySheet.Column("Đảng viên dự", 10),
            new ActivitySheet.Column("Người ngoài Đảng dự", 12),
            new ActivitySheet.Column("Kết quả", 44),
            new ActivitySheet.Column("Người được phát hiện", 12));

    private final Tongue tongue;
    private final Map<OrganizationRef, String> names;

    ActivityWorkbook(Tongue tongue, Map<OrganizationRef, String> names) {
        this.tongue = tongue;
        this.names = names;
    }

    byte[] write(List<ActivityRow> rows, LocalDate today, boolean assumed) throws IOException {
        var under = "Đến ngày " + ActivitySheet.day(today)
                + (assumed ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : "");
        return new ActivitySheet("Hoạt động", "DANH SÁCH HOẠT ĐỘNG", under, COLUMNS)
                .write(rows.stream().map(this::row).toList());
    }

    private List<Object> row(ActivityRow row) {
        var said = row.activity().said();
        return List.of(
                days(said),
                tongue.t("planning.activity.kind." + said.kind().word()),
                said.name(),
                names.getOrDefault(row.activity().organiser(), ""),
                said.place(),
                said.members().<Object>map(many -> many).orElse(""),
                said.others().<Object>map(many -> many).orElse(""),
                said.outcome(),
                row.noticed());
    }

    private static String days(ActivitySaid said) {
        return said.takesOneDay()
                ? ActivitySheet.day(said.from())
                : ActivitySheet.day(said.from()) + " – " + ActivitySheet.day(said.to());
    }
}
