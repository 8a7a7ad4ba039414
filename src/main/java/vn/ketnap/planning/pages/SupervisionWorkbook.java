package vn.ketnap.planning.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.VisitRecommendation;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// The recommendations still open as an Excel file, the most pressing first.
final class SupervisionWorkbook {

    /// At most so many rows go into a file.
    static final int MOST = 5000;

    private static final List<OfficeSheet.Column> COLUMNS = List.of(
            new OfficeSheet.Column("STT", 5),
            new OfficeSheet.Column("Đơn vị thực hiện", 34),
            new OfficeSheet.Column("Kiến nghị", 60),
            new OfficeSheet.Column("Hạn", 13),
            new OfficeSheet.Column("Số ngày quá hạn", 12));

    private final Tongue tongue;
    private final Map<OrganizationRef, String> names;
    private final LocalDate today;

    SupervisionWorkbook(Tongue tongue, Map<OrganizationRef, String> names, LocalDate today) {
        this.tongue = tongue;
        this.names = names;
        this.today = today;
    }

    byte[] write(List<VisitRecommendation> open, boolean assumed) throws IOException {
        var under = "Đến ngày " + tongue.day(today)
                + (assumed ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : "");
        return OfficeSheet.file(book -> {
            var sheet =
                    OfficeSheet.begun(book, "Kiến nghị", COLUMNS, "KIẾN NGHỊ SAU KIỂM TRA, GIÁM SÁT CHƯA XONG", under);
            var number = 1;
            for (var one : open) {
                sheet.line(values(number++, one));
            }
        });
    }

    private List<Object> values(int number, VisitRecommendation one) {
        return List.of(
                number,
                names.getOrDefault(one.organization(), ""),
                one.words(),
                tongue.day(one.due()),
                one.isLate(today) ? (Object) (int) ChronoUnit.DAYS.between(one.due(), today) : "");
    }
}
