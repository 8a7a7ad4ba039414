package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Rebuild;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.meeting.Clerk;

/// How many votes carry a resolution is read from the numbers of the day: on the form, at the meeting, in the case.
@AutumnOf2026
class SharesFollowAmendmentsTests {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Guest guest;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Autowired
    private Rebuild rebuild;

    /// Other tests begin with what the files say.
    @AfterEach
    void take_everything_back() {
        AmendedBook.inForce(amendments.all()).forEach(one -> amendments.revoke(one.id(), "hết thử", PROGRAM));
    }

    @Test
    void a_share_amended_changes_the_sum_on_every_page_and_whether_the_vote_was_carried() throws IOException {
        var cell = twelve.cell();
        var anh = twelve.verified(cell, "Bùi Thị Ngọc Ánh");
        var officer = twelve.account(cell, Role.OFFICER);
        var meeting = "/meetings/" + clerk.convened(cell);
        var form = "/cases/" + anh + "/cell-voted";
        assertThat(page(officer, meeting)).contains("Cần ít nhất 2/3", "data-sum-needed>8<", "data-of=\"2\"");
        assertThat(page(officer, form)).contains("Cần ít nhất 2/3", "Nghị quyết đạt khi có ít nhất 2/3");
        voted(anh, 7);
        assertThat(stage(anh)).isEqualTo(Stage.VERIFIED);

        amend("cell-share", "more-than 1/2");

        assertThat(stage(anh)).isEqualTo(Stage.VOTED);
        assertThat(TestDatabase.everywhere(rebuild::differing)).isEmpty();
        var other = twelve.verified(cell, "Phạm Thanh Bình");
        assertThat(page(officer, meeting))
                .contains("Cần trên 1/2", "data-sum-needed>6<")
                .contains("data-of=\"1\" data-parts=\"2\" data-more=\"true\"")
                .doesNotContain("2/3");
        var form2018 = guest.fills(
                officer,
                "/cases/" + other + "/cell-voted",
                Map.of("on", List.of("20/9/2018"), "official", List.of("12"), "excluded", List.of("0")));
        assertThat(form2018.getContentAsString(StandardCharsets.UTF_8))
                .contains("Cần trên 1/2", "data-parts=\"2\"", "Nghị quyết đạt khi có trên 1/2");
        assertThat(page(officer, "/cases/" + other + "/cell-voted")).contains("Cần ít nhất 2/3");

        amend("cell-share", "at-least 3/4");
        assertThat(stage(anh)).isEqualTo(Stage.VERIFIED);
        assertThat(page(officer, meeting)).contains("Cần ít nhất 3/4", "data-sum-needed>9<");
    }

    @Test
    void a_committee_counts_by_a_share_of_its_own() throws IOException {
        var cell = twelve.cell();
        var officer = twelve.account(cell.ward(), Role.OFFICER);
        var session = "/meetings/" + clerk.session(cell);
        amend("cell-share", "at-least 3/4");
        assertThat(page(officer, session)).contains("Cần ít nhất 2/3");

        amend("base-share", "more-than 1/2");

        assertThat(page(officer, session)).contains("Cần trên 1/2");
    }

    private void voted(CaseId id, int inFavour) {
        TestDatabase.everywhere(() -> admissions.perform(
                id,
                new Act.CellVoted(LocalDate.of(2018, 9, 20), "05-NQ/CB", 12, 1, 11, inFavour, 11 - inFavour),
                new Words("phép thử"),
                PROGRAM));
    }

    private void amend(String key, String share) {
        amendments.enter(
                List.of(Draft.number(key, LocalDate.of(2018, 9, 1), share, "HD 99-HD/TW", "3.6b", "phép thử")),
                PROGRAM);
    }

    private Stage stage(CaseId id) {
        return TestDatabase.everywhere(
                () -> cases.find(id).orElseThrow().progress().stage());
    }

    private String page(String account, String path) throws IOException {
        return guest.asks(Optional.of(account), path).getContentAsString(StandardCharsets.UTF_8);
    }
}
