package vn.ketnap.desk.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// The list of sources as an Excel file.
final class SourcesWorkbook {

    private static final List<OfficeSheet.Column> COLUMNS = List.of(
            new OfficeSheet.Column("STT", 5),
            new OfficeSheet.Column("Họ và tên", 28),
            new OfficeSheet.Column("Ngày sinh", 12),
            new OfficeSheet.Column("Giới tính", 9),
            new OfficeSheet.Column("Chi bộ", 30),
            new OfficeSheet.Column("Giai đoạn", 24),
            new OfficeSheet.Column("Phân loại", 9),
            new OfficeSheet.Column("Đảng viên giúp đỡ", 26),
            new OfficeSheet.Column("Vào danh sách", 13),
            new OfficeSheet.Column("Nhận xét gần nhất", 13),
            new OfficeSheet.Column("Giấy chứng nhận", 14),
            new OfficeSheet.Column("Hạn gần nhất", 13));

    /// Rows of people in one sheet; Excel ends a little above a million.
    private static final int MOST = 1_000_000;

    private static final int AT_ONCE = 500;

    private final HashMap<OrganizationRef, String> cells = new HashMap<>();
    private final Today today;
    private final Tongue tongue;

    SourcesWorkbook(List<Organization> cells, Today today, Tongue tongue) {
        this.tongue = tongue;
        cells.forEach(cell -> this.cells.put(cell.id(), cell.name()));
        this.today = today;
    }

    /// Writes every row as it comes and keeps none; what no longer fits goes on in a further sheet.
    ///
    /// @param rows gives the rows one by one
    /// @return how many there were
    int write(OutputStream out, Consumer<Consumer<CaseRow>> rows) throws IOException {
        try (var book = OfficeSheet.book(out)) {
            var sheets = new Sheets(book);
            rows.accept(sheets::add);
            sheets.finish();
            return sheets.count;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The sheets of the file, one after the other.
    private final class Sheets {

        private final Workbook book;
        private OfficeSheet sheet;
        private int count;

        Sheets(Workbook book) {
            this.book = book;
            this.sheet = begun("Nguồn");
        }

        private OfficeSheet begun(String name) {
            return OfficeSheet.begun(
                    book,
                    name,
                    COLUMNS,
                    "DANH SÁCH NGUỒN PHÁT TRIỂN ĐẢNG VIÊN",
                    "Đến ngày " + tongue.day(today.date())
                            + (today.assumed() ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : ""));
        }

        void add(CaseRow one) {
            try {
                if (count > 0 && count % MOST == 0) {
                    finish();
                    sheet = begun("Nguồn " + (count / MOST + 1));
                }
                sheet.line(values(++count, one));
                if (count % AT_ONCE == 0) {
                    sheet.page().flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() throws IOException {
            sheet.page().finish();
        }
    }

    private List<Object> values(int number, CaseRow row) {
        return List.of(
                number,
                row.fullName(),
                SourcesModel.born(row),
                row.sex().map(sex -> sex.equals("female") ? "Nữ" : "Nam").orElse(""),
                cells.getOrDefault(row.cell(), ""),
                tongue.t("admission.stage." + row.stage().word()),
                row.category().map(Enum::name).orElse(""),
                row.helper().orElse(""),
                day(row.listedOn()),
                day(row.remarkedOn()),
                day(row.certifiedOn()),
                day(row.nextDue()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(tongue::day).orElse("");
    }
}
