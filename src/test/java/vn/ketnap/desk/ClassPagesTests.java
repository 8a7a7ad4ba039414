package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.ClassWorld.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.ConfirmingLevel;
import vn.ketnap.admission.ListAnswer;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;

/// What is recorded for a class is recorded for all of its people or for nobody, and each sees the own people only.
@KetNapTest
class ClassPagesTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private Admissions admissions;

    @Test
    void all_are_sent_in_one_go_or_nobody_is_and_the_page_says_who_stood_in_the_way() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        world.propose(path, an, binh);
        world.then(binh, new Act.Died(day("2018-09-10")));

        var answer = guest.fills(world.ward.officer(), path + "/send", Map.of("on", List.of("20/9/2018")));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Chưa ghi cho ai.", "Phạm Thanh Bình", "value=\"20/09/2018\"");
        assertThat(world.acts(an)).doesNotContain("class-sent");

        world.go(path + "/people/" + binh + "/leave", Map.of("reason", List.of("từ trần")));
        world.send(path, "20/9/2018");
        assertThat(world.acts(an)).contains("class-sent");
        assertThat(page(world.ward.officer(), path)).contains("ngày 26/09/2018, từ trần");
    }

    @Test
    void whom_the_cell_proposed_comes_first_and_whom_a_committee_declined_is_not_ticked() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình", new Act.ClassProposed(day("2018-09-05"), "4"));
        var cuc = world.listed(
                world.ward.cell,
                "Lê Thị Cúc",
                new Act.ClassProposed(day("2018-09-05"), "4"),
                new Act.ListConfirmed(
                        day("2018-09-12"),
                        ConfirmingLevel.BASE,
                        "9",
                        3,
                        ListAnswer.NOT_AGREED,
                        new Words("chưa đủ thời gian")));

        world.listed(
                world.ward.cell,
                "Đỗ Thị Hoa",
                new Act.ClassProposed(day("2018-09-05"), "4"),
                new Act.ListConfirmed(day("2018-09-12"), ConfirmingLevel.SUPERIOR, "9"));

        var page = page(world.ward.officer(), world.called("awareness", "8/10/2018", "12/10/2018") + "/people");

        assertThat(page)
                .containsSubsequence("Phạm Thanh Bình", "Cấp ủy chưa trả lời", "Nguyễn Thị An", "Chưa đề nghị")
                .containsSubsequence("Đỗ Thị Hoa", "đồng ý ngày 12/09/2018", "Nguyễn Thị An")
                .containsSubsequence("Lê Thị Cúc", "không đồng ý ngày 12/09/2018")
                .contains("value=\"" + binh + "\" checked")
                .doesNotContain("value=\"" + an + "\" checked", "value=\"" + cuc + "\" checked");
    }

    @Test
    void certificates_are_recorded_for_all_who_passed_or_for_nobody() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        var path = world.called("awareness", "9/7/2018", "13/7/2018");
        world.propose(path, an, binh);
        world.send(path, "2/7/2018");
        world.go(path + "/results", Map.of("result-" + an, List.of("passed"), "result-" + binh, List.of("passed")));
        world.then(binh, new Act.Died(day("2018-07-20")));
        var numbers = Map.of(
                "on", List.of("27/7/2018"), "number-" + an, List.of("1/GCN"), "number-" + binh, List.of("2/GCN"));

        var refused = guest.fills(world.ward.officer(), path + "/certificates", numbers);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Phạm Thanh Bình", "1/GCN");
        assertThat(world.acts(an)).doesNotContain("class-certified");

        world.go(path + "/certificates", Map.of("on", List.of("27/7/2018"), "number-" + an, List.of("1/GCN")));
        assertThat(world.acts(an)).contains("class-certified");
        assertThat(page(world.ward.officer(), path)).contains("1/GCN", "có giá trị đến 27/07/2023");
    }

    @Test
    void taking_somebody_off_after_sending_retracts_the_act_and_calling_off_retracts_all() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.cell, "Phạm Thanh Bình");
        var cuc = world.listed(world.ward.other, "Lê Thị Cúc");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        world.propose(path, an, binh, cuc);
        world.send(path, "20/9/2018");

        assertThat(guest.fills(world.ward.officer(), path + "/people/" + an + "/leave", Map.of())
                        .getStatus())
                .isEqualTo(422);
        world.go(path + "/people/" + an + "/leave", Map.of("reason", List.of("đi công tác")));
        assertThat(world.acts(an)).doesNotContain("class-sent");
        assertThat(world.acts(binh)).contains("class-sent");

        world.go(path + "/call-off", Map.of("reason", List.of("Trung tâm hoãn lớp")));
        assertThat(world.acts(binh)).doesNotContain("class-sent");
        assertThat(world.acts(cuc)).doesNotContain("class-sent");
        assertThat(status(world.ward.officer(), path + "/people")).isEqualTo(404);
    }

    @Test
    void being_sent_to_the_class_for_new_members_is_an_act_of_the_case_and_taking_off_retracts_it() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        admitted(world, an);
        var path = world.called("new-member", "9/7/2018", "13/7/2018");
        world.propose(path, an);
        world.send(path, "2/7/2018");
        assertThat(world.acts(an)).contains("new-member-class-sent").doesNotContain("class-sent");
        assertThat(world.file(an).progress().stage()).isEqualTo(Stage.PROBATIONARY);

        var later = world.called("new-member", "8/10/2018", "12/10/2018");
        var binh = world.listed(world.ward.cell, "Phạm Thanh Bình");
        admitted(world, binh);
        world.propose(later, binh);
        world.send(later, "20/9/2018");
        world.go(later + "/people/" + binh + "/leave", Map.of("reason", List.of("đi công tác")));
        assertThat(world.acts(binh)).doesNotContain("new-member-class-sent");

        world.go(path + "/results", Map.of("result-" + an, List.of("passed")));
        world.go(path + "/certificates", Map.of("on", List.of("20/7/2018"), "number-" + an, List.of("9/ĐVM")));
        assertThat(world.acts(an)).contains("new-member-class-certified");
    }

    @Test
    void the_roster_of_a_class_long_over_takes_those_who_hold_its_certificate_and_sends_nobody_twice()
            throws IOException {
        var world = worlds.world();
        var an = world.listed(
                world.ward.cell,
                "Nguyễn Thị An",
                new Act.ClassSent(day("2018-03-01"), "Khóa cũ"),
                new Act.ClassCertified(day("2018-04-27"), "12/GCN"));
        var binh =
                world.listed(world.ward.cell, "Phạm Thanh Bình", new Act.ClassCertified(day("2018-04-27"), "13/GCN"));
        var path = world.called("awareness", "9/4/2018", "13/4/2018");
        assertThat(page(world.ward.officer(), path + "/people"))
                .contains(
                        "Lớp đã học xong ngày 13/04/2018", "Đã có giấy chứng nhận số 12/GCN", "person\" value=\"" + an);

        world.propose(path, an, binh);
        world.send(path, "5/4/2018");

        assertThat(world.acts(an)).containsOnlyOnce("class-sent");
        assertThat(world.acts(binh)).containsOnlyOnce("class-sent");
        assertThat(page(world.ward.officer(), path))
                .contains("12/GCN", "13/GCN")
                .doesNotContain("hồ sơ không còn bước này");
    }

    private void admitted(ClassWorld world, PersonRef person) {
        TestDatabase.everywhere(() -> admissions.perform(
                world.file(person).id(),
                new Act.CeremonyHeld(day("2018-06-01"), Optional.empty()),
                new Words("hồ sơ cũ"),
                Actor.program("test")));
    }

    private String page(String account, String path) throws IOException {
        return guest.asks(Optional.of(account), path).getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String account, String path) {
        return guest.asks(Optional.of(account), path).getStatus();
    }
}
