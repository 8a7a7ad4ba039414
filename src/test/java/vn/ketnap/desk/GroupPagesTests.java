package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.GroupId;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// Named groups of people who are followed: who keeps them, who is in them, what is left when they end.
@KetNapTest
class GroupPagesTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private Journal journal;

    @Test
    void people_ticked_in_the_list_go_into_a_group_by_which_the_list_is_filtered() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        world.listed(world.ward.cell, "Phạm Thanh Bình");
        var group = opened(world.ward.officer(), "Nhà giáo trẻ");

        world.go("/groups/people", Map.of("group", List.of(id(group)), "case", List.of(caseOf(world, an))));

        assertThat(page(world.ward.officer(), "/sources?group=" + id(group)))
                .contains("Nguyễn Thị An")
                .doesNotContain("Phạm Thanh Bình");
        assertThat(page(world.ward.officer(), group)).contains("Nguyễn Thị An vào nhóm");
        assertThat(TestDatabase.everywhere(() -> journal.before(Long.MAX_VALUE, 20)))
                .anyMatch(line ->
                        line.what().equals("group:put-in") && line.subject().startsWith(id(group)));
    }

    @Test
    void on_the_page_of_a_person_the_groups_are_ticked_and_the_history_stays() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var group = opened(world.ward.secretary(), "Đợt 3/2");
        var path = "/cases/" + caseOf(world, an) + "/groups";

        guest.fills(world.ward.secretary(), path, Map.of("group", List.of(id(group))));
        assertThat(page(world.ward.secretary(), path)).contains("value=\"" + id(group) + "\" checked");
        guest.fills(world.ward.secretary(), path, Map.of());

        assertThat(page(world.ward.secretary(), path)).doesNotContain("value=\"" + id(group) + "\" checked");
        assertThat(page(world.ward.secretary(), group))
                .contains("Nguyễn Thị An vào nhóm", "Nguyễn Thị An ra khỏi nhóm");
    }

    @Test
    void a_group_of_the_ward_is_not_the_cells_to_see_and_one_of_the_cell_is_the_wards() throws IOException {
        var world = worlds.world();
        var wards = opened(world.ward.officer(), "Nhà giáo trẻ");
        var cells = opened(world.ward.secretary(), "Đợt 3/2");

        assertThat(guest.asks(Optional.of(world.ward.secretary()), wards).getStatus())
                .isEqualTo(404);
        assertThat(page(world.ward.secretary(), "/groups")).contains("Đợt 3/2").doesNotContain("Nhà giáo trẻ");
        assertThat(page(world.ward.officer(), "/groups")).contains("Đợt 3/2", "Nhà giáo trẻ");
        assertThat(guest.asks(Optional.of(world.ward.officer()), cells).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_group_ends_only_after_a_question_and_can_still_be_read() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var group = opened(world.ward.officer(), "Nhà giáo trẻ");
        world.go("/groups/people", Map.of("group", List.of(id(group)), "case", List.of(caseOf(world, an))));

        assertThat(page(world.ward.officer(), group + "/end")).contains("Trong nhóm đang có 1 người");
        assertThat(page(world.ward.officer(), "/groups")).contains("Nhà giáo trẻ");
        world.go(group + "/end", Map.of());

        assertThat(page(world.ward.officer(), "/groups")).doesNotContain("Nhà giáo trẻ");
        assertThat(page(world.ward.officer(), group)).contains("Nhóm này đã thôi dùng", "Nguyễn Thị An vào nhóm");
        assertThat(guest.fills(world.ward.officer(), group, Map.of("name", List.of("Lại dùng")))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_name_that_is_taken_or_too_long_is_said_and_stays_typed() throws IOException {
        var world = worlds.world();
        opened(world.ward.officer(), "Nhà giáo trẻ");

        assertThat(refused(world, "nha giao tre")).contains("Nơi này đã có nhóm tên như vậy", "nha giao tre");
        assertThat(refused(world, "x".repeat(41))).contains("Tên nhóm dài nhất 40");
    }

    private String refused(ClassWorld world, String name) throws IOException {
        var answer = guest.fills(
                world.ward.officer(), "/groups", Map.of("name", List.of(name), "part", List.of(world.ward.code("W"))));
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /// Answers the address of the new group.
    private String opened(String account, String name) {
        var answer = guest.fills(account, "/groups", Map.of("name", List.of(name)));
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static String id(String group) {
        return GroupId.of(group.substring("/groups/".length())).toString();
    }

    private static String caseOf(ClassWorld world, PersonRef person) {
        return world.file(person).id().toString();
    }

    private String page(String account, String path) throws IOException {
        return guest.asks(Optional.of(account), path).getContentAsString(StandardCharsets.UTF_8);
    }
}
