package vn.ketnap.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.meeting.CellOfTwelve.PROGRAM;
import static vn.ketnap.meeting.CellOfTwelve.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.Words;

@KetNapTest
class SigningTests {

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Signing signing;

    @Autowired
    private Cases cases;

    @Test
    void a_meeting_records_its_acts_in_every_case_at_once_with_one_number() {
        var cell = twelve.cell();
        var an = twelve.introduced(cell, "Nguyễn Thị An");
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var typed = new HashMap<String, String>();
        typed.put("resolution", "09-NQ/CB");
        typed.put(field(an, "decision"), "listed");
        typed.put(field(an, "member"), cell.members().get(2).toString());
        typed.put(field(binh, "strengths"), "Nộp bài thu hoạch đúng hạn.");
        typed.put(field(binh, "decision"), "removed");
        typed.put(field(binh, "reason"), "chuyển đi học xa");

        var result = sign(cell, typed);

        assertThat(result.signed()).isTrue();
        assertThat(kinds(an)).containsExactly(ActKind.INTRODUCED, ActKind.LISTED, ActKind.HELPER_ASSIGNED);
        assertThat(kinds(binh)).endsWith(ActKind.REMARKED, ActKind.REMOVED);
        assertThat(act(an, 2)).isEqualTo(new Act.Listed(day("2018-09-20"), "09-NQ/CB"));
        assertThat(((Act.Removed) act(binh, 5)).resolution()).isEqualTo("09-NQ/CB");
    }

    @Test
    void whoever_has_a_resolution_of_their_own_does_not_get_the_common_number() {
        var cell = twelve.cell();
        var an = twelve.introduced(cell, "Nguyễn Thị An");
        var binh = twelve.introduced(cell, "Phạm Thanh Bình");
        var typed = new HashMap<String, String>();
        typed.put("resolution", "09-NQ/CB");
        typed.put(field(an, "decision"), "listed");
        typed.put(field(binh, "decision"), "listed");
        typed.put(field(binh, "resolution"), "10-NQ/CB");

        assertThat(sign(cell, typed).signed()).isTrue();

        assertThat(act(an, 2)).isEqualTo(new Act.Listed(day("2018-09-20"), "09-NQ/CB"));
        assertThat(act(binh, 2)).isEqualTo(new Act.Listed(day("2018-09-20"), "10-NQ/CB"));
    }

    @Test
    void one_resolution_proposes_several_people_for_the_class() {
        var cell = twelve.cell();
        var an = twelve.listed(cell, "Nguyễn Thị An");
        var binh = twelve.listed(cell, "Phạm Thanh Bình");

        var result = sign(
                cell,
                Map.of(
                        "resolution",
                        "12-NQ/CB",
                        field(an, "decision"),
                        "class-proposed",
                        field(binh, "decision"),
                        "class-proposed"));

        assertThat(result.signed()).isTrue();
        assertThat(List.of(last(an), last(binh)))
                .allMatch(new Act.ClassProposed(day("2018-09-20"), "12-NQ/CB")::equals);
    }

