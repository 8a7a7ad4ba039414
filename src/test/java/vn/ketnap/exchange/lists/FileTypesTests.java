package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.exchange.lists.OnPaper.inField;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The same list in every form wards send it (M15): a workbook old or new, text in every writing and separator.
class FileTypesTests {

    private static final Charset WINDOWS = Charset.forName("windows-1258");

    @Test
    void xlsx() {
        assertReads("a.xlsx", paper().xlsx());
    }

    @Test
    void xls() {
        assertReads("a.xls", paper().xls());
    }

    @Test
    void what_a_file_is_counts_and_not_what_its_name_says() {
        assertReads("a.xls", paper().xlsx());
        assertReads("a.xlsx", paper().xls());
    }

    @Test
    void csv_in_utf_8_without_a_mark() {
        assertReads("a.csv", paper().csv(',', StandardCharsets.UTF_8));
    }

    @Test
    void csv_in_utf_8_with_a_mark() {
        assertReads("a.csv", ("\uFEFF" + paper().text(';')).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void csv_in_utf_16_as_excel_saves_unicode_text() {
        assertReads("a.txt", ("\uFEFF" + paper().text('\t')).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void csv_in_windows_1258_whose_tone_marks_stand_apart() {
        var bytes = paper().csv(';', WINDOWS);

        assertThat(new String(bytes, WINDOWS)).contains("Nguyê\u0303n");
        assertReads("a.csv", bytes);
    }

    @Test
    void csv_with_commas_semicolons_or_tabs() {
        Stream.of(',', ';', '\t').forEach(separator -> {
            assertReads("a.csv", paper().csv(separator, StandardCharsets.UTF_8));
            assertReads("a.csv", paper().csv(separator, WINDOWS));
        });
    }

    @Test
    void csv_begins_with_a_heading_below_titles_and_keeps_line_breaks_in_cells() {
        var list = OnPaper.read(
                "a.csv",
                OnPaper.list("DANH SÁCH NGUỒN")
                        .blank()
                        .row("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Trình độ văn hóa")
                        .row(1, "Nguyễn Văn Thử", "05/02/1995", "Tổ 3", "12/12\nĐH KT")
                        .csv(',', StandardCharsets.UTF_8));

        assertThat(list.sheets().getFirst().headerRows()).containsExactly(3);
        assertThat(inField(list, "educationGeneral")).containsExactly("12/12\nĐH KT");
    }

    private static OnPaper paper() {
        return OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Quê quán", "Chi bộ", "SĐT")
                .row(1, "Nguyễn Văn Thử", "05/02/1995", "Xã Mẫu, huyện Ví Dụ; tỉnh cũ", "Tổ 3", "0900000117")
                .row(2, "Đặng Thị Hường", "6/2/1995", "Phường \"Đẹp\", TP Mới", "C.bộ MN", "0900000118");
    }

    private static void assertReads(String file, byte[] bytes) {
        var list = OnPaper.read(file, bytes);
        assertThat(inField(list, "fullName")).as(file).containsExactly("Nguyễn Văn Thử", "Đặng Thị Hường");
        assertThat(inField(list, "birth")).containsExactly("1995-02-05", "1995-02-06");
        assertThat(inField(list, "homeTown")).containsExactly("Xã Mẫu, huyện Ví Dụ; tỉnh cũ", "Phường \"Đẹp\", TP Mới");
        assertThat(inField(list, "cell")).containsExactly("TDP3", "MN");
        assertThat(list.problems()).isEmpty();
    }
}
