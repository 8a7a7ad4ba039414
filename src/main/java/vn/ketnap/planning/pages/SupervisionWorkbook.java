package vn.ketnap.planning.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.VisitRecommendation;

/// The recommendations still open as an Excel file, the most pressing first.
final class SupervisionWorkbook {

    /// At most so many rows go into a file.
    static final int MOST = 5000;

    private static final List<ActivitySheet.Column> COLUMNS = List.of(
            new ActivitySheet.Column("Đơn vị thực hiện", 34),
            new ActivitySheet.Column("Kiến nghị", 60),
            new ActivitySheet.Column("Hạn", 13),
            new ActivitySheet.Column("Số ngày quá hạn", 12));

    private final Map<OrganizationRef, String> names;
    private final LocalDate today;

    SupervisionWorkbook(Map<OrganizationRef, String> names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    byte[] write(List<VisitRecommendation> open, boolean assumed) throws IOException {
        var under = "Đến ngày " + ActivitySheet.day(today)
                + (assumed ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : "");
        return new ActivitySheet("Kiến nghị", "KIẾN NGHỊ SAU KIỂM TRA, GIÁM SÁT CHƯA XONG", under, COLUMNS)
                .write(open.stream().map(this::row).toList());
    }

    private List<Object> row(VisitRecommendation one) {
        return List.of(
                names.getOrDefault(one.organization(), ""),
                one.words(),
                ActivitySheet.day(one.due()),
                one.isLate(today) ? (Object) (int) ChronoUnit.DAYS.between(one.due(), today) : "");
    }
}
