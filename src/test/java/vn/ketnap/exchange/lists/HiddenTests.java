package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.exchange.lists.OnPaper.inField;
import static vn.ketnap.exchange.lists.OnPaper.problems;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows and columns that do not show in the sheet (M15): read like the rest, and said.
class HiddenTests {

    @Test
    void hidden_rows_are_read_and_named_once_a_sheet() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                .row(1, "Trần Thử A", "05/02/1995", "Tổ 3")
                .row(2, "Trần Thử B", "06/02/1995", "Tổ 3")
                .row(3, "Trần Thử C", "07/02/1995", "Tổ 3")
                .hide(3)
                .hide(4)
                .read();

        assertThat(list.rows()).hasSize(3);
        assertThat(problems(list)).containsExactly("3* HIDDEN_ROWS");
    }

    @Test
    void hidden_columns_are_read_like_the_rest_and_each_is_named_in_both_formats() {
        var paper = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "SĐT", "Xếp loại", "")
                .row(1, "Trần Thử A", "05/02/1995", "Tổ 3", "0900000101", "Tốt", "")
                .row(2, "Trần Thử B", "06/02/1995", "Tổ 3", "0900000102", "Khá", "")
                .hideColumn(2)
                .hideColumn(5)
                .hideColumn(6);

        assertThat(List.of(OnPaper.read("a.xlsx", paper.xlsx()), OnPaper.read("a.xls", paper.xls())))
                .allSatisfy(list -> {
                    assertThat(problems(list)).containsExactly("1C HIDDEN_COLUMNS", "1F HIDDEN_COLUMNS");
                    assertThat(list.problems().getFirst().field()).contains("birth");
                    assertThat(inField(list, "birth")).containsExactly("1995-02-05", "1995-02-06");
                    assertThat(list.rows().getFirst().written()).containsEntry("F", "Tốt");
                });
    }
}
