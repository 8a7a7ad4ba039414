package vn.ketnap.admission.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// The form of a single remark and of a single decision: what stands beside it, and what is asked once more.
@KetNapTest
class OnceMoreTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Test
    void a_helper_sees_the_remark_before_beside_an_empty_form_without_what_is_the_cells() {
        var cell = twelve.cell();
        var binh = remarked(cell);
        var helper = helper(cell);
        var path = "/cases/" + binh + "/remarked";

        var page = Guest.words(guest.asks(Optional.of(helper), path));

        assertThat(page)
                .contains("Nhận xét ngày 20/08/2018", "Thu đủ quỹ vì người nghèo.", "name=\"strengths\"")
                .doesNotContain("name=\"advice\"", "name=\"conclusion\"", ">Thu đủ quỹ vì người nghèo.</textarea>");
        assertThat(guest.fills(
                                helper,
                                path,
                                Map.of(
                                        "on", List.of("20/09/2018"),
                                        "strengths", List.of("Dự đủ ba buổi."),
                                        "advice", List.of("chen vào")))
                        .getStatus())
                .isEqualTo(303);
        assertThat(last(binh))
                .isEqualTo(new Act.Remarked(
                        LocalDate.of(2018, 9, 20), new Words("Dự đủ ba buổi."), Words.NONE, Words.NONE));
    }

    @Test
    void a_secretary_is_asked_for_the_advice_and_the_conclusion_of_the_cell() {
        var cell = twelve.cell();
        var binh = remarked(cell);

        assertThat(Guest.words(guest.asks(
                        Optional.of(twelve.account(cell, Role.CELL_SECRETARY)), "/cases/" + binh + "/remarked")))
                .contains("name=\"advice\"", "name=\"conclusion\"", "Thu đủ quỹ vì người nghèo.");
    }

    @Test
    void a_helper_who_corrects_a_remark_leaves_what_the_cell_added() {
        var cell = twelve.cell();
        var binh = remarked(cell);
        var path = "/cases/" + binh + "/acts/" + file(binh).acts().getLast().step() + "/correct";

        var corrected = guest.fills(
                helper(cell),
                path,
                Map.of(
                        "on", List.of("20/08/2018"),
                        "strengths", List.of("Thu gần đủ quỹ."),
                        "reason-of-change", List.of("ghi nhầm")));

        assertThat(corrected.getStatus()).isEqualTo(303);
        assertThat(file(binh).standing().getLast().act())
                .isEqualTo(new Act.Remarked(
                        LocalDate.of(2018, 8, 20),
                        new Words("Thu gần đủ quỹ."),
                        Words.NONE,
                        new Words("Mạnh dạn hơn.")));
    }

    @Test
    void the_words_of_last_month_come_back_once_and_are_recorded_when_they_are_meant() {
        var cell = twelve.cell();
        var binh = remarked(cell);
        var typed =
                new HashMap<>(Map.of("on", List.of("20/09/2018"), "strengths", List.of("Thu đủ quỹ vì người nghèo")));
        var secretary = twelve.account(cell, Role.CELL_SECRETARY);
        var path = "/cases/" + binh + "/remarked";

        var first = guest.fills(secretary, path, typed);

        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(Guest.words(first)).contains("giống hệt nhận xét ngày 20/08/2018", "Thu đủ quỹ vì người nghèo");
        typed.put("seen", List.of(seen(Guest.words(first))));
        assertThat(guest.fills(secretary, path, typed).getStatus()).isEqualTo(303);
    }

    @Test
    void a_number_the_same_body_has_used_for_another_comes_back_once() {
        var cell = twelve.cell();
        var an = submitted(cell, "Nguyễn Thị An");
        var binh = submitted(cell, "Phạm Thanh Bình");
        twelve.done(an, new Act.Decided(LocalDate.of(2018, 8, 30), DecisionOutcome.ADMITTED, "21-QĐ/TU", 11, 0, 10));
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var typed = new HashMap<>(Map.of(
                "on", List.of("20/09/2018"),
                "outcome", List.of("admitted"),
                "number", List.of("21 - qđ/TU"),
                "members", List.of("11"),
                "excluded", List.of("0"),
                "in-favour", List.of("10"),
                "against", List.of("1")));
        var path = "/cases/" + binh + "/decided";

        var first = guest.fills(officer, path, typed);

        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(Guest.words(first)).contains("đã dùng cho Nguyễn Thị An, quyết định ngày 30/08/2018");
        typed.put("seen", List.of(seen(Guest.words(first))));
        assertThat(guest.fills(officer, path, typed).getStatus()).isEqualTo(303);
    }

    private CaseId submitted(CellOfTwelve.Cell cell, String name) {
        var id = twelve.verified(cell, name);
        twelve.done(id, new Act.CellVoted(LocalDate.of(2018, 7, 20), "8-NQ/CB", 12, 1, 10, 9, 1));
        twelve.done(id, new Act.BaseVoted(LocalDate.of(2018, 8, 1), "4-NQ/ĐU", 11, 0, 10, 0));
        twelve.done(id, new Act.DossierSent(LocalDate.of(2018, 8, 3)));
        return id;
    }

    private CaseId remarked(CellOfTwelve.Cell cell) {
        var id = twelve.listed(cell, "Phạm Thanh Bình");
        twelve.done(
                id,
                new Act.Remarked(
                        LocalDate.of(2018, 8, 20),
                        new Words("Thu đủ quỹ vì người nghèo."),
                        Words.NONE,
                        new Words("Mạnh dạn hơn.")));
        return id;
    }

    private String helper(CellOfTwelve.Cell cell) {
        var account = twelve.account(cell, Role.HELPER);
        TestDatabase.everywhere(() -> {
            accounts.isPerson(account, cell.members().getFirst(), Actor.program("test"));
            return account;
        });
        return account;
    }

    private Act last(CaseId id) {
        return file(id).acts().getLast().act();
    }

    private CaseFile file(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow());
    }

    private static String seen(String page) {
        return page.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }
}
