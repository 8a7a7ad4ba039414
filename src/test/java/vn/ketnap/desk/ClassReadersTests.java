package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.Statements;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.document.Docx;
import vn.ketnap.organization.Rights;

/// Who sees which people of a class, what goes out in files, and what a page of a class asks the database.
@KetNapTest
class ClassReadersTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rights rights;

    @Test
    void a_secretary_sees_the_people_of_the_own_cell_a_committee_reads_all_and_neither_records() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        world.propose(path, binh);
        assertThat(status(world.ward.secretary(), path)).isEqualTo(404);
        assertThat(status(world.ward.secretary(), path + "/list.xlsx")).isEqualTo(404);

        world.propose(path, an);
        assertThat(page(world.ward.secretary(), path))
                .contains("Nguyễn Thị An", "Chỉ hiện người của chi bộ")
                .doesNotContain("Phạm Thanh Bình");
        for (var below : List.of("/edit", "/people", "/results", "/certificates", "/call-off")) {
            assertThat(status(world.ward.secretary(), path + below)).as(below).isEqualTo(403);
        }
        var committee = "capuy-" + world.ward.mark;
        TestDatabase.everywhere(() -> {
            accounts.create(committee, "Cấp ủy viên", OwnWard.PASSWORD, false, Actor.program("test"));
            rights.give(
                    committee,
                    Role.COMMITTEE_MEMBER,
                    world.ward.ward,
                    Span.since(LocalDate.of(2016, 1, 1)),
                    Actor.program("test"));
            return committee;
        });
        assertThat(page(committee, path)).contains("Nguyễn Thị An", "Phạm Thanh Bình");
        assertThat(status(committee, path + "/people")).isEqualTo(403);
        assertThat(status(committee, path + "/list.docx")).isEqualTo(403);
        assertThat(status(worlds.world().ward.officer(), path)).isEqualTo(404);
    }

    @Test
    void the_list_goes_out_in_word_and_excel_and_a_name_never_becomes_a_formula() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var trap = world.listed(world.ward.cell, "=HYPERLINK(\"x\")");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        world.propose(path, an, trap);

        var excel = guest.asks(Optional.of(world.ward.officer()), path + "/list.xlsx")
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("DANH SÁCH CỬ ĐI HỌC");
            assertThat(sheet.getMergedRegions()).isNotEmpty();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            var cells = new ArrayList<Cell>();
            sheet.forEach(row -> row.forEach(cells::add));
            assertThat(cells)
                    .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))
                    .extracting(Object::toString)
                    .contains("Nguyễn Thị An", "12/05/1990", "'=HYPERLINK(\"x\")");
            assertThat(book.getFontAt(sheet.getRow(5).getCell(1).getCellStyle().getFontIndex())
                            .getFontName())
                    .isEqualTo("Times New Roman");
        }
        var word = guest.asks(Optional.of(world.ward.officer()), path + "/list.docx")
                .getContentAsByteArray();
        assertThat(Docx.lines(word))
                .contains("DANH SÁCH CỬ ĐI HỌC", "Khóa II", "Danh sách có 02 người.")
                .anySatisfy(line -> assertThat(line).contains(" | =HYPERLINK(\"x\") |  | 12/05/1990 | "))
                .anySatisfy(line -> assertThat(line).contains(" | Nguyễn Thị An |  | 12/05/1990 | "));
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW().toString(), size.getH().toString())).containsExactly("16838", "11906");
        }
    }

    @Test
    void every_page_of_a_class_asks_at_most_six_times_whatever_the_number_of_people() {
        var world = worlds.world();
        var many = new PersonRef[12];
        for (var i = 0; i < many.length; i++) {
            many[i] = world.listed(world.ward.cell, "Nguyễn Thị An " + i);
        }
        var path = world.called("awareness", "9/7/2018", "13/7/2018");
        world.propose(path, many);
        world.send(path, "2/7/2018");
        for (var below : List.of("", "/people", "/results", "/certificates", "/edit", "/call-off")) {
            var said = Statements.during(
                    () -> assertThat(status(world.ward.officer(), path + below)).isEqualTo(200));
            assertThat(said.stream()
                            .filter(sql -> !sql.startsWith("select set_config")
                                    && !sql.contains("from access.account")
                                    && !sql.contains("from organization."))
                            .toList())
                    .as(below)
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    private String page(String account, String path) throws IOException {
        return guest.asks(Optional.of(account), path).getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String account, String path) {
        return guest.asks(Optional.of(account), path).getStatus();
    }
}
