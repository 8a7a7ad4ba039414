package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.MassOrganisation;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.document.Docx;
import vn.ketnap.document.Fetched;
import vn.ketnap.journal.Journal;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.people.Numbers;

/// Papers of several cases, letters of a plan, the digitised file of a person: as files, each taking out journalled.
@KetNapTest
class PaperBatchesTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Cases cases;

    @Autowired
    private Numbers numbers;

    @Autowired
    private Journal journal;

    @Autowired
    private Guest guest;

    private CellOfTwelve.Cell cell = new CellOfTwelve.Cell(
            new OrganizationRef(UUID.randomUUID()), new OrganizationRef(UUID.randomUUID()), List.of());
    private CaseId anh = CaseId.fresh();
    private CaseId binh = CaseId.fresh();
    private String number = "";
    private String secretary = "";
    private String officer = "";

    @BeforeEach
    void verify() {
        cell = twelve.cell();
        anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        binh = twelve.verified(cell, "Lò Văn Bình");
        secretary = twelve.account(cell, Role.CELL_SECRETARY);
        officer = twelve.account(cell.ward(), Role.OFFICER);
    }

    @Test
    void papers_of_the_cases_ticked_come_in_one_word_file_or_in_a_zip_with_a_folder_each() {
        assertThat(Guest.words(guest.asks(Optional.of(secretary), "/papers")))
                .contains("Bùi Thị Ngọc Ánh", "Lò Văn Bình");
        var ticked = Map.of("case", List.of(anh.toString(), binh.toString()), "as", List.of("word"));
        assertThat(Docx.text(made(secretary, "/papers", ticked)))
                .contains("ĐƠN XIN VÀO ĐẢNG", "BÙI THỊ NGỌC ÁNH", "LÒ VĂN BÌNH");

        var one = Map.of(
                "case", List.of(anh.toString(), binh.toString()), "form", List.of("F-KND-01"), "as", List.of("zip"));
        assertThat(Fetched.unzipped(made(secretary, "/papers", one)))
                .containsOnlyKeys(
                        "001_Bui_Thi_Ngoc_Anh/37.Don_xin_vao_Dang.docx", "002_Lo_Van_Binh/37.Don_xin_vao_Dang.docx");
        var none = guest.fills(secretary, "/papers", Map.of());
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(Guest.words(none)).contains("Hãy đánh dấu ít nhất một hồ sơ.");
    }

    @Test
    void whoever_keeps_another_cell_gets_nothing() {
        var stranger = twelve.account(twelve.cell(), Role.CELL_SECRETARY);

        assertThat(guest.fills(stranger, "/papers", Map.of("case", List.of(anh.toString())))
                        .getStatus())
                .isEqualTo(422);
        assertThat(guest.sends(Optional.of(stranger), "/cases/" + anh + "/papers/archive")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void all_letters_of_a_plan_and_the_reminders_ticked_are_printed() {
        twelve.done(binh, new Act.VerificationSent(LocalDate.of(2018, 7, 2), "father", false, Optional.empty()));
        twelve.done(binh, new Act.VerificationReminded(LocalDate.of(2018, 8, 15), "father", ""));

        assertThat(Docx.text(made(officer, "/cases/" + binh + "/letters/papers", Map.of("as", List.of("word")))))
                .contains("đề nghị thẩm tra, xác minh lý lịch", "đề nghị trả lời kết quả thẩm tra", "LÒ VĂN BÌNH");
        var reminders = Map.of(
                "letter", List.of(binh + " father", anh + " self"), "what", List.of("reminders"), "as", List.of("zip"));
        assertThat(Fetched.unzipped(made(officer, "/verifications/papers", reminders))
                        .keySet())
                .singleElement()
                .asString()
                .endsWith("/97.Cong_van_nhac_tra_loi_ket_qua_tham_tra_ly_lich.docx");
    }

    @Test
    void the_digitised_file_has_the_names_of_the_catalogue_and_says_what_is_not_known() {
        numbered();
        var files = Fetched.unzipped(made(officer, "/cases/" + anh + "/papers/archive", Map.of()));

        assertThat(files.keySet())
                .allMatch(name -> name.matches("Chi_bo_to_3_\\w+/" + number + "_Bui_Thi_Ngoc_Anh/.*"))
                .anyMatch(name -> name.endsWith("/01.Ly_lich_cua_nguoi_xin_vao_Dang.docx"))
                .anyMatch(name -> name.endsWith("/39.Giay_gioi_thieu_nguoi_vao_Dang.2.docx"))
                .anyMatch(name -> name.endsWith("/Nghi_quyet_cho_cam_tinh_Dang_duoc_lam_thu_tuc_xem_xet_ket_nap.docx"));
        var contents = Docx.text(last(files));
        assertThat(contents)
                .contains(
                        "Chương trình chưa có mã năm cấp",
                        "37.Don_xin_vao_Dang.docx",
                        "danh mục được biết không có loại này",
                        "chưa ban hành trong chương trình")
                .doesNotContain("Thư mục chưa có số căn cước");
        assertThat(lookedAt()).containsExactly("view:identity-number:F-ML-01");
    }

    @Test
    void whoever_may_not_see_identity_numbers_gets_papers_and_folders_without() {
        numbered();
        var files = Fetched.unzipped(made(secretary, "/cases/" + anh + "/papers/archive", Map.of()));

        assertThat(files.keySet()).noneMatch(name -> name.contains(number));
        assertThat(Docx.text(last(files))).contains("Thư mục chưa có số căn cước");
        assertThat(page(secretary, "F-KND-02")).doesNotContain(number).contains("ghi theo thẻ căn cước");
        assertThat(lookedAt()).isEmpty();
    }

    @Test
    void a_paper_that_prints_the_identity_number_is_a_line_in_the_journal_with_the_paper_as_its_reason() {
        numbered();

        assertThat(page(officer, "F-KND-02")).contains(number);
        assertThat(page(officer, "F-KND-06")).doesNotContain(number);
        assertThat(lookedAt()).containsExactly("view:identity-number:F-KND-02");
        made(
                officer,
                "/papers",
                Map.of("case", List.of(anh.toString()), "form", List.of("F-KND-02"), "as", List.of("word")));
        assertThat(lookedAt()).hasSize(2).containsOnly("view:identity-number:F-KND-02");
    }

    @Test
    void the_curriculum_vitae_is_a_sheet_to_copy_by_hand_or_the_whole_booklet_to_sign() {
        assertThat(page(secretary, "F-KND-02"))
                .contains("Bản để chép", "Người khai tự viết", "typed=true")
                .doesNotContain("26. Chứng nhận của cấp ủy cơ sở");
        assertThat(page(secretary, "F-KND-02?typed=true"))
                .contains("26. Chứng nhận của cấp ủy cơ sở")
                .doesNotContain("Bản để chép: ", "Người khai tự viết");
    }

    @Test
    void whoever_has_to_be_asked_has_a_blank_slip_until_there_is_an_answer() {
        var chi = twelve.certified(cell, "Hà Thị Chi");
        twelve.done(chi, new Act.UnionResolution(LocalDate.of(2018, 6, 25), MassOrganisation.YOUTH_UNION, "4-NQ"));
        var papers = "/cases/" + chi + "/papers";
        assertThat(words(secretary, papers)).contains("F-KND-05A.1", "F-KND-05B.1", "Bản trống để xin ý kiến");
        var blank =
                guest.asks(Optional.of(secretary), papers + "/F-KND-05A.1/word").getContentAsByteArray();
        assertThat(Docx.text(blank))
                .contains("ĐOÀN THANH NIÊN", "HÀ THỊ CHI", "Không tán thành | ")
                .doesNotContain("{{", "[[", "đồng chí. Tán thành");

        guest.fills(
                secretary,
                papers + "/F-KND-05A.1/words",
                Map.of(
                        "opinion.by", List.of("Đoàn Thanh niên"),
                        "opinion.day", List.of("26/6/2018"),
                        "opinion.asked", List.of("20"),
                        "opinion.for", List.of("19"),
                        "opinion.against", List.of("1")));
        assertThat(words(secretary, papers)).doesNotContain("F-KND-05A.2").contains("F-KND-05B.1");
        assertThat(words(secretary, papers + "/F-KND-05A.1")).contains("19 đồng chí", "95%");
        assertThat(words(secretary, "/cases/" + anh + "/papers")).doesNotContain("Bản trống để xin ý kiến");
    }

    private String words(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }

    private void numbered() {
        number = "0" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L);
        assertThat(TestDatabase.everywhere(() -> numbers.give(person(), number, Actor.program("test"))))
                .isEqualTo(Numbers.Answer.KEPT);
    }

    private PersonRef person() {
        return TestDatabase.everywhere(() -> cases.find(anh).orElseThrow().person());
    }

    private List<String> lookedAt() {
        return journal.about(person().toString(), 50).stream()
                .map(Journal.Line::what)
                .filter(what -> what.startsWith("view:identity-number"))
                .toList();
    }

    private String page(String account, String key) {
        return Guest.words(guest.asks(Optional.of(account), "/cases/" + anh + "/papers/" + key));
    }

    private byte[] made(String account, String path, Map<String, List<String>> fields) {
        MockHttpServletResponse answer = guest.fills(account, path, fields);
        return Fetched.file(guest, account, answer);
    }

    private static byte[] last(Map<String, byte[]> files) {
        return Objects.requireNonNull(files.get(List.copyOf(files.keySet()).getLast()));
    }
}
