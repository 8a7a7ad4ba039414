package vn.ketnap.planning.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.ActivityRow;
import vn.ketnap.planning.ActivitySaid;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// The list of activities as an Excel file.
final class ActivityWorkbook {

    private static final List<OfficeSheet.Column> COLUMNS = List.of(
            new OfficeSheet.Column("STT", 5),
            new OfficeSheet.Column("Ngày", 22),
            new OfficeSheet.Column("Loại hoạt động", 28),
            new OfficeSheet.Column("Tên hoạt động", 40),
            new OfficeSheet.Column("Đơn vị tổ chức", 30),
            new OfficeSheet.Column("Địa điểm", 24),
            new OfficeSheet.Column("Đảng viên dự", 10),
            new OfficeSheet.Column("Người ngoài Đảng dự", 12),
            new OfficeSheet.Column("Kết quả", 44),
            new OfficeSheet.Column("Người được phát hiện", 12));

    private final Tongue tongue;
    private final Map<OrganizationRef, String> names;

    ActivityWorkbook(Tongue tongue, Map<OrganizationRef, String> names) {
        this.tongue = tongue;
        this.names = names;
    }

    byte[] write(List<ActivityRow> rows, LocalDate today, boolean assumed) throws IOException {
        var under = "Đến ngày " + tongue.day(today)
                + (assumed ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : "");
        return OfficeSheet.file(book -> {
            var sheet = OfficeSheet.begun(book, "Hoạt động", COLUMNS, "DANH SÁCH HOẠT ĐỘNG", under);
            var number = 1;
            for (var row : rows) {
                sheet.line(values(number++, row));
            }
        });
    }

    private List<Object> values(int number, ActivityRow row) {
        var said = row.activity().said();
        return List.of(
                number,
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

    private String days(ActivitySaid said) {
        return said.takesOneDay() ? tongue.day(said.from()) : tongue.day(said.from()) + " – " + tongue.day(said.to());
    }
}
