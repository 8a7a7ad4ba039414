package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.people.CvOfAn.alive;
import static vn.ketnap.people.CvOfAn.work;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.journal.Journal;

/// CVs as they are kept.
@KetNapTest
class CvTests {

    private static final Actor OFFICER = Actor.program("cv-test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Cvs cvs;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    @Test
    void a_line_put_right_keeps_what_it_was_with_who_and_why() {
        var an = person();
        var line = TestDatabase.everywhere(() -> cvs.add(an, alive(Relation.FATHER, "Nguyễn Văn Cha", 1962), OFFICER));
        TestDatabase.everywhere(() -> {
            cvs.correct(an, line, alive(Relation.FATHER, "Nguyễn Văn Chà", 1961), "ghi nhầm dấu", OFFICER);
            return line;
        });

        assertThat(TestDatabase.everywhere(() -> cvs.relatives(an.id())))
                .containsExactly(alive(Relation.FATHER, "Nguyễn Văn Chà", 1961));
        var versions = cv(an).entry(line).orElseThrow().versions();
        assertThat(versions).extracting(CvEntry.Version::reason).containsExactly("ghi nhầm dấu", "");
        assertThat(versions).extracting(version -> version.stamp().by()).containsOnly("cv-test");
        assertThat(versions.getLast().said()).isEqualTo(alive(Relation.FATHER, "Nguyễn Văn Cha", 1962));
    }

    @Test
    void a_line_taken_out_no_longer_counts_and_stays_readable() {
        var an = person();
        var line = TestDatabase.everywhere(() -> cvs.add(an, work("1996-09", "2008-05", "học sinh"), OFFICER));
        TestDatabase.everywhere(() -> {
            cvs.strike(an, cv(an).entry(line).orElseThrow(), "của người khác", OFFICER);
            return line;
        });

        assertThat(TestDatabase.everywhere(() -> cvs.history(an.id(), CvKind.WORK)))
                .isEmpty();
        assertThat(cv(an).struck()).hasSize(1);
        assertThat(cv(an).struck().getFirst().said()).isEqualTo(work("1996-09", "2008-05", "học sinh"));
    }

    @Test
    void those_verified_bear_the_words_of_the_acts_and_children_are_numbered_by_age() {
        var an = person();
        for (var one : List.of(
                alive(Relation.CHILD, "Bé Út", 2016),
                alive(Relation.CHILD, "Bé Cả", 2012),
                alive(Relation.SPOUSE_MOTHER, "Mẹ Chồng", 1960),
                alive(Relation.FATHER, "Cha", 1962),
                alive(Relation.SIBLING, "Em", 1994))) {
            TestDatabase.everywhere(() -> cvs.add(an, one, OFFICER));
        }

        var subjects = TestDatabase.everywhere(() -> cvs.subjects(an.id()));
        assertThat(subjects.keySet()).containsExactly("father", "spouse-mother", "child", "child-2");
        assertThat(subjects.get("child")).isEqualTo(alive(Relation.CHILD, "Bé Cả", 2012));
    }

    @Test
    void opening_is_journalled_and_nothing_is_seen_from_another_cell() {
        var an = person();
        TestDatabase.everywhere(() -> cvs.add(an, alive(Relation.FATHER, "Nguyễn Văn Cha", 1962), OFFICER));
        assertThat(looks(an.id())).isZero();
        TestDatabase.everywhere(() -> cvs.open(an, OFFICER));

        assertThat(looks(an.id())).isEqualTo(1);
        assertThat(TestDatabase.in(Scope.of(List.of(ward.cell())), () -> cvs.open(an, OFFICER))
                        .entries())
                .isEmpty();
        assertThat(TestDatabase.in(Scope.of(List.of(an.cell())), () -> cvs.open(an, OFFICER))
                        .entries())
                .hasSize(1);
    }

    private long looks(PersonRef person) {
        return TestDatabase.everywhere(() -> journal.about(person.toString(), 20)).stream()
                .filter(line -> line.what().equals("view:cv"))
                .count();
    }

    private Cv cv(Person person) {
        return TestDatabase.everywhere(() -> cvs.of(person.id())).orElseThrow();
    }

    private Person person() {
        var id = ward.person(ward.cell(), "Nguyễn Thị An");
        return TestDatabase.everywhere(() -> people.find(id)).orElseThrow();
    }
}
