package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.ClassWorld.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CollectiveGround;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;

/// One command hands a cell over: all of it or nothing.
@KetNapTest
class HandOverPagesTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private People people;

    @Test
    void a_cell_is_handed_over_by_its_page() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var member = world.ward.member(world.ward.cell, "Trần Thị Mận");

        world.go(
                "/cells/" + world.ward.code("A") + "/hand-over",
                Map.of(
                        "on", List.of("1/9/2018"),
                        "to", List.of(world.ward.code("B")),
                        "case", List.of(world.file(an).id().toString()),
                        "member", List.of(member.toString())));

        assertThat(world.file(an).progress().cell()).isEqualTo(world.ward.other);
        assertThat(roll(world)).containsExactly("Trần Thị Mận");
    }

    @Test
    void the_decision_on_a_collective_transfer_is_recorded_in_each_case_that_moves() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");

        world.go(
                "/cells/" + world.ward.code("A") + "/hand-over",
                Map.of(
                        "on", List.of("1/9/2018"),
                        "to", List.of(world.ward.code("B")),
                        "ground", List.of("dissolution"),
                        "decided", List.of("20/8/2018"),
                        "number", List.of("15-QĐ/ĐU"),
                        "case", List.of(world.file(an).id().toString())));

        assertThat(world.file(an).standing())
                .extracting(StandingAct::act)
                .contains(
                        new Act.CollectiveTransferDecided(day("2018-08-20"), CollectiveGround.DISSOLUTION, "15-QĐ/ĐU"));
        assertThat(world.file(an).progress().cell()).isEqualTo(world.ward.other);
    }

    @Test
    void a_decision_on_a_collective_transfer_has_a_day_that_is_not_after_the_move() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");

        for (var decided : List.of("", "2/9/2018")) {
            var refused = guest.fills(
                    world.ward.officer(),
                    "/cells/" + world.ward.code("A") + "/hand-over",
                    Map.of(
                            "on", List.of("1/9/2018"),
                            "to", List.of(world.ward.code("B")),
                            "ground", List.of("dissolution"),
                            "decided", List.of(decided),
                            "case", List.of(world.file(an).id().toString())));

            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                    .contains(
                            "Gõ ngày của quyết định, không sau ngày chuyển.", "<option value=\"dissolution\" selected");
        }
        assertThat(world.file(an).progress().cell()).isEqualTo(world.ward.cell);
    }

    @Test
    void a_cell_is_not_handed_over_to_nobody() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");

        var refused = guest.fills(
                world.ward.officer(),
                "/cells/" + world.ward.code("A") + "/hand-over",
                Map.of(
                        "on",
                        List.of("1/9/2018"),
                        "case",
                        List.of(world.file(an).id().toString())));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Chọn một chi bộ trong danh sách", "01/09/2018");
        assertThat(world.file(an).progress().cell()).isEqualTo(world.ward.cell);
    }

    private List<String> roll(ClassWorld world) {
        return TestDatabase.everywhere(() -> people.roll(world.ward.other, day("2018-09-01")).members().stream()
                .map(Member::fullName)
                .toList());
    }
}