    @Test
    void a_vote_that_did_not_carry_is_recorded_and_the_next_one_is_the_second() {
        var cell = twelve.cell();
        var id = twelve.verified(cell, "Bùi Thị Ngọc Ánh");

        assertThat(sign(cell, ballot(id, "7", "3")).signed()).isTrue();

        assertThat(stage(id)).isEqualTo(Stage.VERIFIED);
        assertThat(clerk.agenda(cell).of(id).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void a_meeting_signed_once_is_not_signed_again_nor_saved() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var id = clerk.signed(cell, Map.of(field(binh, "strengths"), "Nộp bài đúng hạn."));

        everywhere(() -> {
            var meeting = meetings.find(id, PROGRAM).orElseThrow();
            assertThat(meeting.isSigned()).isTrue();
            assertThat(meeting.typed()).isEmpty();
            assertThat(meetings.save(meeting, meeting.convening(), Map.of("content", "thêm"), PROGRAM))
                    .isFalse();
            return meeting;
        });
    }

    @Test
    void one_person_who_is_blocked_keeps_the_whole_meeting_from_being_recorded() {
        var cell = twelve.cell();
        var an = twelve.introduced(cell, "Nguyễn Thị An");
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        twelve.done(binh, new Act.Applied(day("2018-05-20")));
        var typed = new HashMap<String, String>();
        typed.put(field(an, "decision"), "listed");
        typed.putAll(ballot(binh, "9", "1"));

        var result = sign(cell, typed);

        assertThat(result.signed()).isFalse();
        assertThat(result.outcomes()).extracting(Outcome::stands).containsExactly(true, false);
        assertThat(kinds(an)).containsExactly(ActKind.INTRODUCED);
        assertThat(kinds(binh)).doesNotContain(ActKind.CELL_VOTED);
    }

    @Test
    void the_denominator_follows_who_was_there() {
        var cell = twelve.cell();
        var id = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var typed = new HashMap<>(ballot(id, "8", "1"));
        typed.put("p" + cell.members().get(3), "excused");
        typed.put("p" + cell.members().get(4), "absent");

        assertThat(sign(cell, typed).signed()).isTrue();

        var vote = (Act.CellVoted) last(id);
        assertThat(vote).isEqualTo(new Act.CellVoted(day("2018-09-20"), "", 12, 1, 9, 8, 1));
        assertThat(stage(id)).isEqualTo(Stage.VOTED);
    }

    @Test
    void signed_minutes_stay_as_they_were_when_an_act_of_theirs_is_corrected() {
        var cell = twelve.cell();
        var binh = twelve.listed(cell, "Phạm Thanh Bình");
        var typed = Map.of(
                field(binh, "strengths"), "Nộp bài đúng hạn.", field(binh, "heard"), "Đồng chí Mận: đã tiến bộ.");
        var id = clerk.signed(cell, typed);
        var before = everywhere(() -> signing.minutes(id).orElseThrow());
        var step = before.minutes().items().getFirst().steps().getFirst();

        twelve.done(
                binh,
                new Act.Corrected(
                        day("2018-09-25"),
                        step,
                        ActKind.REMARKED.read(day("2018-09-20"), Map.of(), Map.of("strengths", "Nộp bài muộn.")),
                        new Words("ghi nhầm người")));

        assertThat(everywhere(() -> signing.minutes(id).orElseThrow())).isEqualTo(before);
        assertThat(before.minutes().items().getFirst().heard()).isEqualTo("Đồng chí Mận: đã tiến bộ.");
        assertThat(act(binh, step))
                .isInstanceOfSatisfying(
                        Act.Remarked.class,
                        one -> assertThat(one.strengths().text()).isEqualTo("Nộp bài đúng hạn."));
    }

    private Signing.Result sign(CellOfTwelve.Cell cell, Map<String, String> typed) {
        return clerk.holds(cell, typed, PROGRAM).result();
    }

    private static Map<String, String> ballot(CaseId id, String inFavour, String against) {
        return Map.of(field(id, "in-favour"), inFavour, field(id, "against"), against, field(id, "method"), "secret");
    }

    private List<ActKind> kinds(CaseId id) {
        return everywhere(() -> cases.find(id).orElseThrow()).acts().stream()
                .map(one -> ActKind.of(one.act()))
                .toList();
    }

    private Act act(CaseId id, int step) {
        return everywhere(() -> cases.find(id).orElseThrow())
                .acts()
                .get(step - 1)
                .act();
    }

    private Act last(CaseId id) {
        return act(id, kinds(id).size());
    }

    private Stage stage(CaseId id) {
        return everywhere(() -> cases.find(id).orElseThrow()).progress().stage();
    }

    private static String field(CaseId id, String key) {
        return "c" + id + "-" + key;
    }

    private static <T> T everywhere(Supplier<T> story) {
        return TestDatabase.everywhere(story::get);
    }
}
