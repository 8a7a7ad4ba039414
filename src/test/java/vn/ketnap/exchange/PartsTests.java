package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ketnap.TestDatabase.everywhere;
import static vn.ketnap.exchange.Ward.said;
import static vn.ketnap.exchange.lists.ListKind.ORGANISATIONS;
import static vn.ketnap.exchange.lists.ListKind.SOURCES;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Scope;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.web.NotAllowed;

/// Into which part of the tree a list may come, and who sees it afterwards.
@KetNapTest
class PartsTests {

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    People people;

    @Test
    void rows_of_another_ward_are_held_and_those_of_ones_own_come_in() {
        var mine = Ward.fresh(organizations, imports);
        var theirs = Ward.fresh(organizations, imports);
        var list = person(mine.cell(), mine.an())
                .row(2, mine.named("Trần Văn Bình"), "06/02/1995", theirs.cell(), "01/03/2018");

        var brought = mine.bring(SOURCES, list, Answers.NONE, mine.officer());

        assertThat(said(brought)).containsExactly("added", "held not-your-part");
        assertThat(everywhere(() -> people.sameAs(mine.named("Trần Văn Bình"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void an_import_is_seen_in_its_part_and_nowhere_else() {
        var mine = Ward.fresh(organizations, imports);
        var theirs = Ward.fresh(organizations, imports);
        var number = mine.bring(SOURCES, person(mine.cell(), mine.an()), Answers.NONE, mine.officer())
                .number()
                .orElseThrow();

        var here = TestDatabase.in(mine.scope(), () -> imports.find(number));
        assertThat(here).isPresent();
        assertThat(here.get().part()).contains(mine.committee());
        assertThat(TestDatabase.in(mine.scope(), () -> imports.rows(number))).hasSize(1);
        assertThat(TestDatabase.in(theirs.scope(), () -> imports.find(number))).isEmpty();
        assertThat(TestDatabase.in(theirs.scope(), () -> imports.rows(number))).isEmpty();
        assertThat(TestDatabase.in(theirs.scope(), () -> imports.latest(100)))
                .extracting(Imports.Past::number)
                .doesNotContain(number);
        assertThat(TestDatabase.in(Scope.NOTHING, () -> imports.latest(100))).isEmpty();
        assertThat(TestDatabase.in(theirs.scope(), () -> imports.undo(number, theirs.officer())))
                .isEqualTo(new Imports.NoneThere());
    }

    @Test
    void an_import_of_the_program_belongs_to_the_lowest_part_above_all_its_people() {
        var ward = Ward.fresh(organizations, imports);
        var one = ward.bring(SOURCES, person(ward.cell(), ward.an()));
        var both = ward.bring(
                SOURCES,
                person(ward.cell(), ward.named("Lê Thị Cúc"))
                        .row(2, ward.named("Trần Văn Bình"), "06/02/1995", ward.otherCell(), "01/03/2018"));

        assertThat(past(one).part()).contains(ward.one());
        assertThat(past(both).part()).contains(ward.committee());
        assertThat(TestDatabase.in(
                        Scope.of(java.util.List.of(ward.two())),
                        () -> imports.find(past(both).number())))
                .isEmpty();
    }

    @Test
    void an_officer_enters_and_changes_organisations_below_the_own_part_only() {
        var mine = Ward.fresh(organizations, imports);
        var theirs = Ward.fresh(organizations, imports);
        var list = OnPaper.list("Mã", "Tên tổ chức", "Loại", "Cấp trên", "Tên gọi khác", "Hiệu lực từ")
                .row(mine.code() + "C", "Chi bộ Mới", "Chi bộ tổ dân phố", mine.code(), "", "01/01/2018")
                .row(theirs.code() + "C", "Chi bộ Lạ", "Chi bộ tổ dân phố", theirs.code(), "", "01/01/2018")
                .row(theirs.code() + "A", "Chi bộ Lấy Về", "Chi bộ tổ dân phố", mine.code(), "", "01/01/2018")
                .row(mine.code() + "Z", "Đảng ủy Trên", "Đảng ủy cơ sở", "", "", "01/01/2018")
                .row(mine.code() + "A", "Chi bộ Đổi Tên", "Chi bộ tổ dân phố", mine.code(), "", "01/01/2018")
                .row(mine.code() + "B", "Chi bộ Nửa Ngày", "Chi bộ tổ dân phố", mine.code(), "", "2018");

        var brought = mine.bring(ORGANISATIONS, list, Answers.NONE, mine.officer());

        assertThat(said(brought))
                .containsExactly(
                        "added",
                        "held not-your-part",
                        "held not-your-part",
                        "held not-your-part",
                        "updated new-period",
                        "held no-period");
    }

    @Test
    void lists_of_organisations_of_the_program_are_seen_by_all_and_taken_back_by_it_alone() {
        var ward = Ward.fresh(organizations, imports);
        var list = OnPaper.list("Mã", "Tên tổ chức", "Loại", "Cấp trên", "Tên gọi khác", "Hiệu lực từ")
                .row(ward.code() + "C", "Chi bộ Mới", "Chi bộ tổ dân phố", ward.code(), "", "01/01/2018");
        var number = ward.bring(ORGANISATIONS, list).number().orElseThrow();

        assertThat(TestDatabase.in(ward.scope(), () -> imports.find(number))).isPresent();
        assertThatThrownBy(() -> TestDatabase.in(ward.scope(), () -> imports.undo(number, ward.officer())))
                .isInstanceOf(NotAllowed.class);
    }

    private Imports.Past past(Imports.Brought brought) {
        return everywhere(() -> imports.find(brought.number().orElseThrow())).orElseThrow();
    }

    private static OnPaper person(String cell, String name) {
        return Ward.sources().row(1, name, "05/02/1995", cell, "01/03/2018");
    }
}
