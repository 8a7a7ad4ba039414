package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.PersonQuery;
import vn.ketnap.people.PersonSearch;

/// One paper of a mass organisation names several people: all of them are entered, or nobody.
@KetNapTest
class IntroductionPagesTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private PersonSearch search;

    @Test
    void one_paper_introduces_two_people_each_with_a_wish_of_their_own() {
        var world = worlds.world();

        world.go(
                "/introductions",
                paper(
                        world,
                        "p1-fullName=Nguyễn Thị An",
                        "p1-birth=1997",
                        "p1-wish=Mong được vào Đảng",
                        "p3-fullName=Phạm Thanh Bình",
                        "p3-birth=5/2/95",
                        "p3-cell=" + world.ward.code("B"),
                        "p3-reasons=Bí thư chi đoàn hai năm"));

        var an = (Act.Introduced) first(world, found(world, "Nguyễn Thị An"));
        var binh = (Act.Introduced) first(world, found(world, "Phạm Thanh Bình"));
        assertThat(an.resolution()).isEqualTo("12-NQ/ĐTN").isEqualTo(binh.resolution());
        assertThat(an.wish().text()).isEqualTo("Mong được vào Đảng");
        assertThat(binh.reasons().text()).isEqualTo("Bí thư chi đoàn hai năm");
        assertThat(world.file(found(world, "Phạm Thanh Bình")).progress().cell())
                .isEqualTo(world.ward.other);
    }

    @Test
    void whoever_has_one_cell_need_not_choose_it() throws IOException {
        var world = worlds.world();
        var chosen = "value=\"%s\" selected".formatted(world.ward.code("A"));

        for (var path : List.of("/people/new", "/introductions")) {
            assertThat(guest.asks(Optional.of(world.ward.secretary()), path).getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .contains(chosen);
            assertThat(guest.asks(Optional.of(world.ward.officer()), path).getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(chosen);
        }
    }

    @Test
    void one_line_that_cannot_be_read_keeps_everybody_out_and_is_named() throws IOException {
        var world = worlds.world();

        var refused = sent(
                world,
                paper(
                        world,
                        "p1-fullName=Nguyễn Thị An",
                        "p1-birth=1997",
                        "p2-fullName=Phạm Thanh Bình",
                        "p2-birth=32/13/1995",
                        "p2-wish=Mong được vào Đảng"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Người thứ 2 (Phạm Thanh Bình): “32/13/1995” không đọc được",
                        "Mong được vào Đảng",
                        "12-NQ/ĐTN",
                        "Nguyễn Thị An");
        assertThat(all(world, "Nguyễn Thị An")).isEmpty();
    }

    @Test
    void somebody_who_may_be_there_is_asked_about_and_then_gets_one_more_introduction() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var typed =
                paper(world, "p1-fullName=Nguyễn Thị An", "p1-birth=1990", "p2-fullName=Lê Văn Cường", "p2-birth=1996");

        var asked = sent(world, typed);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString(StandardCharsets.UTF_8))
                .contains("Chọn người đã có, hoặc đánh dấu là người khác", an.toString());
        assertThat(all(world, "Lê Văn Cường")).isEmpty();

        typed.put("p1-who", List.of(an.toString()));
        world.go("/introductions", typed);
        assertThat(world.acts(an)).containsExactly("introduced", "listed", "introduced");
        assertThat(all(world, "Nguyễn Thị An")).hasSize(1);
        assertThat(all(world, "Lê Văn Cường")).hasSize(1);
    }

    @Test
    void whoever_has_died_is_not_introduced_and_keeps_everybody_out() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An", new Act.Died(ClassWorld.day("2018-03-01")));
        var refused = sent(
                world,
                paper(
                        world,
                        "p1-fullName=Lê Văn Cường",
                        "p1-birth=1996",
                        "p2-fullName=Nguyễn Thị An",
                        "p2-birth=1990",
                        "p2-who=" + an));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Người thứ 2 (Nguyễn Thị An):", "từ trần");
        assertThat(all(world, "Lê Văn Cường")).isEmpty();
    }

    @Test
    void a_member_the_same_line_twice_and_the_same_paper_twice_are_said() throws IOException {
        var world = worlds.world();
        var member = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");

        var refused = sent(
                world,
                paper(
                        world,
                        "by=women",
                        "on=5/1/2018",
                        "p1-fullName=Trần Thị Mận",
                        "p1-birth=1970",
                        "p1-who=" + member,
                        "p2-fullName=Lê Văn Cường",
                        "p2-birth=1996",
                        "p3-fullName=LÊ VĂN CƯỜNG",
                        "p3-birth=1996",
                        "p4-fullName=Nguyễn Thị An",
                        "p4-birth=1990",
                        "p4-who=" + an));

        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Người thứ 1 (Trần Thị Mận): Người này đã là đảng viên",
                        "Người thứ 3 (LÊ VĂN CƯỜNG): Trùng với một dòng ở trên",
                        "Người thứ 4 (Nguyễn Thị An): Lần giới thiệu này đã ghi");
    }

    @Test
    void more_lines_come_with_everything_typed_and_an_empty_list_is_said() throws IOException {
        var world = worlds.world();

        var more = sent(world, paper(world, "p5-fullName=Nguyễn Thị An", "more=true"));
        assertThat(more.getStatus()).isEqualTo(200);
        assertThat(more.getContentAsString(StandardCharsets.UTF_8)).contains("p10-fullName", "Nguyễn Thị An");

        assertThat(sent(world, paper(world)).getContentAsString(StandardCharsets.UTF_8))
                .contains("Chưa ghi ai. Ghi ít nhất họ và tên của một người.");
    }

    private static Map<String, List<String>> paper(ClassWorld world, String... lines) {
        var typed = new HashMap<String, List<String>>(Map.of(
                "by", List.of("youth-union"),
                "on", List.of("26/3/2018"),
                "resolution", List.of("12-NQ/ĐTN"),
                "cell", List.of(world.ward.code("A"))));
        for (var line : lines) {
            typed.put(line.split("=", 2)[0], List.of(line.split("=", 2)[1]));
        }
        return typed;
    }

    private MockHttpServletResponse sent(ClassWorld world, Map<String, List<String>> typed) {
        return guest.fills(world.ward.officer(), "/introductions", typed);
    }

    private PersonRef found(ClassWorld world, String name) {
        return all(world, name).getFirst();
    }

    private List<PersonRef> all(ClassWorld world, String name) {
        var cells = List.of(world.ward.cell, world.ward.other);
        return TestDatabase.everywhere(() ->
                        search.named(new PersonQuery(name, cells, ClassWorld.day("2018-09-01"), Optional.empty(), 10)))
                .stream()
                .map(PersonQuery.Found::person)
                .toList();
    }

    private static Act first(ClassWorld world, PersonRef person) {
        return world.file(person).standing().getFirst().act();
    }
}
