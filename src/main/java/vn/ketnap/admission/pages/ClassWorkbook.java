package vn.ketnap.admission.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// The list of a class as an Excel file.
final class ClassWorkbook {

    private static final double[] WIDTHS = {5, 26, 12, 12, 9, 22, 26, 22, 16, 26, 12};

    private final Tongue tongue;

    ClassWorkbook(Tongue tongue) {
        this.tongue = tongue;
    }

    byte[] write(ClassSheet list) throws IOException {
        return OfficeSheet.file(book -> write(book, list));
    }

    private void write(Workbook book, ClassSheet list) {
        var sheet = new OfficeSheet(book, tongue.t("course.sheet.tab"), columns());
        title(sheet, list);
        sheet.heading();
        for (var i = 0; i < list.rows().size(); i++) {
            var values = new ArrayList<Object>(list.rows().get(i));
            values.set(0, i + 1);
            sheet.line(values);
        }
    }

    private List<OfficeSheet.Column> columns() {
        return IntStream.range(0, WIDTHS.length)
                .mapToObj(i ->
                        new OfficeSheet.Column(tongue.t("course.sheet.col." + ClassSheet.COLUMNS.get(i)), WIDTHS[i]))
                .toList();
    }

    private void title(OfficeSheet sheet, ClassSheet list) {
        var call = list.call();
        sheet.merged(list.unit()).bold().set();
        sheet.title(tongue.t("course.sheet.title"));
        sheet.merged(call.name() + (list.invented() ? ". " + tongue.t("web.demo") : ""))
                .bold()
                .horizontalAlignment("center")
                .set();
        sheet.subtitle(tongue.t("course.sheet.when", call.organiser(), call.opens(), call.closes()));
    }
}
