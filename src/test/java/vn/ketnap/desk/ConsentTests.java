package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Consents;

/// To what a person agreed is noted, taken back by a further fact, and never chosen for anybody.
@KetNapTest
class ConsentTests {

    private static final Map<String, List<String>> GIVEN =
            Map.of("text", List.of("2026-11-27"), "how", List.of("spoken"), "on", List.of("1/9/2018"));

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private Consents consents;

    @Test
    void nothing_is_chosen_beforehand_and_a_form_without_choices_is_refused() {
        var world = worlds.world();
        var person = world.listed(world.ward.cell, "Nguyễn Thị An");

        assertThat(Guest.words(guest.asks(Optional.of(world.ward.secretary()), path(person))))
                .contains("Chưa ghi sự đồng ý nào")
                .doesNotContainPattern("<option value=\"[^\"]+\" selected")
                .doesNotContain(" checked");
        assertThat(send(world, path(person), Map.of()).getStatus()).isEqualTo(422);
        assertThat(consents(person)).isEmpty();
    }

    @Test
    void consent_is_noted_with_text_day_way_and_author_and_taken_back_by_a_further_fact() {
        var world = worlds.world();
        var person = world.listed(world.ward.cell, "Nguyễn Thị An");
        assertThat(send(world, path(person), GIVEN).getStatus()).isEqualTo(303);
        var number = consents(person).getFirst().number();

        var early = send(world, path(person) + "/" + number + "/withdraw", Map.of("withdrawnOn", List.of("1/8/2018")));
        var back = send(world, path(person) + "/" + number + "/withdraw", Map.of("withdrawnOn", List.of("20/9/2018")));

        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(back.getStatus()).isEqualTo(303);
        assertThat(consents(person).getFirst().withdrawn().orElseThrow().by()).isEqualTo(world.ward.secretary());
        assertThat(Guest.words(guest.asks(Optional.of(world.ward.secretary()), path(person))))
                .contains("Đồng ý ngày 01/09/2018", "Rút lại ngày 20/09/2018", "chưa đọc điều khoản");
    }

    @Test
    void consent_of_tomorrow_is_refused_and_what_was_typed_stays() {
        var world = worlds.world();
        var person = world.listed(world.ward.cell, "Nguyễn Thị An");
        var fields = new java.util.HashMap<>(GIVEN);
        fields.put("on", List.of("27/9/2018"));
        fields.put("note", List.of("tủ số 2"));

        var answer = send(world, path(person), fields);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Guest.words(answer)).contains("Ngày này chưa đến", "tủ số 2");
    }

    private List<vn.ketnap.people.Consent> consents(PersonRef person) {
        return TestDatabase.everywhere(() -> consents.of(person));
    }

    private MockHttpServletResponse send(ClassWorld world, String path, Map<String, List<String>> fields) {
        return guest.fills(world.ward.secretary(), path, fields);
    }

    private static String path(PersonRef person) {
        return "/people/" + person + "/consent";
    }
}
