package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Stage;

/// A committee and a standing committee over a batch of dossiers.
@KetNapTest
class CommitteeTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Cases cases;

    @Test
    void a_committee_votes_on_a_batch_in_one_go_and_only_on_what_came() {
        var cell = twelve.cell();
        var an = voted(cell, "Nguyễn Thị An");
        var binh = voted(cell, "Phạm Thanh Bình");
        var cuc = twelve.listed(cell, "Lê Thị Minh Nguyệt");
        var typed = new HashMap<>(members());
        typed.putAll(ballot(an, "9"));
        typed.putAll(ballot(binh, "7"));
        typed.putAll(ballot(cuc, "9"));
        typed.put("resolution", "5-NQ/ĐU");

        assertThat(clerk.holds(Body.COMMITTEE, cell, typed, PROGRAM).result().signed())
                .isTrue();

        assertThat(last(an)).isEqualTo(new Act.BaseVoted(day("2018-09-20"), "5-NQ/ĐU", 11, 1, 9, 0));
        assertThat(stage(binh)).isEqualTo(Stage.PROPOSED);
        assertThat(stage(cuc)).isEqualTo(Stage.LISTED);
    }

    @Test
    void a_deciding_body_that_may_not_decide_on_one_decides_on_none() {
        var cell = twelve.cell();
        var an = submitted(cell, "Nguyễn Thị An");
        var binh = submitted(cell, "Phạm Thanh Bình");
        var typed = new HashMap<>(members());
        typed.putAll(decision(an, "8", "21-QĐ"));
        typed.putAll(decision(binh, "3", "22-QĐ"));

        var held = clerk.holds(Body.STANDING_COMMITTEE, cell, typed, PROGRAM);

        assertThat(held.result().outcomes()).extracting(Outcome::stands).containsExactly(true, false);
        assertThat(stage(an)).isEqualTo(Stage.SUBMITTED);

        typed.putAll(decision(binh, "8", "22-QĐ"));
        assertThat(clerk.holds(Body.STANDING_COMMITTEE, cell, typed, PROGRAM)
                        .result()
                        .signed())
                .isTrue();
        assertThat(last(an)).isEqualTo(new Act.Decided(day("2018-09-20"), DecisionOutcome.ADMITTED, "21-QĐ", 11, 1, 8));
        assertThat(stage(binh)).isEqualTo(Stage.DECIDED);
    }

    private CaseId voted(CellOfTwelve.Cell cell, String name) {
        var id = twelve.verified(cell, name);
        twelve.done(id, new Act.CellVoted(day("2018-07-20"), "8-NQ/CB", 12, 1, 10, 9, 1));
        return id;
    }

    private CaseId submitted(CellOfTwelve.Cell cell, String name) {
        var id = voted(cell, name);
        twelve.done(id, new Act.BaseVoted(day("2018-08-01"), "4-NQ/ĐU", 11, 0, 10, 0));
        twelve.done(id, new Act.DossierSent(day("2018-08-03")));
        return id;
    }

    private static Map<String, String> members() {
        return Map.of("members", "11", "excluded", "1", "present", "10");
    }

    private static Map<String, String> ballot(CaseId id, String inFavour) {
        return Map.of("c" + id + "-in-favour", inFavour, "c" + id + "-against", "0", "c" + id + "-method", "cards");
    }

    private static Map<String, String> decision(CaseId id, String inFavour, String number) {
        return Map.of(
                "c" + id + "-in-favour",
                inFavour,
                "c" + id + "-outcome",
                "admitted",
                "c" + id + "-number",
                number,
                "c" + id + "-method",
                "secret");
    }

    private Act last(CaseId id) {
        return acts(id).getLast();
    }

    private List<Act> acts(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow()).acts().stream()
                .map(one -> one.act())
                .toList();
    }

    private Stage stage(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id).orElseThrow())
                .progress()
                .stage();
    }
}
