package vn.ketnap.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Docx;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// Who moves, dies, is struck off or gets the card, in the books and in the notices (10-SHĐ, 7-HSĐV, 1-SHĐ,
/// TĐV).
@KetNapTest
class LeavingPapersTests {

    private static final LocalDate TO = LocalDate.of(2018, 9, 26);

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Books books;

    @Autowired
    private CasePapers papers;

    @Autowired
    private Cases cases;

    @Autowired
    private Organizations organizations;

    @Autowired
    private People people;

    @Test
    void who_moves_within_the_ward_leaves_the_book_of_one_cell_and_enters_that_of_the_other() {
        var cell = twelve.cell();
        var other = beside(cell);
        var an = admitted(cell, "Nguyễn Thị An");
        twelve.done(an, new Act.MovedOut(day("2018-09-10"), Optional.of(other), new Words("Chi bộ tổ 4")));
        twelve.done(an, new Act.MovedIn(day("2018-09-10"), Optional.of(other), new Words("Chi bộ tổ 3"), false));
        var cells = List.of(cell.id(), other);

        assertThat(rows("F-SO-03", cell.id(), cells))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("10/09/2018", "Nguyễn Thị An", "20/08/2018")
                        .endsWith(" | Chi bộ tổ 4 | "));
        assertThat(rows("F-SO-03", other, cells))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(" |  | Chi bộ tổ 3; Chi bộ tổ 4"));
        assertThat(rows("F-SO-03", cell.ward(), cells)).hasSize(2);
        assertThat(rows("F-SO-01", cell.id(), cells))
                .hasSize(13)
                .last()
                .satisfies(row -> assertThat(row).contains("Nguyễn Thị An", "10/09/2018, Chi bộ tổ 4"));
        assertThat(paper(an, "F-SHD-02"))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("Kính gửi: Chi bộ tổ 4", "Ngày vào Đảng | 20/08/2018", "đảng viên dự bị"));
    }

    @Test
    void a_member_who_died_and_one_who_was_struck_off_have_their_books_and_notices() {
        var cell = twelve.cell();
        var cells = List.of(cell.id());
        var binh = admitted(cell, "Phạm Thanh Bình");
        var chi = admitted(cell, "Trần Thị Chi");
        var dung = twelve.listed(cell, "Lê Văn Dũng");
        twelve.done(binh, new Act.Died(day("2018-09-12")));
        twelve.done(dung, new Act.Died(day("2018-09-12")));
        twelve.done(chi, new Act.StruckOff(day("2018-09-14"), "77-QĐ/TU", 9, 0, 9, Optional.of(0)));

        assertThat(rows("F-SO-05", cell.ward(), cells))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Phạm Thanh Bình").endsWith(" | 12/09/2018"));
        assertThat(rows("F-SO-04", cell.ward(), cells))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).contains("Trần Thị Chi").endsWith(" | Xóa tên | 77-QĐ/TU, 14/09/2018"));
        assertThat(rows("F-KND-18", cell.ward(), cells))
                .anySatisfy(row -> assertThat(row).endsWith(" | Từ trần 12/09/2018. "))
                .anySatisfy(row -> assertThat(row).endsWith(" | Xóa tên 14/09/2018. "));
        assertThat(paper(binh, "F-HSDV-05C"))
                .hasValueSatisfying(text -> assertThat(text).contains("12/09/2018"));
        assertThat(paper(chi, "F-HSDV-05B"))
                .hasValueSatisfying(text -> assertThat(text).contains("Số 77-QĐ/TU, ngày 14 tháng 9 năm 2018"));
        assertThat(paper(dung, "F-HSDV-05C")).isEmpty();
    }

    @Test
    void an_applicant_who_moves_is_in_the_book_of_introductions_and_not_in_that_of_members() {
        var cell = twelve.cell();
        var cells = List.of(cell.id());
        var em = twelve.voted(cell, "Đỗ Thị Em");
        twelve.done(em, new Act.MovedOut(day("2018-09-10"), Optional.empty(), new Words("Đảng ủy phường Tích Sơn")));

        assertThat(rows("F-SO-15", cell.ward(), cells))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                "Đỗ Thị Em",
                                "10/09/2018 | Đảng ủy phường Tích Sơn | Đã có nghị quyết đề nghị kết nạp"));
        assertThat(rows("F-SO-03", cell.ward(), cells)).isEmpty();
        assertThat(paper(em, "F-SHD-02")).isEmpty();
    }

    @Test
    void a_card_handed_over_stands_in_both_books_of_cards() {
        var cell = twelve.cell();
        var cells = List.of(cell.id());
        var an = admitted(cell, "Nguyễn Thị An");
        twelve.done(an, new Act.Recognised(day("2018-09-20"), "90-QĐ/TU", Optional.empty(), 9, 0, 9));
        twelve.done(an, new Act.CardIssued(day("2018-09-21"), "26.012345"));
        twelve.done(an, new Act.CardReceived(day("2018-09-24")));

        assertThat(rows("F-TDV-08", cell.ward(), cells))
                .singleElement()
                .satisfies(row -> assertThat(row).endsWith(" | 26.012345 | 21/09/2018"));
        assertThat(rows("F-TDV-07", cell.ward(), cells))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("26.012345", "21/09/2018 | 24/09/2018"));
        assertThat(paper(an, "F-TDV-04"))
                .hasValueSatisfying(text -> assertThat(text).contains("thẻ đảng viên số 26.012345", "NGUYỄN THỊ AN"));
    }

    /// Admitted on 10 August 2018, the ceremony ten days later.
    private CaseId admitted(CellOfTwelve.Cell cell, String name) {
        var id = twelve.submitted(cell, name);
        twelve.done(id, new Act.Decided(day("2018-08-10"), DecisionOutcome.ADMITTED, "70-QĐ/TU", 9, 0, 9));
        twelve.done(
                id,
                new Act.CeremonyHeld(
                        day("2018-08-20"), Optional.of(cell.members().getFirst())));
        return id;
    }

    private OrganizationRef beside(CellOfTwelve.Cell cell) {
        var neighbour = twelve.neighbour(cell, "Hà Văn Tám");
        return TestDatabase.everywhere(
                () -> people.find(neighbour).orElseThrow().cell());
    }

    private List<String> rows(String code, OrganizationRef whose, List<OrganizationRef> cells) {
        return TestDatabase.everywhere(() -> {
            var form = books.all().stream()
                    .filter(book -> book.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            var wanted = new Books.Wanted(
                    form, organizations.latest(whose).orElseThrow(), cells, Optional.of(day("2018-01-01")), TO);
            return Docx.lines(books.draw(wanted).bytes()).stream()
                    .filter(line -> line.matches("\\d+ \\| .*") && !line.startsWith("1 | 2 | 3"))
                    .toList();
        });
    }

    /// The text of a paper of a case; nothing where the case has none.
    private Optional<String> paper(CaseId id, String code) {
        return TestDatabase.everywhere(() -> {
            var file = cases.find(id).orElseThrow();
            var drawer = papers.drawer(file);
            return papers.of(file).orElseThrow().papers().stream()
                    .filter(one -> one.form().code().equals(code))
                    .findFirst()
                    .map(one -> Docx.text(drawer.apply(one).bytes()));
        });
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
