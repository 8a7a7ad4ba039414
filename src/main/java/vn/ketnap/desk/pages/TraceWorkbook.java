package vn.ketnap.desk.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import vn.ketnap.journal.Traces;
import vn.ketnap.web.OfficeSheet;
import vn.ketnap.web.Tongue;

/// Whom the deeds of one account concern, as an Excel file in Vietnamese: persons, and what is of no one person.
final class TraceWorkbook {

    private static final List<OfficeSheet.Column> PERSONS = List.of(
            new OfficeSheet.Column("STT", 5),
            new OfficeSheet.Column("Họ và tên", 28),
            new OfficeSheet.Column("Chi bộ", 30),
            new OfficeSheet.Column("Số lần mở xem", 10),
            new OfficeSheet.Column("Số lần lấy ra", 10),
            new OfficeSheet.Column("Số lần ghi, sửa", 10),
            new OfficeSheet.Column("Nhóm dữ liệu có thể đã thấy", 60),
            new OfficeSheet.Column("Lần đầu", 20),
            new OfficeSheet.Column("Lần cuối", 20));
    private static final List<OfficeSheet.Column> OTHERS = List.of(
            new OfficeSheet.Column("STT", 5),
            new OfficeSheet.Column("Việc", 50),
            new OfficeSheet.Column("Đơn vị", 30),
            new OfficeSheet.Column("Số lần", 10),
            new OfficeSheet.Column("Lần cuối", 20));

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
        return OfficeSheet.file(book -> write(book, traced));
    }

    private void write(Workbook book, Traced traced) {
        var persons = begun(book, "Người liên quan", PERSONS);
        var number = 1;
        for (var one : traced.persons()) {
            persons.line(person(number++, one));
        }
        var others = begun(book, "Việc khác", OTHERS);
        number = 1;
        for (var one : traced.others()) {
            others.line(List.of(
                    number++,
                    TraceModel.words(one.what(), tongue),
                    one.part(),
                    one.times(),
                    tongue.moment(one.last())));
        }
    }

    private List<Object> person(int number, Traced.Concerned one) {
        return List.of(
                number,
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

    private OfficeSheet begun(Workbook book, String name, List<OfficeSheet.Column> columns) {
        return OfficeSheet.begun(
                book,
                name,
                columns,
                "DỮ LIỆU TÀI KHOẢN " + asked.account() + " ĐÃ XEM, LẤY RA, GHI",
                "Từ " + tongue.moment(asked.since()) + " đến " + tongue.moment(asked.until())
                        + (assumed ? ". Dữ liệu minh họa, mọi người và số liệu đều hư cấu" : ""));
    }
}
