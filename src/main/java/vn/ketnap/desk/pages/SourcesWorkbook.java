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
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.SheetText;
import vn.ketnap.web.Tongue;

/// The list of sources as an Excel file: Times New Roman, a merged title, the heading repeated on each page. Text that
/// a spreadsheet would take for a formula is marked as text.
final class SourcesWorkbook {

    private static final String FONT = "Times New Roman";
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Chi bộ",
            "Giai đoạn",
            "Phân loại",
            "Đảng viên giúp đỡ",
            "Vào danh sách",
            "Nhận xét gần nhất",
            "Giấy chứng nhận",
            "Hạn gần nhất");
    private static final int HEAD = 3;

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
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
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
        private Worksheet sheet;
        private int count;

        Sheets(Workbook book) {
            this.book = book;
            this.sheet = begun("Nguồn");
        }

        private Worksheet begun(String name) {
            var fresh = book.newWorksheet(name);
            fresh.repeatRows(HEAD, HEAD);
            fresh.pageOrientation("landscape");
            heading(fresh);
            return fresh;
        }

        void add(CaseRow one) {
            try {
                if (count > 0 && count % MOST == 0) {
                    sheet.finish();
                    sheet = begun("Nguồn " + (count / MOST + 1));
                }
                row(sheet, HEAD + 1 + count % MOST, count + 1, one);
                count++;
                if (count % AT_ONCE == 0) {
                    sheet.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }

    private void heading(Worksheet sheet) {
        sheet.value(0, 0, "DANH SÁCH NGUỒN PHÁT TRIỂN ĐẢNG VIÊN");
        sheet.range(0, 0, 0, HEADINGS.size() - 1).merge();
        sheet.style(0, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        sheet.value(
                1,
                0,
                "Đến ngày " + day(Optional.of(today.date()))
                        + (today.assumed() ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : ""));
        sheet.range(1, 0, 1, HEADINGS.size() - 1).merge();
        sheet.style(1, 0).italic().fontName(FONT).horizontalAlignment("center").set();
        var widths = new double[] {5, 28, 12, 9, 30, 24, 9, 26, 13, 13, 14, 13};
        for (var column = 0; column < HEADINGS.size(); column++) {
            sheet.value(HEAD, column, HEADINGS.get(column));
            sheet.style(HEAD, column)
                    .bold()
                    .fontName(FONT)
                    .borderStyle("thin")
                    .wrapText(true)
                    .set();
            sheet.width(column, widths[column]);
        }
    }

    private void row(Worksheet sheet, int at, int number, CaseRow row) {
        var values = List.of(
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
        sheet.value(at, 0, number);
        for (var column = 0; column < values.size(); column++) {
            sheet.inlineString(at, column + 1, SheetText.plain(values.get(column)));
        }
        sheet.range(at, 0, at, values.size())
                .style()
                .fontName(FONT)
                .borderStyle("thin")
                .set();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(one -> "%02d/%02d/%04d".formatted(one.getDayOfMonth(), one.getMonthValue(), one.getYear()))
                .orElse("");
    }
}
