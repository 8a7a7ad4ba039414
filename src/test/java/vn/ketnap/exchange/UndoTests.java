package vn.ketnap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.TestDatabase.everywhere;
import static vn.ketnap.exchange.Ward.outcome;
import static vn.ketnap.exchange.Ward.said;
import static vn.ketnap.exchange.lists.ListKind.MEMBERS;
import static vn.ketnap.exchange.lists.ListKind.ORGANISATIONS;
import static vn.ketnap.exchange.lists.ListKind.SOURCES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Cases;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Detail;
import vn.ketnap.people.People;

/// A list taken back as a whole, and then as if it had not been.
@KetNapTest
class UndoTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    @Autowired
    Imports imports;

    @Autowired
    Organizations organizations;

    @Autowired
    Seats seats;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Test
    void a_list_taken_back_leaves_nobody_and_can_come_in_again() {
        var ward = Ward.fresh(organizations, imports);
        var first = ward.bring(SOURCES, ward.source());

        assertThat(ward.undo(first)).isEqualTo(new Imports.TakenBack());
        assertThat(everywhere(() -> people.sameAs(ward.an(), Optional.empty()))).isEmpty();
        assertThat(everywhere(() -> cases.stages().getOrDefault(ward.one(), Map.of())))
                .doesNotContainKey(vn.ketnap.admission.Stage.LISTED);
        assertThat(said(ward.bring(SOURCES, ward.source()))).containsExactly("added");
    }

    @Test
    void what_was_taken_back_is_not_taken_back_again() {
        var ward = Ward.fresh(organizations, imports);
        var brought = ward.bring(SOURCES, ward.source());
        ward.undo(brought);

        assertThat(ward.undo(brought)).isEqualTo(new Imports.NoneThere());
    }

    @Test
    void after_a_list_that_only_changed_values_those_before_are_current_again() {
        var ward = Ward.fresh(organizations, imports);
        var person =
                outcome(ward.bring(MEMBERS, ward.member("two")), 2).person().orElseThrow();
        var known = everywhere(() -> people.find(person));
        var member = everywhere(() -> people.membership(person, TODAY));
        var changed = ward.bring(
                MEMBERS,
                Ward.members()
                        .row(
                                1,
                                ward.code() + "two",
                                ward.named("Lê Văn Bảy two"),
                                "01/01/1970",
                                ward.otherCell(),
                                "Bí thư",
                                "03/02/1995",
                                "03/02/1996",
                                "00000202",
                                "Miễn sinh hoạt"));
        assertThat(said(changed)).containsExactly("updated new-version");

        assertThat(ward.undo(changed)).isEqualTo(new Imports.TakenBack());

        assertThat(everywhere(() -> people.find(person))).isEqualTo(known);
        assertThat(everywhere(() -> people.membership(person, TODAY))).isEqualTo(member);
        assertThat(everywhere(() -> seats.of(ward.two(), TODAY))).isEmpty();
        assertThat(everywhere(() -> people.roll(ward.one(), TODAY).members())).hasSize(1);
    }

    @Test
    void details_of_a_source_are_as_before_when_the_list_that_changed_them_is_taken_back() {
        var ward = Ward.fresh(organizations, imports);
        var person = outcome(ward.bring(SOURCES, ward.source()), 2).person().orElseThrow();
        var again = ward.bring(
                SOURCES, Ward.sources().row(1, ward.an(), "05/02/1995", ward.cell(), "01/03/2018", "", "Thợ may"));
        assertThat(everywhere(() -> people.find(person)).orElseThrow().detail(Detail.OCCUPATION))
                .contains("Thợ may");

        ward.undo(again);

        assertThat(everywhere(() -> people.find(person)).orElseThrow().detail(Detail.OCCUPATION))
                .isEmpty();
    }

    @Test
    void organisations_taken_back_are_gone_and_their_codes_may_be_used_again() {
        var ward = Ward.fresh(organizations, imports);
        var brought = ward.bring(ORGANISATIONS, ward.newCell());

        assertThat(ward.undo(brought)).isEqualTo(new Imports.TakenBack());
        assertThat(everywhere(() -> organizations.byCode(ward.code() + "C"))).isEmpty();
        assertThat(said(ward.bring(ORGANISATIONS, ward.newCell()))).containsExactly("added");
    }

    @Test
    void a_cell_moved_by_a_list_is_no_longer_reached_from_there_when_the_list_is_taken_back() {
        var ward = Ward.fresh(organizations, imports);
        var there = Ward.fresh(organizations, imports);
        var an = outcome(ward.bring(SOURCES, ward.source()), 2).person().orElseThrow();
        var moved = ward.bring(
                ORGANISATIONS,
                OnPaper.list("Mã", "Tên tổ chức", "Loại", "Cấp trên", "Tên gọi khác", "Hiệu lực từ")
                        .row(ward.code() + "A", ward.cell(), "Chi bộ tổ dân phố", there.code(), "", "01/01/2018"));
        assertThat(TestDatabase.in(there.scope(), () -> people.find(an))).isPresent();

        ward.undo(moved);

        assertThat(TestDatabase.in(there.scope(), () -> people.find(an))).isEmpty();
        assertThat(TestDatabase.in(ward.scope(), () -> people.find(an))).isPresent();
    }
}
