package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.Scope;

/// Two entries for one person put together, and taken apart again.
@KetNapTest
class MergeTests {

    private static final Actor OFFICER = Actor.program("merge-test");
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 26);

    @Autowired
    private SmallWard ward;

    @Autowired
    private People people;

    @Autowired
    private Merges merges;

    @Autowired
    private Numbers numbers;

    @Autowired
    private Cvs cvs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_merged_identity_means_the_person_kept_and_stands_in_no_list() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = ward.person(cell, "Nguyễn Thị Án");
        merge(twin, an);

        assertThat(person(twin).id()).isEqualTo(an);
        assertThat(person(twin).fullName()).isEqualTo("Nguyễn Thị An");
        assertThat(all(() -> people.findAll(List.of(twin, an))))
                .as("under the identities that were asked for")
                .extracting(Person::id)
                .containsExactlyInAnyOrder(twin, an);
        assertThat(all(() -> people.sameAs("Nguyễn Thị An", Optional.empty())))
                .extracting(Person::id)
                .contains(an)
                .doesNotContain(twin);
    }

    @Test
    void membership_of_either_is_membership_of_the_person_kept_until_the_merge_is_undone() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = ward.person(cell, "Nguyễn Thị An");
        joined(twin, cell);
        assertThat(roll(cell)).containsExactly(twin);
        merge(twin, an);

        assertThat(roll(cell)).containsExactly(an);
        assertThat(all(() -> people.members(List.of(twin), TODAY)))
                .as("an act that names the merged one finds the member")
                .extracting(Member::person)
                .containsExactly(twin);
        undo(an);
        assertThat(roll(cell)).containsExactly(twin);
        assertThat(person(twin).id()).isEqualTo(twin);
    }

    @Test
    void what_was_chosen_goes_back_when_undone_but_for_what_was_put_right_since() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = ward.person(cell, "Nguyễn Thị Ân");
        var chosen = new NewPerson(
                "Nguyễn Thị Ân", person(an).birth(), Optional.of(Sex.FEMALE), Map.of(Detail.PHONE, "0912345678"), cell);
        run(() -> merges.merge(person(twin), person(an), chosen, false, OFFICER));
        assertThat(person(an).fullName()).isEqualTo("Nguyễn Thị Ân");
        run(() -> people.change(
                an,
                new NewPerson(
                        "Nguyễn Thị Ân",
                        Optional.of(BirthDate.of("1991-01-02")),
                        Optional.of(Sex.FEMALE),
                        Map.of(Detail.PHONE, "0912345678"),
                        cell),
                OFFICER));
        undo(an);

        assertThat(person(an).fullName()).isEqualTo("Nguyễn Thị An");
        assertThat(person(an).sex()).isEmpty();
        assertThat(person(an).details()).isEmpty();
        assertThat(person(an).birth()).as("put right since").contains(BirthDate.of("1991-01-02"));
        assertThat(person(twin).fullName()).isEqualTo("Nguyễn Thị Ân");
    }

    @Test
    void the_number_of_the_merged_one_can_be_chosen_and_goes_back() {
        var cell = ward.cell();
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = ward.person(cell, "Nguyễn Thị An");
        var number = "026" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
        all(() -> numbers.give(twin, number, OFFICER));
        run(() -> merges.merge(person(twin), person(an), person(an).asNew(), true, OFFICER));

        assertThat(all(() -> numbers.masked(an))).isPresent();
        assertThat(all(() -> numbers.holder(number))).contains(an);
        assertThat(all(() -> numbers.give(an, number, OFFICER))).isEqualTo(Numbers.Answer.SAME);
        undo(an);
        assertThat(all(() -> numbers.masked(an))).isEmpty();
        assertThat(all(() -> numbers.holder(number))).contains(twin);
    }

    @Test
    void a_chain_of_merges_means_the_last_one_and_is_undone_link_by_link() {
        var cell = ward.cell();
        var first = ward.person(cell, "Lê Văn Chín");
        var second = ward.person(cell, "Lê Văn Chín");
        var third = ward.person(cell, "Lê Văn Chín");
        run(() -> cvs.add(person(first), CvOfAn.work("1996-09", "2008-05", "học sinh"), OFFICER));
        merge(first, second);
        merge(second, third);
        assertThat(person(first).id()).isEqualTo(third);
        assertThat(all(() -> cvs.history(third, CvKind.WORK))).hasSize(1);

        undo(third);
        assertThat(person(first).id()).isEqualTo(second);
        assertThat(person(second).id()).isEqualTo(second);
        assertThat(all(() -> cvs.history(third, CvKind.WORK))).isEmpty();
        assertThat(all(() -> cvs.history(second, CvKind.WORK))).hasSize(1);
    }

    @Test
    void all_identities_of_a_person_lie_in_one_cell_and_the_merged_one_goes_home() {
        var here = ward.cell();
        var there = ward.cell();
        var an = ward.person(here, "Nguyễn Thị An");
        var twin = ward.person(there, "Nguyễn Thị An");
        merge(twin, an);

        assertThat(TestDatabase.in(Scope.of(List.of(there)), () -> people.find(twin)))
                .isEmpty();
        assertThat(TestDatabase.in(Scope.of(List.of(here)), () -> people.find(twin)))
                .isPresent();
        undo(an, here, there);
        assertThat(TestDatabase.in(Scope.of(List.of(there)), () -> people.find(twin)))
                .isPresent();
    }

    @Test
    void nobody_is_merged_twice_or_with_a_stranger() {
        var cell = ward.cell();
        var an = person(ward.person(cell, "Nguyễn Thị An"));
        var twin = person(ward.person(cell, "Nguyễn Thị An"));
        run(() -> merges.merge(twin, an, an.asNew(), false, OFFICER));

        assertThatThrownBy(() -> run(() -> merges.merge(twin, an, an.asNew(), false, OFFICER)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_import_that_entered_one_of_them_cannot_be_taken_back_while_the_merge_stands(
            @Autowired List<vn.ketnap.basics.References> rooms) {
        var cell = ward.cell();
        var list = new vn.ketnap.basics.ImportRef(900_000_077);
        var an = ward.person(cell, "Nguyễn Thị An");
        var twin = all(() -> people.add(person(an).asNew(), OFFICER.during(list)));
        merge(twin, an);

        assertThat(pointing(rooms, list)).extracting(Reference::what).contains("merged");
        undo(an);
        assertThat(pointing(rooms, list)).isEmpty();
    }

    private List<Reference> pointing(List<vn.ketnap.basics.References> rooms, vn.ketnap.basics.ImportRef list) {
        return all(() -> Objects.requireNonNull(transaction.execute(_ ->
                rooms.stream().flatMap(room -> room.toImport(list).stream()).toList())));
    }

    private void joined(PersonRef person, OrganizationRef cell) {
        run(() -> people.join(
                person,
                new Membership(
                        cell,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2010, 1, 1)),
                        Optional.of(LocalDate.of(2011, 1, 1)),
                        Optional.empty(),
                        Activity.ACTIVE),
                OFFICER));
    }

    private List<PersonRef> roll(OrganizationRef cell) {
        return all(() -> people.roll(cell, TODAY)).members().stream()
                .map(Member::person)
                .toList();
    }

    private void merge(PersonRef merged, PersonRef kept) {
        run(() -> merges.merge(person(merged), person(kept), person(kept).asNew(), false, OFFICER));
    }

    private void undo(PersonRef kept) {
        undo(kept, person(kept).cell());
    }

    private void undo(PersonRef kept, OrganizationRef... cells) {
        var merge = all(() -> merges.latest(List.of(cells))).stream()
                .filter(one -> one.kept().equals(kept))
                .findFirst()
                .orElseThrow();
        run(() -> merges.undo(merge.number(), "gộp nhầm", OFFICER));
    }

    private Person person(PersonRef id) {
        return all(() -> people.find(id)).orElseThrow();
    }

    private static <T> T all(Callable<T> work) {
        return TestDatabase.everywhere(work);
    }

    private static void run(Runnable work) {
        TestDatabase.everywhere(() -> {
            work.run();
            return "";
        });
    }
}
