package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.regulation.Purpose;
import vn.ketnap.regulation.Purposes;

/// What is held about a person is told with its purpose and its basis, and what was put right with who did it.
@KetNapTest
class OwnPageTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Autowired
    private People people;

    @Autowired
    private Purposes purposes;

    @Test
    void each_group_says_what_for_by_which_clause_and_what_is_filled() {
        var world = worlds.world();
        var person = world.listed(world.ward.cell, "Nguyễn Thị An");
        said(person, "Nguyễn Thị An", Map.of(Detail.PHONE, "0987 654 321"));

        var page = page(world.ward.secretary(), person);

        assertThat(page)
                .containsPattern("(?s)Họ tên, ngày sinh.{0,400}điểm 3.3a.{0,400}Họ và tên.{0,200}Ngày sinh")
                .containsPattern("(?s)Số điện thoại</th>.{0,400}chưa rõ.{0,200}Số điện thoại");
        assertThat(page.substring(0, page.indexOf("Đã sửa những gì"))).doesNotContain("0987 654 321");
    }

    @Test
    void what_was_put_right_is_told_with_before_after_and_who_did_it() {
        var world = worlds.world();
        var person = world.listed(world.ward.cell, "Nguyễn Thị An");
        said(person, "Nguyễn Thị Ân", Map.of(Detail.OCCUPATION, "Giáo viên"));
        said(person, "Nguyễn Thị Ân", Map.of(Detail.OCCUPATION, "Hiệu trưởng"));

        assertThat(page(world.ward.officer(), person))
                .containsPattern("(?s)Họ và tên.{0,100}Nguyễn Thị An<.{0,100}Nguyễn Thị Ân.{0,100}an.sua")
                .containsPattern("(?s)Nghề nghiệp.{0,100}Giáo viên.{0,100}Hiệu trưởng.{0,100}an.sua");
    }

    @Test
    void every_field_of_a_person_has_one_purpose() {
        var fields =
                purposes.groups().stream().flatMap(one -> one.fields().stream()).toList();

        assertThat(fields).doesNotHaveDuplicates();
        assertThat(fields)
                .containsAll(Stream.concat(
                                Arrays.stream(Detail.values()).map(Detail::word),
                                Arrays.stream(CvKind.values()).map(kind -> "cv-" + kind.word()))
                        .toList())
                .contains("full-name", "birth", "sex", "identity-number");
    }

    @Test
    void a_group_without_a_rule_claims_no_basis_and_the_others_name_their_document() {
        var day = LocalDate.of(2026, 11, 27);

        assertThat(purposes.groups())
                .allSatisfy(one -> assertThat(purposes.clauses(one, day).isEmpty())
                        .as(one.id())
                        .isEqualTo(one.rules().isEmpty()));
        assertThat(purposes.groups().stream()
                        .filter(one -> one.rules().isEmpty())
                        .map(Purpose::id))
                .isEqualTo(List.of("phone", "readiness", "note"));
    }

    private void said(PersonRef person, String name, Map<Detail, String> details) {
        TestDatabase.everywhere(() -> {
            var now = people.find(person).orElseThrow();
            people.change(
                    person,
                    now.with(new NewPerson(name, Optional.empty(), Optional.empty(), details, now.cell())),
                    Actor.inTheNameOf("an.sua", "An Sửa", Optional.empty()));
            return person;
        });
    }

    private String page(String account, PersonRef person) {
        return Guest.words(guest.asks(Optional.of(account), "/people/" + person + "/own"));
    }
}
