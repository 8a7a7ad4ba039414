package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.exchange.lists.OnPaper.inField;
import static vn.ketnap.exchange.lists.OnPaper.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Headings, rows and sheets as they stand in lists (M3, M6, M7, M8, M9, M14, M15).
class MessyTablesTests {

    @Test
    void a_cross_under_nam_or_nu_is_the_sex() {
        var list = OnPaper.list("STT", "Họ và tên", "Giới tính", "", "Ngày sinh", "Chi bộ")
                .row("", "", "Nam", "Nữ", "", "")
                .merged("A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2")
                .row(1, "Trần Thử A", "x", "", "05/02/1995", "Tổ 3")
                .row(2, "Trần Thử B", "", "X", "06/02/1995", "Tổ 3")
                .read();

        assertThat(inField(list, "gender")).containsExactly("male", "female");
        assertThat(inField(list, "birth")).containsExactly("1995-02-05", "1995-02-06");
    }

    @Test
    void the_date_of_birth_itself_under_nam_or_nu_is_date_and_sex() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày, tháng, năm sinh", "", "Chi bộ")
                .row("", "", "Nam", "Nữ", "")
                .merged("A1:A2", "B1:B2", "C1:D1", "E1:E2")
                .row(1, "Trần Thử A", "05/02/1995", "", "Tổ 3")
                .row(2, "Trần Thử B", "", LocalDate.of(1996, 2, 6), "Tổ 3")
                .read();

