package vn.ketnap.desk.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ketnap.journal.Traces;
import vn.ketnap.web.SheetText;
import vn.ketnap.web.Tongue;

/// Whom the deeds of one account concern, as an Excel file in Vietnamese: persons, and what is of no one person. Text
/// that a spreadsheet would take for a formula is marked as text.
final class TraceWorkbook {

    private static final String FONT = "Times New Roman";
    private static final int HEAD = 3;
    private static final List<String> PERSONS = List.of(
            "STT",
            "Họ và tên",
            "Chi bộ",
            "Số lần mở xem",
            "Số lần lấy ra",
            "Số lần ghi, sửa",
            "Nhóm dữ liệu có thể đã thấy",
            "Lần đầu",
            "Lần cuối");
    private static final List<String> OTHERS = List.of("STT", "Việc", "Đơn vị", "Số lần", "Lần cuối");

    private final Traces.Asked asked;
    private final Map<String, String> groups;
    private final Tongue tongue;
    private final boolean assumed;

    TraceWorkbook(Traces.Asked asked, Map<String, String> groups, Tongue tongue, boolean assumed) {
        this.asked = asked;
        this.groups = groups;
        this.tongue = tongue;
        this.assumed = assumed;
    }

    byte[] write(Traced traced) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Ket Nap", "1.0")) {
            var persons = begun(book, "Người liên quan", PERSONS, new double[] {5, 28, 30, 10, 10, 10, 60, 20, 20});
            var at = HEAD;
            for (var one : traced.persons()) {
                row(persons, ++at, at - HEAD, person(one));
            }
            var others = begun(book, "Việc khác", OTHERS, new double[] {5, 50, 30, 10, 20});
            at = HEAD;
            for (var one : traced.others()) {
                row(
                        others,
                        ++at,
                        at - HEAD,
                        List.of(
                                TraceModel.words(one.what(), tongue),
                                one.part(),
                                one.times(),
                                tongue.moment(one.last())));
            }
        }
        return out.toByteArray();
    }

    private List<Object> person(Traced.Concerned one) {
        return List.of(
                one.name(),
                one.cell(),
                one.opened(),
                one.taken(),
                one.changed(),
                one.groups().stream()
                        .map(id -> groups.getOrDefault(id, id))
                        .sorted()
                        .collect(Collectors.joining("; ")),
                tongue.moment(one.first()),
                tongue.moment(one.last()));
    }

    private Worksheet begun(Workbook book, String name, List<String> headings, double[] widths) {
        var sheet = book.newWorksheet(name);
        sheet.value(0, 0, SheetText.plain("DỮ LIỆU TÀI KHOẢN " + asked.account() + " ĐÃ XEM, LẤY RA, GHI"));
        sheet.style(0, 0).bold().fontName(FONT).fontSize(14).set();
        sheet.value(
                1,
                0,
                "Từ " + tongue.moment(asked.since()) + " đến " + tongue.moment(asked.until())
                        + (assumed ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : ""));
        sheet.style(1, 0).italic().fontName(FONT).set();
        for (var column = 0; column < headings.size(); column++) {
            sheet.value(HEAD, column, headings.get(column));
            sheet.style(HEAD, column)
                    .bold()
                    .fontName(FONT)
                    .borderStyle("thin")
                    .wrapText(true)
                    .set();
            sheet.width(column, widths[column]);
        }
        sheet.repeatRows(HEAD, HEAD);
        sheet.pageOrientation("landscape");
        return sheet;
    }

    private static void row(Worksheet sheet, int at, int number, List<Object> values) {
        sheet.value(at, 0, number);
        for (var column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Integer many) {
                sheet.value(at, column + 1, many);
            } else {
                sheet.value(at, column + 1, SheetText.plain(values.get(column).toString()));
            }
        }
        sheet.range(at, 0, at, values.size())
                .style()
                .fontName(FONT)
                .borderStyle("thin")
                .wrapText(true)
                .set();
    }
}
