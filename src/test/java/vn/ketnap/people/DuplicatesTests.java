package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;

/// Who may be entered twice.
@KetNapTest
class DuplicatesTests {

    private static final Actor OFFICER = Actor.program("duplicates-test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Numbers numbers;

    @Test
    void pairs_are_of_one_name_and_year_in_the_cells_asked_and_an_answer_is_remembered() {
        var cell = ward.cell();
        var an = ward.person(cell, "Đỗ Thị Én");
        var twin = ward.person(cell, "Do Thi En");
        ward.person(cell, "Đỗ Thị Yến");
        ward.person(ward.cell(), "Đỗ Thị Én");

        var pairs = all(() -> duplicates.pairs(List.of(cell), Optional.empty(), 10));
        assertThat(pairs).hasSize(1);
        assertThat(List.of(pairs.getFirst().one().id(), pairs.getFirst().other().id()))
                .containsExactlyInAnyOrder(an, twin);
        run(() -> duplicates.areTwo(twin, an, OFFICER));
        run(() -> duplicates.areTwo(an, twin, OFFICER));
        assertThat(all(() -> duplicates.pairs(List.of(cell), Optional.empty(), 10)))
                .isEmpty();
    }

    @Test
    void pairs_go_on_after_the_last_of_a_page_until_all_were_seen() {
        var cell = ward.cell();
        for (var name : List.of("Đỗ Thị Én", "Bùi Văn Anh", "Ngô Văn Phú")) {
            ward.person(cell, name);
            ward.person(cell, name);
        }
        ward.person(cell, "Bùi Văn Anh");

        var whole = all(() -> duplicates.pairs(List.of(cell), Optional.empty(), 10));
        var seen = new ArrayList<Duplicates.Pair>();
        Optional<Duplicates.After> after = Optional.empty();
        for (var page = next(cell, after); !page.isEmpty(); page = next(cell, after)) {
            seen.addAll(page);
            after = Optional.of(new Duplicates.After(
                    page.getLast().one().id(), page.getLast().other().id()));
        }

        assertThat(whole).hasSize(5);
        assertThat(seen).isEqualTo(whole);
    }

    private List<Duplicates.Pair> next(OrganizationRef cell, Optional<Duplicates.After> after) {
        return all(() -> duplicates.pairs(List.of(cell), after, 2));
    }

    @Test
    void who_is_typed_is_likely_somebody_of_the_same_name_and_year_or_with_the_same_number() {
        var cell = ward.cell();
        var an = ward.person(cell, "Phùng Thị Ngoẵng");
        var number = "026" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
        all(() -> numbers.give(an, number, OFFICER));

        assertThat(likely("phung thi ngoang", "1990-11-30", "").persons())
                .extracting(Person::id)
                .containsExactly(an);
        assertThat(likely("phung thi ngoang", "1991-05-12", "").persons()).isEmpty();
        assertThat(likely("Ai Khác", "1970-01-01", number).taken()).isTrue();
        assertThat(TestDatabase.in(
                        Scope.of(List.of(ward.cell())),
                        () -> duplicates.of("Ai Khác", Optional.empty(), Optional.of(number))))
                .as("outside the scope yes or no only")
                .isEqualTo(new Duplicates.Likely(List.of(), true));
    }

    private Duplicates.Likely likely(String name, String birth, String number) {
        return all(() -> duplicates.of(
                name, Optional.of(BirthDate.of(birth)), Optional.of(number).filter(digits -> !digits.isEmpty())));
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