        assertThat(inField(list, "gender")).containsExactly("male", "female");
        assertThat(inField(list, "birth")).containsExactly("1995-02-05", "1996-02-06");
    }

    @Test
    void titles_above_a_heading_of_two_rows_and_totals_and_signatures_below_are_no_people() {
        var list = OnPaper.list("ĐẢNG BỘ PHƯỜNG MẪU")
                .row("DANH SÁCH QUẦN CHÚNG ƯU TÚ NĂM 2018")
                .merged("A2:F2")
                .row("(Tính đến 15/3/2018)")
                .blank()
                .blank()
                .row("TT", "Họ và tên", "Ngày sinh", "Trình độ", "", "Chi bộ")
                .row("", "", "", "VH", "CM", "")
                .merged("A6:A7", "B6:B7", "C6:C7", "D6:E6", "F6:F7")
                .row(1, "Trần Thử A", "05/02/1995", "12/12", "ĐH", "Tổ 3")
                .blank()
                .row(2, "Trần Thử B", "06/02/1995", "12/12", "TC", "Tổ 3")
                .row("", "Tổng cộng: 2 người")
                .row("", "", "", "", "Ngày 15 tháng 3 năm 2018")
                .row("", "", "", "", "T/M ĐẢNG ỦY")
                .row("", "", "", "", "Nguyễn Văn Ký")
                .read();

        assertThat(list.sheets().getFirst().headerRows()).containsExactly(6, 7);
        assertThat(list.rows()).extracting(ListRow::row).containsExactly(8, 10);
        assertThat(inField(list, "educationProfessional")).containsExactly("ĐH", "TC");
        assertThat(list.ignored())
                .extracting(one -> one.row() + " " + one.kind().word())
                .contains(
                        "2 title",
                        "5 blank",
                        "6 header",
                        "7 header",
                        "9 blank",
                        "11 total",
                        "13 signature",
                        "14 signature");
        assertThat(list.rows().size() + list.ignored().size()).isEqualTo(14);
    }

    @Test
    void short_headings_without_marks_are_understood_and_what_is_not_is_kept_as_written() {
        var list = OnPaper.list("TT", "MSSV", "Hoten", "NgaySinh", "GT", "SDT", "QL")
                .row(1, "SV0117", "Trần Thử A", "05/02/1995", "Nữ", "0900 000 117", "C.bộ MN")
                .row(2, "SV0118", "Trần Thử B", "06/02/1995", "Nam", "0900000118", "TDP 03")
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Trần Thử A", "Trần Thử B");
        assertThat(inField(list, "phone")).containsExactly("0900000117", "0900000118");
        assertThat(inField(list, "cell")).containsExactly("MN", "TDP3");
        assertThat(list.rows().getFirst().written()).containsEntry("B", "SV0117");
        assertThat(list.sheets().getFirst().columns().get(1).field()).isEmpty();
    }

    @Test
    void qli_heads_the_managing_cell_too() {
        var list = OnPaper.list("STT", "Họ tên", "NS", "Qli")
                .row(1, "Trần Thử A", "1995", "Tổ 3")
                .read();

        assertThat(inField(list, "cell")).containsExactly("TDP3");
    }

    @Test
    void a_mapping_said_before_goes_before_what_the_heading_seems_to_say() {
        var paper = OnPaper.list("STT", "Họ tên", "NS", "Nơi nhận", "Chi bộ").row(1, "Trần Thử A", "1995", "Tổ 3", "x");
        var signature = paper.read().sheets().getFirst().signature();
        var said = new Lists.Wishes(
                Optional.of(ListKind.SOURCES), Map.of(signature, Map.of("D", "CELL", "E", "-")), Optional.empty());

        assertThat(inField(OnPaper.read("a.xlsx", paper.xlsx(), said), "cell")).containsExactly("TDP3");
    }

    @Test
    void the_row_of_the_heading_may_be_said() {
        var paper = OnPaper.list("Họ tên", "Ngày sinh", "Chi bộ", "(mẫu)")
                .row("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                .row(1, "Trần Thử A", "05/02/1995", "Tổ 3");
        var said = new Lists.Wishes(Optional.of(ListKind.SOURCES), Map.of(), Optional.of(2));

        var list = OnPaper.read("a.xlsx", paper.xlsx(), said);

        assertThat(list.sheets().getFirst().headerRows()).containsExactly(2);
        assertThat(inField(list, "fullName")).containsExactly("Trần Thử A");
    }

    @Test
    void a_row_that_names_a_cell_holds_for_the_rows_below_it() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Quê quán")
                .row("I. Chi bộ TDP số 3 (2 người)")
                .row(1, "Trần Thử A", "05/02/1995", "Xã Mẫu")
                .row(2, "Trần Thử B", "06/02/1995", "Xã Mẫu")
                .row("II", "Chi bộ Trường Mầm non Hoa Sen")
                .row(3, "Trần Thử C", "07/02/1995", "Xã Mẫu")
                .row("III. Chi bộ Xa Lạ")
                .row(4, "Trần Thử D", "08/02/1995", "Xã Mẫu")
                .read();

        assertThat(inField(list, "cell")).containsExactly("TDP3", "TDP3", "MN", "null");
        assertThat(inField(list, "cellAsWritten").getLast()).isEqualTo("Chi bộ Xa Lạ");
        assertThat(problems(list)).containsExactly("8* UNKNOWN_CELL");
        assertThat(list.ignored())
                .filteredOn(one -> one.kind() == Ignored.Kind.SUBHEADING)
                .extracting(Ignored::row)
                .containsExactly(2, 5, 7);
    }

    @Test
    void one_cell_goes_by_many_names() {
        var names = List.of(
                "TDP số 3", "TDP3", "Tổ 3", "CB TDP 03", "tổ dân phố 3", "Chi bộ tdp số 03", "C.bộ TDP3", "KDC số 3");
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ");
        for (var i = 0; i < names.size(); i++) {
            list.row(i + 1, "Trần Thử " + (char) ('A' + i), "05/02/1995", names.get(i));
        }
        list.row(9, "Trần Thử M", "05/02/1995", "C.bộ MN").row(10, "Trần Thử N", "05/02/1995", "TDP số 30");

        var read = list.read();

        assertThat(inField(read, "cell").subList(0, 8)).containsOnly("TDP3");
        assertThat(inField(read, "cell").subList(8, 10)).containsExactly("MN", "null");
    }

    @Test
    void the_same_person_twice_is_asked_about_whatever_the_spelling() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Chi bộ")
                .row(1, "Trần Thị Thúy", "05/02/1995", "000095000001", "Tổ 3")
                .row(2, "TRẦN THỊ THUÝ", "5/2/1995", "", "Tổ 4")
                .row(3, "Trần Thị Thúy", "06/02/1995", "", "Tổ 4")
                .row(4, "Trần Thu Thúy", "07/02/1995", "000095000001", "Tổ 4")
                .read();

        assertThat(problems(list)).containsExactly("3B DUPLICATE_PERSON", "5B DUPLICATE_PERSON");
        assertThat(list.problems().getFirst().with()).contains(new Problem.Place("Danh sách", 2));
    }

    @Test
    void sheets_named_after_cells_are_read_one_after_the_other_with_headings_of_their_own() {
        var list = OnPaper.tab("TDP số 3")
                .row("STT", "Họ và tên", "Ngày sinh", "SĐT")
                .row(1, "Trần Thử A", "05/02/1995", "0900000101")
                .another("MN")
                .row("DANH SÁCH NGUỒN")
                .row("TT", "SĐT", "Họ tên", "Ngày sinh")
                .row(1, "0900000102", "Trần Thử B", "06/02/1995")
                .another("Ghi chép")
                .row("nhớ hỏi chi bộ 4")
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Trần Thử A", "Trần Thử B");
        assertThat(inField(list, "phone")).containsExactly("0900000101", "0900000102");
        assertThat(list.sheets()).hasSize(2);
        assertThat(inField(list, "cell").getFirst()).isEqualTo("TDP3");
        assertThat(list.ignored()).contains(new Ignored("Ghi chép", 1, Ignored.Kind.TITLE));
    }

    @Test
    void formulas_are_read_as_the_value_they_show() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "SĐT")
                .row(
                        1,
                        "=\"Trần\"&\" Thử A\"",
                        "=DATE(1995,2,5)",
                        "Tổ 3",
                        "='0900'&\"000117\"".replace("'0900'", "\"0900\""))
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Trần Thử A");
        assertThat(inField(list, "phone")).containsExactly("0900000117");
        assertThat(inField(list, "birth")).containsExactly("1995-02-05");
    }

    @Test
    void digits_that_excel_ate_are_given_back_with_a_notice() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "SĐT", "Số CCCD")
                .row(1, "Trần Thử A", "05/02/1995", "Tổ 3", 900000117, 95000001)
                .row(2, "Trần Thử B", "05/02/1995", "Tổ 3", "0900 000.118", "000 095 000 002")
                .row(3, "Trần Thử C", "05/02/1995", "Tổ 3", "+84 900 000 119", "1.02E+11")
                .row(4, "Trần Thử D", "05/02/1995", "Tổ 3", "84900000120", 102000000001L)
                .row(5, "Trần Thử E", "05/02/1995", "Tổ 3", "hỏi 0900", "")
                .read();

        assertThat(inField(list, "phone"))
                .containsExactly("0900000117", "0900000118", "0900000119", "0900000120", "null");
        assertThat(inField(list, "citizenId"))
                .containsExactly("000095000001", "000095000002", "null", "102000000001", "null");
        assertThat(problems(list))
                .containsExactly(
                        "2E PHONE_REPAIRED",
                        "2F ID_REPAIRED",
                        "4E PHONE_REPAIRED",
                        "4F ID_REPAIRED",
                        "5E PHONE_REPAIRED",
                        "6E PHONE_REPAIRED");
    }
}
