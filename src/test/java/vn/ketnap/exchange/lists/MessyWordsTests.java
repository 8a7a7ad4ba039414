package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.exchange.lists.OnPaper.inField;
import static vn.ketnap.exchange.lists.OnPaper.problems;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Names, letters and words as they stand in lists (M4, M5, M11, M12, M13, M16, M18).
class MessyWordsTests {

    @Test
    void names_in_capitals_with_stray_and_hard_spaces_become_ordinary_names() {
        var list = named("NGUYỄN  VĂN\u00A0THỬ ", "\u00A0lê thị\u00A0\u00A0mẫu", "Trần Văn  Ví\u200B Dụ")
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Nguyễn Văn Thử", "Lê Thị Mẫu", "Trần Văn Ví Dụ");
        assertThat(list.problems()).isEmpty();
        assertThat(list.rows().getFirst().written()).containsEntry("B", "NGUYỄN  VĂN\u00A0THỬ ");
    }

    @Test
    void a_name_in_two_columns_is_one_name() {
        var list = OnPaper.list("STT", "Họ đệm", "Tên", "Ngày sinh", "Chi bộ")
                .row(1, "Nguyễn Văn", "Thử", "05/02/1995", "Tổ 3")
                .row(2, "Lê Thị Thu", "Mẫu", "06/02/1995", "Tổ 3")
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Nguyễn Văn Thử", "Lê Thị Thu Mẫu");
    }

    @Test
    void a_name_heading_over_two_columns_is_one_name_too() {
        var list = OnPaper.list("STT", "Họ và tên", "", "Ngày sinh", "Chi bộ")
                .merged("B1:C1")
                .row(1, "Nguyễn Văn", "Thử", "05/02/1995", "Tổ 3")
                .row(2, "Lê Thị Thu", "Mẫu", "06/02/1995", "Tổ 3")
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Nguyễn Văn Thử", "Lê Thị Thu Mẫu");
    }

    @Test
    void decomposed_letters_are_put_together_in_names_and_headings() {
        var list = OnPaper.list("STT", apart("Họ và tên"), apart("Ngày sinh"), apart("Chi bộ"))
                .row(1, apart("Nguyễn Thị Thuỷ"), "05/02/1995", apart("Chi bộ Tổ dân phố số 3"))
                .read();

        assertThat(inField(list, "fullName")).containsExactly("Nguyễn Thị Thuỷ");
        assertThat(inField(list, "cell")).containsExactly("TDP3");
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void text_typed_for_the_font_vntime_is_converted_and_said_so() {
        var list = named("NguyÔn V¨n Thö", "Lª ThÞ MÉu", "TrÇn §øc Dông").read();

        assertThat(inField(list, "fullName")).containsExactly("Nguyễn Văn Thử", "Lê Thị Mẫu", "Trần Đức Dụng");
        assertThat(problems(list)).containsExactly("2B LEGACY_FONT", "3B LEGACY_FONT", "4B LEGACY_FONT");
        assertThat(list.rows().getFirst().written()).containsEntry("B", "NguyÔn V¨n Thö");
    }

    @Test
    void text_typed_for_the_vni_fonts_is_converted_and_said_so() {
        var list =
                named("Nguyeãn Vaên Thöû", "Leâ Thò Maãu", "Traàn Ñöùc Duïng").read();

        assertThat(inField(list, "fullName")).containsExactly("Nguyễn Văn Thử", "Lê Thị Mẫu", "Trần Đức Dụng");
        assertThat(problems(list)).containsExactly("2B LEGACY_FONT", "3B LEGACY_FONT", "4B LEGACY_FONT");
    }

    @Test
    void no_religion_is_not_the_same_as_nothing_said() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Tôn giáo", "Chi bộ")
                .row(1, "Trần Thử A", "1990", "kinh", "Ko", "Tổ 3")
                .row(2, "Trần Thử B", "1990", "KINH", "0", "Tổ 3")
                .row(3, "Trần Thử C", "1990", "Kinh", "không", "Tổ 3")
                .row(4, "Trần Thử D", "1990", "sán dìu", "-", "Tổ 3")
                .row(5, "Trần Thử E", "1990", "-", "", "Tổ 3")
                .row(6, "Trần Thử G", "1990", "", "phật giáo", "Tổ 3")
                .read();

        assertThat(inField(list, "religion")).containsExactly("none", "none", "none", "none", "null", "Phật giáo");
        assertThat(inField(list, "ethnicity")).containsExactly("Kinh", "Kinh", "Kinh", "Sán Dìu", "null", "null");
    }

