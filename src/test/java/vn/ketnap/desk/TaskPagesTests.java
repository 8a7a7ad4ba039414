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

/// Tasks from the day they are given to their results, and what may be put right on the page of a person.
@KetNapTest
class TaskPagesTests {

    private static final Act TASK =
            new Act.TaskGiven(day("2018-08-01"), new Words("Trực chốt"), Optional.of(day("2018-09-01")));
    private static final Act OTHER =
            new Act.TaskGiven(day("2018-08-05"), new Words("Thu gom rác"), Optional.of(day("2018-10-01")));

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Test
    void a_task_whose_day_has_passed_is_among_what_is_to_be_done_until_its_own_result_is_recorded() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An", TASK, OTHER);
        assertThat(page(world, "/")).contains("Nguyễn Thị An", "Hoàn thành nhiệm vụ được giao", "Giao ngày 01/08/2018");

        var path = "/cases/" + world.file(an).id() + "/task-completed";
        var unsaid = Map.of("on", List.of("1/9/2018"), "result", List.of("tốt"));
        assertThat(page(world, path)).contains("Trực chốt · 01/08/2018", "Thu gom rác · 05/08/2018");
        assertThat(guest.fills(world.ward.officer(), path, unsaid).getStatus()).isEqualTo(422);

        world.go(path, Map.of("on", List.of("1/9/2018"), "result", List.of("tốt"), "of", List.of("3")));
        assertThat(page(world, "/")).doesNotContain("Giao ngày 01/08/2018").contains("Giao ngày 05/08/2018");
    }

    @Test
    void a_secretary_is_led_only_to_what_a_secretary_may_put_right() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An", new Act.ClassSent(day("2018-03-05"), ""), TASK);
        var acts = "/cases/" + world.file(an).id() + "/acts/";

        var page = guest.asks(Optional.of(world.ward.secretary()), "/people/" + an)
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains(acts + "2/correct", acts + "4/retract");
        assertThat(page).doesNotContain(acts + "3/correct", acts + "3/retract");
    }

    @Test
    void a_remark_is_shown_in_all_its_parts() throws IOException {
        var world = worlds.world();
        var parts = List.of(
                        "chính trị vững",
                        "lối sống lành",
                        "làm tốt",
                        "gần dân",
                        "chăm",
                        "rụt rè",
                        "mạnh dạn",
                        "tiến bộ")
                .stream()
                .map(Words::new)
                .toList();
        var remark = new Act.Remarked(
                day("2018-08-01"),
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                parts.get(5),
                parts.get(6),
                parts.get(7));
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var an = world.listed(world.ward.cell, "Nguyễn Thị An", new Act.HelperAssigned(day("2018-02-05"), man), remark);

        assertThat(page(world, "/people/" + an))
                .contains(parts.stream().map(Words::text).toList());
    }

    private String page(ClassWorld world, String path) throws IOException {
        return guest.asks(Optional.of(world.ward.officer()), path).getContentAsString(StandardCharsets.UTF_8);
    }
}
