package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.ClassWorld.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.PersonRef;

/// One paper of the committee answers several people, all of them or nobody.
@KetNapTest
class ListPagesTests {

    private static final String MONTH = "/lists?month=2018-02";

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Test
    void one_paper_answers_several_people_or_nobody() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        world.then(binh, new Act.Died(day("2018-03-01")));
        assertThat(page(world, MONTH)).contains("Nguyễn Thị An", "Phạm Thanh Bình");

        var both = Map.of(
                "on",
                List.of("12/3/2018"),
                "number",
                List.of("12-NQ/ĐU"),
                "chosen",
                List.of(key(world, an), key(world, binh)));
        var refused = guest.fills(world.ward.officer(), MONTH, both);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Chưa ghi gì", "Phạm Thanh Bình", "12-NQ/ĐU", "đã từ trần");
        assertThat(world.acts(an)).doesNotContain("list-confirmed");

        world.go(
                MONTH,
                Map.of("on", List.of("12/3/2018"), "level", List.of("superior"), "chosen", List.of(key(world, an))));
        assertThat(world.acts(an)).contains("list-confirmed");
        assertThat(page(world, MONTH)).doesNotContain("Nguyễn Thị An");
    }

    @Test
    void what_the_rules_remark_of_one_is_seen_once_before_anybody_is_answered() throws IOException {
        var world = worlds.world();
        var proposed = new Act.ProcedureProposed(day("2018-03-05"), "4");
        var an = world.listed(
                world.ward.cell, "Nguyễn Thị An", new Act.ClassCertified(day("2012-04-27"), "12/GCN"), proposed);
        var binh = world.listed(
                world.ward.other, "Phạm Thanh Bình", new Act.ClassCertified(day("2018-02-27"), "13/GCN"), proposed);
        var march = "/lists?month=2018-03";
        var both = new HashMap<>(Map.of(
                "on",
                List.of("12/3/2018"),
                "chosen",
                List.of(world.file(an).id() + ":4", world.file(binh).id() + ":4")));

        var first = guest.fills(world.ward.officer(), march, both);

        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(Guest.words(first)).contains("Chưa ghi. Quy định nói", "ADM-CLASS-VALID", "Nguyễn Thị An");
        assertThat(world.acts(binh)).doesNotContain("procedure-allowed");

        both.put("shown", List.of(shown(Guest.words(first))));
        world.go(march, both);
        assertThat(world.acts(an)).contains("procedure-allowed");
        assertThat(world.acts(binh)).contains("procedure-allowed");
    }

    private static String shown(String page) {
        return page.replaceFirst("(?s).*name=\"shown\" form=\"lists\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void the_form_of_one_answer_asks_which_of_two_lines_it_answers() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An", new Act.ClassProposed(day("2018-03-05"), "4"));
        var path = "/cases/" + world.file(an).id() + "/list-confirmed";
        assertThat(page(world, path)).contains("Đề nghị cử đi học · 05/03/2018");
        var typed = new HashMap<>(
                Map.of("on", List.of("12/3/2018"), "level", List.of("superior"), "answer", List.of("agreed")));

        assertThat(guest.fills(world.ward.officer(), path, typed).getStatus()).isEqualTo(422);

        typed.put("of", List.of("3"));
        world.go(path, typed);
        assertThat(page(world, "/lists?month=2018-03")).doesNotContain("Nguyễn Thị An");
        assertThat(page(world, MONTH)).contains("Nguyễn Thị An");
    }

    @Test
    void a_committee_that_does_not_agree_says_why() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var no = Map.of(
                "on",
                List.of("12/3/2018"),
                "answer",
                List.of("not-agreed"),
                "reason",
                List.of(""),
                "chosen",
                List.of(key(world, an)));

        var refused = guest.fills(world.ward.officer(), MONTH, no);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Ghi lý do cấp ủy không đồng ý");

        var why = new HashMap<>(no);
        why.put("reason", List.of("chưa đủ thời gian cư trú"));
        world.go(MONTH, why);
        assertThat(page(world, MONTH)).doesNotContain("Nguyễn Thị An");
        assertThat(world.file(an).progress().stage()).isEqualTo(Stage.INTRODUCED);
    }

    @Test
    void who_leaves_the_list_is_confirmed_like_who_enters() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        world.then(an, new Act.Removed(day("2018-03-05"), "4", new Words("bỏ sinh hoạt Đoàn")));
        var march = "/lists?month=2018-03";
        assertThat(page(world, march)).contains("Nguyễn Thị An");

        world.go(
                march,
                Map.of(
                        "on",
                        List.of("12/3/2018"),
                        "level",
                        List.of("superior"),
                        "chosen",
                        List.of(world.file(an).id() + ":3")));

        assertThat(world.acts(an)).containsExactly("introduced", "listed", "removed", "list-confirmed");
        assertThat(page(world, march)).doesNotContain("Nguyễn Thị An");
    }

    @Test
    void nobody_chosen_or_no_day_is_said_and_what_was_typed_stays() throws IOException {
        var world = worlds.world();
        world.listed(world.ward.cell, "Nguyễn Thị An");

        var refused = guest.fills(
                world.ward.officer(), MONTH, Map.of("on", List.of("32/3/2018"), "number", List.of("12-NQ/ĐU")));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Không đọc được ngày này", "Chọn ít nhất một người", "32/3/2018", "12-NQ/ĐU");
    }

    @Test
    void a_month_that_is_none_is_said_and_the_one_that_runs_is_shown() throws IOException {
        var world = worlds.world();

        assertThat(page(world, "/lists?month=2018-13"))
                .contains("2018-13", "không phải là tháng", "month-err", "value=\"2018-09\"");
        assertThat(page(world, "/lists")).doesNotContain("không phải là tháng");
        assertThat(page(world, MONTH)).doesNotContain("không phải là tháng");
    }

    private static String key(ClassWorld world, PersonRef person) {
        return world.file(person).id() + ":2";
    }

    private String page(ClassWorld world, String path) throws IOException {
        return guest.asks(Optional.of(world.ward.officer()), path).getContentAsString(StandardCharsets.UTF_8);
    }
}