    @Test
    void schooling_keeps_its_words_and_gets_a_level_where_they_tell_one() {
        var list = schooled("12/12", "ĐH")
                .row(2, "Lê Mẫu", "1990", "10/10", "Đại học SP", "Tổ 3")
                .row(3, "Vũ Mẫu", "1990", "9/12", "TC", "Tổ 3")
                .row(4, "Hồ Mẫu", "1990", "THPT", "SC nghề", "Tổ 3")
                .row(5, "Đỗ Mẫu", "1990", "đang học", "CĐ Y tế", "Tổ 3")
                .read();

        assertThat(inField(list, "educationGeneral")).containsExactly("12/12", "10/10", "9/12", "THPT", "đang học");
        assertThat(inField(list, "educationGeneralLevel"))
                .containsExactly("upper-secondary", "upper-secondary", "lower-secondary", "upper-secondary", "null");
        assertThat(inField(list, "educationProfessionalLevel"))
                .containsExactly("university", "university", "intermediate", "elementary", "college");
    }

    @Test
    void several_facts_in_one_cell_stay_together_and_give_both_levels_their_own() {
        var list = schooled("12/12\nĐH KT", "ĐH KT\nTC LLCT").read();

        assertThat(inField(list, "educationGeneral")).containsExactly("12/12\nĐH KT");
        assertThat(inField(list, "educationGeneralLevel")).containsExactly("upper-secondary");
        assertThat(inField(list, "educationProfessional")).containsExactly("ĐH KT\nTC LLCT");
        assertThat(inField(list, "educationProfessionalLevel")).containsExactly("university");
    }

    @Test
    void text_that_a_spreadsheet_would_run_stays_text_and_is_named() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Ghi chú")
                .row(1, "Trần Thử A", "1990", "Tổ 3", "'=HYPERLINK(\"http://x\")")
                .row(2, "Trần Thử B", "1990", "Tổ 3", "+cmd|' /C calc'!A0")
                .row(3, "Trần Thử C", "1990", "Tổ 3", "- đã chuyển")
                .read();

        assertThat(inField(list, "note"))
                .containsExactly("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "- đã chuyển");
        assertThat(list.problems().stream().filter(one -> one.code() == Code.FORMULA_TEXT))
                .extracting(Problem::row)
                .containsExactly(2, 3);
    }

    @Test
    void names_of_places_before_and_after_2025_are_both_kept_as_written() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Quê quán", "Nơi ở hiện nay", "Chi bộ")
                .row(1, "Trần Thử A", "1990", "P. Hội Hợp, TP Vĩnh Yên, Vĩnh Phúc", "P. Vĩnh Yên, Phú Thọ", "Tổ 3")
                .read();

        assertThat(inField(list, "homeTown")).containsExactly("P. Hội Hợp, TP Vĩnh Yên, Vĩnh Phúc");
        assertThat(inField(list, "residence")).containsExactly("P. Vĩnh Yên, Phú Thọ");
    }

    @Test
    void a_row_without_a_name_is_kept_and_said_to_lack_it() {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Ghi chú")
                .row(1, "", "05/02/1995", "Tổ 3", "hỏi lại")
                .row(2, "Trần Thử B", "06/02/1995", "Tổ 3", "")
                .read();

        assertThat(list.rows()).hasSize(2);
        assertThat(problems(list)).containsExactly("2B MISSING_NAME");
        assertThat(list.rows().getFirst().text("fullName")).isEqualTo(Optional.empty());
    }

    private static OnPaper named(String... names) {
        var list = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ");
        for (var i = 0; i < names.length; i++) {
            list.row(i + 1, names[i], "0" + (i + 1) + "/02/1995", "Chi bộ Tổ dân phố số 3");
        }
        return list;
    }

    private static OnPaper schooled(String general, String professional) {
        return OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Trình độ văn hóa", "Trình độ chuyên môn", "Chi bộ")
                .row(1, "Trần Mẫu", "1990", general, professional, "Tổ 3");
    }

    private static String apart(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD);
    }
}
