package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.AtOnce.seen;
import static vn.ketnap.desk.AtOnce.words;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.PersonRef;

/// Two officers record of the same class or dossier: the first wins, the second sees what the first recorded, keeps
/// what was typed, and may save it knowingly.
@KetNapTest
class ClassAtOnceTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Test
    void the_call_of_a_class() throws IOException {
        var world = worlds.world();
        var path = world.called("awareness", "8/10/2018", "12/10/2018") + "/edit";
        var seen = atOnce().seen(world.ward.colleague(), path);
        assertThat(atOnce().save(world.ward.officer(), path, seen, call("Khóa III", "8/10/2018")))
                .isEqualTo(303);

        var second = atOnce().fills(world.ward.colleague(), path, seen, call("Khóa II", "9/10/2018"));

        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(words(second))
                .contains(world.ward.officer() + " ghi lúc", "<td>Khóa II</td><td>Khóa III</td>")
                .contains("<td>09/10/2018</td><td>08/10/2018</td>", "value=\"09/10/2018\"");
        assertThat(atOnce().save(world.ward.colleague(), path, seen(words(second)), call("Khóa II", "9/10/2018")))
                .isEqualTo(303);
    }

    @Test
    void the_roster_of_a_class() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        var seen = atOnce().seen(world.ward.colleague(), path + "/people");
        world.propose(path, an);

        var both = Map.of("person", List.of(an.toString(), binh.toString()));
        var second = atOnce().fills(world.ward.colleague(), path + "/people", seen, both);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(words(second)).contains(world.ward.officer() + " ghi lúc", "Nguyễn Thị An", "đã đưa vào danh sách");
        assertThat(atOnce().page(world.ward.officer(), path)).doesNotContain("Phạm Thanh Bình");
        var sending = atOnce().seen(world.ward.officer(), path);
        assertThat(atOnce().save(world.ward.colleague(), path + "/people", seen(words(second)), both))
                .isEqualTo(303);

        var sent = atOnce().fills(world.ward.officer(), path + "/send", sending, Map.of("on", List.of("20/9/2018")));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(words(sent)).contains(world.ward.colleague() + " ghi lúc", "Phạm Thanh Bình", "20/09/2018");
        assertThat(world.acts(binh)).doesNotContain("class-sent");

        var leaving = path + "/people/" + binh + "/leave";
        var before = atOnce().seen(world.ward.colleague(), leaving);
        world.go(leaving, Map.of("reason", List.of("đi công tác")));
        var late = atOnce().fills(world.ward.colleague(), leaving, before, Map.of("reason", List.of("ốm")));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(words(late)).contains("<td>ốm</td><td>đi công tác</td>", world.ward.officer() + " ghi lúc");

        assertThat(atOnce().save(
                                world.ward.officer(),
                                path + "/send",
                                atOnce().seen(world.ward.officer(), path),
                                Map.of("on", List.of("20/9/2018"))))
                .isEqualTo(303);
    }

    @Test
    void what_came_of_a_class_and_its_certificates() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var path = world.called("awareness", "9/7/2018", "13/7/2018");
        world.propose(path, an);
        world.send(path, "2/7/2018");
        var seen = atOnce().seen(world.ward.colleague(), path + "/results");
        world.go(path + "/results", Map.of("result-" + an, List.of("passed"), "days-" + an, List.of("5")));

        var mine = Map.of("result-" + an, List.of("passed"), "days-" + an, List.of("4"));
        var second = atOnce().fills(world.ward.colleague(), path + "/results", seen, mine);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(words(second))
                .contains(world.ward.officer() + " ghi lúc", "Số ngày học của Nguyễn Thị An")
                .contains("<td>4</td><td>5</td>")
                .doesNotContain("<td>Đạt</td>");
        assertThat(atOnce().save(world.ward.colleague(), path + "/results", seen(words(second)), mine))
                .isEqualTo(303);

        var certificates = path + "/certificates";
        var open = atOnce().seen(world.ward.colleague(), certificates);
        assertThat(atOnce().save(world.ward.officer(), certificates, open, number(an, "1/GCN")))
                .isEqualTo(303);
        var late = atOnce().fills(world.ward.colleague(), certificates, open, number(an, "7/GCN"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(words(late)).contains(world.ward.officer() + " ghi lúc", "<td>7/GCN</td><td>1/GCN</td>");
        assertThat(world.acts(an)).containsOnlyOnce("class-certified");
    }

    @Test
    void the_appraisal_of_a_dossier_paper_by_paper() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var path = "/cases/" + world.file(an).id() + "/dossier/appraisal";
        var seen = atOnce().seen(world.ward.colleague(), path);
        var found = Map.of("on", List.of("20/9/2018"), "verdict-dossier", List.of("met"));
        assertThat(atOnce().save(world.ward.officer(), path, seen, found)).isEqualTo(303);

        var mine = Map.of(
                "on",
                List.of("20/9/2018"),
                "verdict-dossier",
                List.of("mend"),
                "note-dossier",
                List.of("thiếu chữ ký"));
        var second = atOnce().fills(world.ward.colleague(), path, seen, mine);

        assertThat(second.getStatus()).isEqualTo(422);
        var page = words(second);
        assertThat(page)
                .contains("Có người đã ghi vào hồ sơ này", world.ward.officer() + " ghi lúc")
                .containsPattern("<td>Cần sửa.*thiếu chữ ký</td><td>Đạt")
                .contains("value=\"thiếu chữ ký\"");
        assertThat(world.acts(an)).containsOnlyOnce("appraised");
        assertThat(atOnce().save(world.ward.colleague(), path, seen(page), mine))
                .isEqualTo(303);
        assertThat(world.acts(an)).filteredOn("appraised"::equals).hasSize(2);
    }

    private static Map<String, List<String>> call(String name, String opens) {
        return Map.of(
                "name",
                List.of(name),
                "organiser",
                List.of("Trung tâm"),
                "opens",
                List.of(opens),
                "closes",
                List.of("12/10/2018"),
                "quota",
                List.of("2"));
    }

    private static Map<String, List<String>> number(PersonRef person, String number) {
        return Map.of("on", List.of("27/7/2018"), "number-" + person, List.of(number));
    }

    private AtOnce atOnce() {
        return new AtOnce(guest);
    }
}
