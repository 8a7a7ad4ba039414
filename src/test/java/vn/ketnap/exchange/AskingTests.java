package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.TestDatabase.everywhere;
import static vn.ketnap.exchange.Ward.outcome;
import static vn.ketnap.exchange.Ward.said;
import static vn.ketnap.exchange.lists.ListKind.PROBATION;
import static vn.ketnap.exchange.lists.ListKind.SOURCES;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Numbers;
import vn.ketnap.people.People;

/// What a list asks, and what becomes of the answers.
@KetNapTest
class AskingTests {

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    People people;

    @Autowired
    Numbers numbers;

    @Test
    void a_number_somebody_else_has_is_asked_about_and_never_given_twice() {
        var ward = Ward.fresh(organizations, imports);
        var number = number();
        var binh = Ward.sources()
                .row(1, ward.named("Trần Văn Bình"), "01/01/1990", ward.cell(), "01/03/2018", "", "", number);
        ward.bring(SOURCES, binh);

        var asked = ward.bring(PROBATION, an(ward, "", "", number));
        var answered = ward.bring(PROBATION, an(ward, "20/04/2018", "", number), answer(2, "new"), Ward.PROGRAM);

        assertThat(said(asked)).containsExactly("held number-in-use");
        assertThat(outcome(asked, 2).asked().orElseThrow().candidates()).hasSize(1);
        assertThat(said(answered)).containsExactly("added number-not-given");
        var an = outcome(answered, 2).person().orElseThrow();
        assertThat(everywhere(() -> numbers.masked(an))).isEmpty();
    }

    @Test
    void a_number_used_in_another_ward_is_not_given_and_points_to_the_level_above() {
        var there = Ward.fresh(organizations, imports);
        var here = Ward.fresh(organizations, imports);
        var number = number();
        there.bring(SOURCES, an(there, "", "", number));

        var brought = here.bring(SOURCES, an(here, "", "", number), Answers.NONE, here.officer());

        assertThat(said(brought)).containsExactly("added number-elsewhere");
    }

    @Test
    void a_possible_duplicate_names_whom_it_may_be_and_takes_the_answer() {
        var ward = Ward.fresh(organizations, imports);
        var an = outcome(ward.bring(SOURCES, an(ward, "", "", "")), 2).person().orElseThrow();
        var moved = Ward.sources().row(1, ward.an(), "05/02/1995", ward.otherCell(), "01/03/2018");

        var asked = ward.bring(SOURCES, moved);
        var same = ward.bring(SOURCES, moved, answer(2, an.toString()), Ward.PROGRAM);

        assertThat(outcome(asked, 2).asked())
                .contains(new RowOutcome.Question("possible-duplicate", java.util.List.of(an)));
        assertThat(said(same)).containsExactly("updated new-version");
        assertThat(everywhere(() -> people.find(an)).orElseThrow().cell()).isEqualTo(ward.two());
    }

    @Test
    void a_second_row_of_the_same_person_may_be_said_to_be_the_person_of_the_first() {
        var ward = Ward.fresh(organizations, imports);
        var twice = Ward.sources()
                .row(1, ward.an(), "05/02/1995", ward.cell(), "01/03/2018", "", "Giáo viên")
                .row(
                        2,
                        ward.an().toUpperCase(java.util.Locale.ROOT),
                        "05/02/1995",
                        ward.otherCell(),
                        "01/03/2018",
                        "",
                        "Thợ may");
        var answers = new Answers(Map.of("Danh sách!3", "same:Danh sách!2"), Map.of());

        var asked = ward.bring(SOURCES, twice, Answers.NONE, Ward.PROGRAM);
        ward.undo(asked);
        var brought = ward.bring(SOURCES, twice, answers, Ward.PROGRAM);

        assertThat(said(asked)).containsExactly("added", "held possible-duplicate");
        assertThat(said(brought)).containsExactly("added", "updated new-version");
        assertThat(outcome(brought, 3).person()).isEqualTo(outcome(brought, 2).person());
    }

    @Test
    void an_unknown_cell_is_answered_with_a_known_one() {
        var ward = Ward.fresh(organizations, imports);
        var list = Ward.sources().row(1, ward.an(), "05/02/1995", "Chi bộ Xa Lạ", "01/03/2018");
        var answers = new Answers(Map.of(), Map.of("Danh sách!2", ward.code() + "B"));

        assertThat(said(ward.bring(SOURCES, list))).containsExactly("held unknown-cell");
        var brought = ward.bring(SOURCES, list, answers, Ward.PROGRAM);
        var an = outcome(brought, 2).person().orElseThrow();
        assertThat(everywhere(() -> people.find(an)).orElseThrow().cell()).isEqualTo(ward.two());
    }

    @Test
    void columns_put_right_once_are_remembered_for_the_same_heading() {
        var ward = Ward.fresh(organizations, imports);
        var list = OnPaper.list(
                        "STT", "Họ và tên", "Ngày sinh", "Nơi " + ward.code(), "Ngày CB công nhận cảm tình Đảng")
                .row(1, ward.an(), "05/02/1995", ward.cell(), "01/03/2018");
        var before = ward.bring(SOURCES, list);
        var signature = before.list().sheets().getFirst().signature();

        everywhere(() -> {
            imports.remember(signature, Map.of("D", "CELL"), Ward.PROGRAM);
            return signature;
        });

        assertThat(said(before)).containsExactly("held unknown-cell");
        assertThat(said(ward.bring(SOURCES, list))).containsExactly("added");
    }

    private static OnPaper an(Ward ward, String certified, String occupation, String number) {
        return Ward.sources()
                .row(1, ward.an(), "05/02/1995", ward.cell(), "01/03/2018", "", occupation, number, certified);
    }

    private static Answers answer(int row, String said) {
        return new Answers(Map.of("Danh sách!" + row, said), Map.of());
    }

    private static String number() {
        return "000" + String.format("%09d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L));
    }
}
