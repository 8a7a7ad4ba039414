package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.ClassWorld.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.people.Activity;
import vn.ketnap.people.People;

/// Who helps whom in a cell and in the ward, and how a helper is replaced.
@KetNapTest
class HelperPagesTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private People people;

    @Autowired
    private Today today;

    @Test
    void a_cell_shows_every_member_with_the_people_helped_by_given_name() throws IOException {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var an = world.ward.member(world.ward.cell, "Đỗ Văn Ất");
        world.listed(world.ward.cell, "Nguyễn Thị Yến", new Act.HelperAssigned(day("2018-02-05"), man));
        world.listed(world.ward.cell, "Phạm Thanh Bình", new Act.HelperAssigned(day("2018-03-05"), man));
        TestDatabase.everywhere(() -> {
            people.takesPart(an, Activity.SUSPENDED, day("2018-01-01"), Actor.program("test"));
            return an;
        });

        var page = page(world.ward.secretary(), "/helpers");

        assertThat(page)
                .containsSubsequence(
                        "Đỗ Văn Ất", "Bị đình chỉ sinh hoạt", "Trần Thị Mận", "Phạm Thanh Bình", "Nguyễn Thị Yến")
                .contains("từ 05/02/2018", "tháng chưa có nhận xét");
    }

    @Test
    void the_ward_shows_those_who_help_and_whom_in_which_cell() throws IOException {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        world.ward.member(world.ward.cell, "Lê Văn Nhàn");
        world.listed(world.ward.other, "Nguyễn Thị Yến", new Act.HelperAssigned(day("2018-02-05"), man));

        assertThat(page(world.ward.officer(), "/helpers"))
                .contains("Trần Thị Mận", "Nguyễn Thị Yến", "người được giúp đỡ ở Chi bộ tổ 4")
                .doesNotContain("Lê Văn Nhàn");
    }

    @Test
    void a_remark_since_the_assignment_ends_the_silence() throws IOException {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var yen = world.listed(world.ward.cell, "Nguyễn Thị Yến", new Act.HelperAssigned(day("2018-02-05"), man));
        assertThat(page(world.ward.officer(), "/helpers")).contains("tháng chưa có nhận xét");

        world.then(yen, remark(today.date()));
        assertThat(page(world.ward.officer(), "/helpers")).doesNotContain("tháng chưa có nhận xét");
    }

    @Test
    void a_helper_is_replaced_with_the_remark_handed_over_or_nothing_is_recorded() throws IOException {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var nhan = world.ward.member(world.ward.cell, "Lê Văn Nhàn");
        var yen = world.listed(world.ward.cell, "Nguyễn Thị Yến", new Act.HelperAssigned(day("2018-02-05"), man));
        var path = "/cases/" + world.file(yen).id() + "/helper";

        var refused = guest.fills(
                world.ward.secretary(),
                path,
                Map.of(
                        "on",
                        List.of("1/9/2018"),
                        "handed-over",
                        List.of("Tích cực"),
                        "member",
                        List.of(man.toString())));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Tích cực", "Chọn một người khác");
        assertThat(world.acts(yen)).doesNotContain("helper-ended");

        world.go(
                path,
                Map.of(
                        "on", List.of("1/9/2018"),
                        "reason", List.of("Chuyển công tác"),
                        "handed-over", List.of("Tích cực"),
                        "member", List.of(nhan.toString())));
        assertThat(world.acts(yen)).endsWith("helper-ended", "helper-assigned");
        assertThat(world.file(yen).progress().helper()).contains(nhan);
        assertThat(page(world.ward.officer(), "/helpers"))
                .contains("Lê Văn Nhàn")
                .doesNotContain("Trần Thị Mận");
    }

    @Test
    void the_rule_knows_whether_a_remark_was_handed_over_and_not_what_it_says() {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var nhan = world.ward.member(world.ward.cell, "Lê Văn Nhàn");

        for (var handedOver : List.of("", "Tích cực")) {
            var yen = world.listed(world.ward.cell, "Nguyễn Thị Yến", new Act.HelperAssigned(day("2018-02-05"), man));
            var id = world.file(yen).id();
            var path = "/cases/" + id + "/helper";
            var typed = new HashMap<>(Map.of(
                    "on", List.of("1/9/2018"),
                    "reason", List.of("Chuyển công tác"),
                    "handed-over", List.of(handedOver),
                    "member", List.of(nhan.toString())));
            if (handedOver.isEmpty()) {
                var first = guest.fills(world.ward.officer(), path, typed);
                assertThat(first.getStatus()).isEqualTo(422);
                assertThat(Guest.words(first))
                        .contains("Chưa ghi. Quy định nói", "value=\"" + id + ":ADM-TRF-HELPER\"");
                assertThat(world.acts(yen)).doesNotContain("helper-ended");
                typed.put("shown", List.of(id + ":ADM-TRF-HELPER"));
            }
            world.go(path, typed);

            assertThat(world.file(yen).standing())
                    .filteredOn(one -> one.act() instanceof Act.HelperEnded)
                    .flatExtracting(one -> one.recorded().findings())
                    .extracting(StoredFinding::rule)
                    .isEqualTo(handedOver.isEmpty() ? List.of("ADM-TRF-HELPER") : List.of());
        }
    }

    @Test
    void nobody_replaces_a_helper_whom_another_has_just_replaced_without_seeing_it() throws IOException {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var nhan = world.ward.member(world.ward.cell, "Lê Văn Nhàn");
        var yen = world.listed(world.ward.cell, "Nguyễn Thị Yến", new Act.HelperAssigned(day("2018-02-05"), man));
        var typed = Map.of(
                "on", List.of("1/9/2018"),
                "reason", List.of("Chuyển công tác"),
                "member", List.of(nhan.toString()),
                "acts", List.of(String.valueOf(world.file(yen).acts().size())));
        world.then(yen, new Act.TaskGiven(day("2018-08-30"), new Words("Trực chốt"), Optional.empty()));

        var late =
                guest.fills(world.ward.secretary(), "/cases/" + world.file(yen).id() + "/helper", typed);

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8))
                .contains("Có người đã ghi vào hồ sơ này", "Chuyển công tác");
        assertThat(world.file(yen).progress().helper()).contains(man);
    }

    private static Act remark(LocalDate on) {
        return new Act.Remarked(on, new Words("Tham gia đủ"), Words.NONE, Words.NONE);
    }

    private String page(String account, String path) throws IOException {
        return guest.asks(Optional.of(account), path).getContentAsString(StandardCharsets.UTF_8);
    }
}
