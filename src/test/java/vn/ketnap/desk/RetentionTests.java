package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;

/// How long the data of those who were not admitted is kept is unknown until the committee says so; members stay.
@KetNapTest
class RetentionTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Autowired
    private People people;

    @Test
    void without_a_term_the_day_is_unknown_and_with_one_it_is_counted_from_the_end_of_the_case() {
        var world = worlds.world();
        world.listed(world.ward.cell, "Nguyễn Thị An", new Act.Withdrawn(LocalDate.parse("2018-03-26"), Words.NONE));
        world.listed(world.ward.cell, "Trần Thị Bình", new Act.Removed(LocalDate.parse("2018-03-26"), "2", Words.NONE));
        world.listed(world.ward.cell, "Lê Thị Cúc");
        assertThat(page(world)).contains("Nguyễn Thị An", "Trần Thị Bình").doesNotContain("Lê Thị Cúc", "Đến hạn</");

        var set = set(world, Map.of("ending", List.of("withdrawn"), "months", List.of("6"), "basis", List.of("NQ 5")));

        assertThat(set.getStatus()).isEqualTo(303);
        assertThat(page(world))
                .containsPattern("(?s)Nguyễn Thị An</a>.{0,400}26/09/2018.{0,200}Đến hạn")
                .containsPattern("(?s)Trần Thị Bình</a>.{0,400}26/03/2018.{0,200}chưa rõ");
    }

    @Test
    void who_never_got_a_case_has_a_term_of_their_own_and_can_be_erased() {
        var world = worlds.world();
        var ward = world.ward;
        var never = TestDatabase.everywhere(() -> people.add(
                new NewPerson("Đỗ Thị Mận", Optional.empty(), Optional.empty(), Map.of(), ward.cell),
                Actor.program("test")));
        world.listed(ward.cell, "Lê Thị Cúc");
        var member = ward.member(ward.cell, "Phạm Thị Dung");
        assertThat(page(world))
                .containsPattern("(?s)Đỗ Thị Mận</a>.{0,400}Chưa từng có hồ sơ.{0,400}chưa rõ")
                .doesNotContain("Lê Thị Cúc", "Phạm Thị Dung");

        set(world, Map.of("ending", List.of("no-case"), "months", List.of("0"), "basis", List.of("NQ 5")));
        assertThat(page(world)).containsPattern("(?s)Chưa từng có hồ sơ</td>.{0,200}NQ 5");
        var erased = guest.fills(
                ward.officer(),
                "/people/" + never + "/erase",
                Map.of("reason", List.of("không còn cần"), "sure", List.of("true")));

        assertThat(erased.getHeader("Location")).isEqualTo("/retention");
        assertThat(page(world)).doesNotContain("Đỗ Thị Mận");
        assertThat(TestDatabase.everywhere(
                        () -> people.find(never).orElseThrow().fullName()))
                .isEqualTo("Đã xóa dữ liệu");
        assertThat(guest.asks(Optional.of(ward.officer()), "/people/" + member + "/erase")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_term_without_the_paper_of_the_committee_is_refused_and_can_be_taken_back() {
        var world = worlds.world();

        var refused = set(world, Map.of("ending", List.of("removed"), "months", List.of("24")));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Guest.words(refused)).contains("Ghi văn bản cấp ủy", "value=\"24\"");

        set(world, Map.of("ending", List.of("removed"), "months", List.of("24"), "basis", List.of("NQ 5")));
        assertThat(page(world)).contains("NQ 5");
        set(world, Map.of("ending", List.of("removed"), "months", List.of(""), "basis", List.of("")));
        assertThat(page(world)).doesNotContain("NQ 5");
    }

    @Test
    void a_member_is_never_erased_whoever_asks_and_however() {
        var world = worlds.world();
        var member = world.ward.member(world.ward.cell, "Phạm Thị Dung");

        var answer = guest.fills(
                world.ward.officer(),
                "/people/" + member + "/erase",
                Map.of("reason", List.of("x"), "sure", List.of("true")));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("không bao giờ bị xóa");
        assertThatThrownBy(() -> TestDatabase.everywhere(() -> db.sql("select people.erase(array[:id]::uuid[])::text")
                        .param("id", member.value())
                        .query((_, _) -> "")
                        .single()))
                .hasMessageContaining("never erased");
        assertThat(guest.asks(Optional.of(world.ward.officer()), "/people/" + member)
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse set(ClassWorld world, Map<String, List<String>> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("part", List.of(world.ward.ward.toString()));
        return guest.fills(world.ward.officer(), "/retention", all);
    }

    private String page(ClassWorld world) {
        return Guest.words(guest.asks(Optional.of(world.ward.officer()), "/retention"));
    }
}
