package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Files that are no list, or could do harm: each refused in a sentence, and nothing of it is read.
class BadFilesTests {

    @Test
    void a_file_that_is_no_workbook() {
        assertRefused("a.xlsx", "%PDF-1.7 giấy mời".getBytes(StandardCharsets.UTF_8), Refusal.NO_WORKBOOK);
        assertRefused("anh.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}, Refusal.NO_WORKBOOK);
        assertRefused(
                "a.xlsx", BadFiles.zip("thu.txt", "xin chào".getBytes(StandardCharsets.UTF_8)), Refusal.NO_WORKBOOK);
    }

    @Test
    void a_program_that_was_given_another_name() {
        assertRefused("danh-sach.xlsx", BadFiles.program(), Refusal.NO_WORKBOOK);
        assertRefused("danh-sach.csv", BadFiles.program(), Refusal.NO_WORKBOOK);
    }

    @Test
    void an_empty_file_and_an_empty_workbook() {
        assertRefused("a.xlsx", new byte[0], Refusal.EMPTY);
        assertRefused("a.csv", "  \r\n \r\n".getBytes(StandardCharsets.UTF_8), Refusal.EMPTY);
        assertRefused("a.xlsx", OnPaper.tab("Trang 1").xlsx(), Refusal.EMPTY);
    }

    @Test
    void a_file_that_is_too_large() {
        assertRefused("a.xlsx", new byte[10 * 1024 * 1024 + 1], Refusal.TOO_LARGE);
    }

    @Test
    void a_workbook_protected_by_a_password_new_or_old() {
        assertRefused("a.xlsx", BadFiles.locked(), Refusal.PASSWORD);
        assertRefused("a.xls", BadFiles.lockedOld(), Refusal.PASSWORD);
    }

    @Test
    void ten_megabytes_of_zeros_in_a_zip() {
        assertRefused("a.xlsx", BadFiles.zip("xl/workbook.xml", new byte[10 * 1024 * 1024]), Refusal.BOMB);
    }

    @Test
    void a_table_without_a_heading() {
        var list = OnPaper.list("1", "Trần Thử A", "05/02/1995").row("2", "Trần Thử B", "06/02/1995");

        assertRefused("a.xlsx", list.xlsx(), Refusal.NO_HEADER);
        assertRefused("a.csv", list.csv(',', StandardCharsets.UTF_8), Refusal.NO_HEADER);
    }

    @Test
    void a_workbook_with_macros_whatever_its_name() {
        assertRefused("a.xlsm", BadFiles.macros(), Refusal.MACROS);
        assertRefused("a.xlsx", BadFiles.macros(), Refusal.MACROS);
    }

    @Test
    void a_workbook_that_links_to_another_file() {
        assertRefused("a.xlsx", BadFiles.linked(), Refusal.EXTERNAL_LINK);
    }

    @Test
    void a_workbook_cut_off_in_the_middle() {
        var whole = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                .row(1, "Trần Thử A", "1995", "Tổ 3")
                .xlsx();

        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length / 2), Refusal.NO_WORKBOOK);
        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length - 100), Refusal.NO_WORKBOOK);
    }

    @Test
    void a_workbook_whose_xml_reaches_for_another_file() {
        assertRefused("a.xlsx", BadFiles.reaching(), Refusal.NO_WORKBOOK);
    }

    @Test
    void a_workbook_that_swells_by_naming_itself() {
        assertRefused("a.xlsx", BadFiles.laughing(), Refusal.NO_WORKBOOK);
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        assertThat(Refusal.values()).allSatisfy(why -> {
            assertThat(why.words().vi()).endsWith(".").contains(" ");
            assertThat(why.words().en()).endsWith(".").contains(" ");
        });
    }

    private static void assertRefused(String file, byte[] bytes, Refusal why) {
        assertThat(OnPaper.lists().read(file, bytes, Lists.Wishes.of(Optional.empty())))
                .isEqualTo(new Reading.Refused(why));
    }
}
