package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.desk.ClassWorld.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.DecisionOutcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;

/// The programme of a ceremony names the decisions and whoever is known, and leaves lines for the rest.
@KetNapTest
class CeremonyPagesTests {

    private static final Words ON_PAPER = new Words("Đã làm trên giấy");

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private Admissions admissions;

    @Test
    void two_people_take_the_oath_one_after_the_other_each_by_a_decision_of_their_own() throws IOException {
        var world = worlds.world();
        decided(world, "Nguyễn Thị An", "101-QĐ/TU");
        decided(world, "Phạm Thanh Bình", "102-QĐ/TU");

        assertThat(page(world, "?on=15/9/2018"))
                .containsSubsequence(
                        "ngày 15/09/2018",
                        "Chào cờ",
                        "Nguyễn Thị An",
                        "101-QĐ/TU",
                        "tuyên thệ",
                        "Phạm Thanh Bình",
                        "102-QĐ/TU",
                        "tuyên thệ",
                        "bế mạc")
                .contains("Các phần 3, 4, 5", "3.8c");
    }

    @Test
    void who_is_not_ticked_is_not_on_the_programme_and_a_helper_not_assigned_is_a_line() throws IOException {
        var world = worlds.world();
        var an = decided(world, "Nguyễn Thị An", "101-QĐ/TU");
        decided(world, "Phạm Thanh Bình", "102-QĐ/TU");

        assertThat(page(world, "?case=" + world.file(an).id()))
                .contains("101-QĐ/TU", "giúp đỡ: ……………………………", "Ngày …… tháng …… năm ………")
                .doesNotContain("102-QĐ/TU", "Các phần 3, 4, 5");
    }

    @Test
    void the_helper_assigned_since_the_decision_is_named() throws IOException {
        var world = worlds.world();
        var man = world.ward.member(world.ward.cell, "Trần Thị Mận");
        var an = decided(world, "Nguyễn Thị An", "101-QĐ/TU");
        world.then(an, new Act.HelperAssigned(day("2018-09-12"), man));

        assertThat(page(world, "")).contains("giúp đỡ: Trần Thị Mận");
    }

    @Test
    void without_a_decision_there_is_no_programme() throws IOException {
        var world = worlds.world();
        world.listed(world.ward.cell, "Nguyễn Thị An");

        assertThat(page(world, "")).contains("chưa có ai có quyết định kết nạp").doesNotContain("Nguyễn Thị An");
    }

    private PersonRef decided(ClassWorld world, String name, String number) {
        var person = world.listed(world.ward.cell, name);
        var decision = new Act.Decided(day("2018-09-03"), DecisionOutcome.ADMITTED, number, 9, 0, 9);
        TestDatabase.everywhere(
                () -> admissions.perform(world.file(person).id(), decision, ON_PAPER, Actor.program("test")));
        return person;
    }

    private String page(ClassWorld world, String asked) throws IOException {
        return guest.asks(Optional.of(world.ward.officer()), "/cells/" + world.ward.code("A") + "/ceremony" + asked)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
