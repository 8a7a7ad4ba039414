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
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.PersonRef;

/// The cell classifies a source; the page proposes what the dates show, and why.
@KetNapTest
class ClassifyPagesTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Test
    void the_page_of_a_person_says_which_class_the_dates_show_and_why() throws IOException {
        var world = worlds.world();
        var an = listed(world);

        assertThat(page(world, "/people/" + an))
                .contains(
                        "B. Đang bồi dưỡng",
                        "vào danh sách cảm tình Đảng ngày 05/02/2018",
                        "được giao nhiệm vụ ngày 10/02/2018",
                        "chưa đủ 12 tháng trong danh sách",
                        "Chi bộ chưa phân loại");
        assertThat(world.acts(an)).doesNotContain("classified");
    }

    @Test
    void the_class_the_dates_show_is_recorded_with_one_press() {
        var world = worlds.world();
        var an = listed(world);

        var next = guest.fills(
                world.ward.secretary(),
                classify(world, an),
                Map.of("on", List.of("1/6/2018"), "category", List.of("b")));

        assertThat(next.getHeader("Location")).isEqualTo("/people/" + an);
        assertThat(world.acts(an)).endsWith("classified");
    }

    @Test
    void another_class_than_the_dates_say_needs_the_cells_reason() throws IOException {
        var world = worlds.world();
        var an = listed(world);
        var chosen = Map.of("on", List.of("1/6/2018"), "category", List.of("a"), "resolution", List.of("15-NQ/CB"));

        var refused = guest.fills(world.ward.secretary(), classify(world, an), chosen);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Loại này không phải loại đọc từ ngày tháng", "15-NQ/CB");
        assertThat(world.acts(an)).doesNotContain("classified");

        world.go(
                classify(world, an),
                Map.of(
                        "on", List.of("1/6/2018"),
                        "category", List.of("a"),
                        "reason", List.of("Đã học lớp ở nơi cũ")));
        assertThat(page(world, "/people/" + an)).contains("A. Đủ điều kiện", "Đã học lớp ở nơi cũ");
    }

    @Test
    void of_two_who_classify_at_once_the_second_sees_what_the_first_recorded() throws IOException {
        var world = worlds.world();
        var an = listed(world);
        var seen = List.of(String.valueOf(world.file(an).acts().size()));
        var typed = Map.of("on", List.of("1/6/2018"), "category", List.of("b"), "acts", seen);

        assertThat(guest.fills(world.ward.officer(), classify(world, an), typed).getStatus())
                .isEqualTo(303);
        var second = guest.fills(world.ward.secretary(), classify(world, an), typed);

        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8))
                .contains("Có người đã ghi vào hồ sơ này", world.ward.officer());
        assertThat(world.acts(an)).containsOnlyOnce("classified");
    }

    private static PersonRef listed(ClassWorld world) {
        var helper = world.ward.member(world.ward.cell, "Trần Thị Mận");
        return world.listed(
                world.ward.cell,
                "Nguyễn Thị An",
                new Act.HelperAssigned(day("2018-02-05"), helper),
                new Act.TaskGiven(day("2018-02-10"), new Words("Vận động phân loại rác"), Optional.empty()));
    }

    private static String classify(ClassWorld world, PersonRef person) {
        return "/cases/" + world.file(person).id() + "/classified";
    }

    private String page(ClassWorld world, String path) throws IOException {
        return guest.asks(Optional.of(world.ward.officer()), path).getContentAsString(StandardCharsets.UTF_8);
    }
}
