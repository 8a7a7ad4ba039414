package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.AtOnce.seen;
import static vn.ketnap.desk.AtOnce.with;
import static vn.ketnap.desk.AtOnce.words;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Detail;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// Two people put the same person or CV right: the first to save wins, the second is told by whom and what, keeps what
/// was typed, and may save it knowingly.
@KetNapTest
class PersonAtOnceTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private People people;

    @Autowired
    private Cvs cvs;

    @Test
    void what_is_known_of_a_person() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var path = "/people/" + an + "/edit";
        var seen = atOnce().seen(world.ward.secretary(), path);
        assertThat(atOnce().save(world.ward.officer(), path, seen, person("Nguyễn Thị Ân", "giáo viên")))
                .isEqualTo(303);

        var second = atOnce().fills(world.ward.secretary(), path, seen, person("Nguyễn Thị An", "thợ may"));

        assertThat(second.getStatus()).isEqualTo(422);
        var page = words(second);
        assertThat(page)
                .contains("Có người đã ghi vào đây", world.ward.officer() + " ghi lúc")
                .contains("<td>thợ may</td><td>giáo viên</td>", "<td>Nguyễn Thị An</td><td>Nguyễn Thị Ân</td>")
                .contains("value=\"thợ may\"")
                .doesNotContain("<td>12/05/1990</td>");
        assertThat(known(an).fullName()).isEqualTo("Nguyễn Thị Ân");

        assertThat(atOnce().save(world.ward.secretary(), path, seen(page), person("Nguyễn Thị An", "thợ may")))
                .isEqualTo(303);
        assertThat(known(an).detail(Detail.OCCUPATION)).contains("thợ may");
    }

    @Test
    void the_items_of_a_cv() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var path = "/people/" + an + "/cv/items";
        var seen = atOnce().seen(world.ward.secretary(), path);
        assertThat(atOnce().save(
                                world.ward.officer(),
                                path,
                                seen,
                                Map.of("ethnicity", List.of("Tày"), "none-child", List.of("true"))))
                .isEqualTo(303);

        var second = atOnce().fills(world.ward.secretary(), path, seen, Map.of("ethnicity", List.of("Nùng")));

        assertThat(second.getStatus()).isEqualTo(422);
        var page = words(second);
        assertThat(page)
                .contains(world.ward.officer() + " ghi lúc", "<td>Nùng</td><td>Tày</td>", "<td>Không</td><td>Có</td>")
                .contains("value=\"Nùng\"");
        assertThat(known(an).detail(Detail.ETHNICITY)).contains("Tày");

        assertThat(atOnce().save(world.ward.secretary(), path, seen(page), Map.of("ethnicity", List.of("Nùng"))))
                .isEqualTo(303);
        assertThat(known(an).detail(Detail.ETHNICITY)).contains("Nùng");
    }

    @Test
    void a_line_of_a_cv_put_right_or_taken_out() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        guest.fills(world.ward.officer(), "/people/" + an + "/cv/relative/new", father("Nguyễn Văn Cha"));
        var path = "/people/" + an + "/cv/lines/" + line(an);
        var seen = atOnce().seen(world.ward.secretary(), path);
        var mine = with(father("Nguyễn Văn Chá"), "reason", "ghi nhầm");
        assertThat(atOnce().save(
                                world.ward.officer(), path, seen, with(father("Nguyễn Văn Chà"), "reason", "nhầm dấu")))
                .isEqualTo(303);

        var second = atOnce().fills(world.ward.secretary(), path, seen, mine);
        assertThat(second.getStatus()).isEqualTo(422);
        var page = words(second);
        assertThat(page)
                .contains("<td>Nguyễn Văn Chá</td><td>Nguyễn Văn Chà</td>", world.ward.officer() + " ghi lúc")
                .contains("value=\"ghi nhầm\"", "nhầm dấu");
        assertThat(relatives(an)).containsExactly("Nguyễn Văn Chà");

        var struck =
                atOnce().fills(world.ward.officer(), path + "/strike", seen, Map.of("why", List.of("của người khác")));
        assertThat(struck.getStatus()).isEqualTo(422);
        assertThat(words(struck)).contains("value=\"của người khác\"", "nhầm dấu");
        assertThat(atOnce().save(
                                world.ward.officer(),
                                path + "/strike",
                                seen(words(struck)),
                                Map.of("why", List.of("thừa"))))
                .isEqualTo(303);
        assertThat(relatives(an)).isEmpty();

        var third = atOnce().fills(world.ward.secretary(), path, seen(page), mine);
        assertThat(third.getStatus()).isEqualTo(422);
        assertThat(words(third)).contains("đã bỏ<", "thừa");
        assertThat(atOnce().save(world.ward.secretary(), path, seen(words(third)), mine))
                .isEqualTo(303);
        assertThat(relatives(an)).containsExactly("Nguyễn Văn Chá");
    }

    @Test
    void the_same_line_of_a_cv_entered_by_both() throws IOException {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var path = "/people/" + an + "/cv/relative/new";
        var seen = atOnce().seen(world.ward.secretary(), path);
        assertThat(atOnce().save(world.ward.officer(), path, seen, father("Nguyễn Văn Cha")))
                .isEqualTo(303);

        var second = atOnce().fills(world.ward.secretary(), path, seen, father("Nguyễn Văn Chả"));

        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(words(second))
                .contains(world.ward.officer() + " ghi lúc", "<b>Nguyễn Văn Cha</b>", "value=\"Nguyễn Văn Chả\"");
        assertThat(relatives(an)).containsExactly("Nguyễn Văn Cha");
        assertThat(atOnce().save(world.ward.secretary(), path, seen(words(second)), father("Nguyễn Văn Chả")))
                .isEqualTo(303);
        assertThat(relatives(an)).hasSize(2);
    }

    private static Map<String, List<String>> person(String name, String occupation) {
        return Map.of(
                "fullName",
                List.of(name),
                "birth",
                List.of("12/05/1990"),
                "sex",
                List.of("female"),
                "occupation",
                List.of(occupation));
    }

    private static Map<String, List<String>> father(String name) {
        return Map.of("relation", List.of("father"), "name", List.of(name), "born", List.of("1962"));
    }

    private Person known(PersonRef id) {
        return TestDatabase.everywhere(() -> people.find(id).orElseThrow());
    }

    private String line(PersonRef id) {
        return TestDatabase.everywhere(() -> cvs.of(id).orElseThrow().entries(CvKind.RELATIVE))
                .getFirst()
                .line()
                .toString();
    }

    private List<String> relatives(PersonRef id) {
        return TestDatabase.everywhere(() -> cvs.relatives(id)).stream()
                .map(one -> one.name())
                .toList();
    }

    private AtOnce atOnce() {
        return new AtOnce(guest);
    }
}
