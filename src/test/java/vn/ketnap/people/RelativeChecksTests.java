package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.people.CvOfAn.alive;
import static vn.ketnap.people.CvOfAn.dead;
import static vn.ketnap.people.CvOfAn.noneBut;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What looks like an error in the family of a CV, and what does not.
class RelativeChecksTests {

    @Test
    void parents_and_grandparents_are_asked_for_dead_or_alive() {
        assertThat(an().without(Relation.MOTHER).findings()).containsExactly("E-15 missing");
        assertThat(an().without(Relation.MATERNAL_GRANDMOTHER).findings()).containsExactly("E-15 missing");
        assertThat(an().without(Relation.MOTHER)
                        .without(Relation.FATHER)
                        .with(alive(Relation.RAISED_BY, "Trần Thị Nuôi", 1955))
                        .findings())
                .as("somebody else raised the person")
                .isEmpty();
    }

    @Test
    void of_one_who_is_married_the_other_side_is_asked_for() {
        var married = an().said(Detail.CV_NONE, noneBut("spouse")).with(alive(Relation.SPOUSE, "Lê Văn Chồng", 1988));
        assertThat(married.findings()).hasSize(6).containsOnly("E-15 missing");
        Relation.IN_LAWS.forEach(relation -> married.with(dead(relation, "Lê Văn Cố", 1932, 2003)));
        assertThat(married.findings()).isEmpty();
    }

    @Test
    void in_laws_without_a_spouse_do_not_agree() {
        assertThat(an().with(alive(Relation.SPOUSE_FATHER, "Lê Văn Cha", 1960)).findings())
                .containsExactly("E-16 in-law-alone");
    }

    @Test
    void the_nationality_of_siblings_and_children_is_asked_for() {
        var brother = relative(Relation.SIBLING, 1994, "thợ điện tại Công ty Điện lực", "", Relative.Party.NO, "");
        assertThat(an().said(Detail.CV_NONE, noneBut("sibling")).with(brother).findings())
                .containsExactly("E-15 no-nationality");
    }

    @Test
    void years_that_cannot_be_are_named() {
        assertThat(an().without(Relation.FATHER)
                        .with(alive(Relation.FATHER, "Nguyễn Văn Cha", 1990))
                        .findings())
                .containsExactly("E-16 years");
        assertThat(an().without(Relation.FATHER)
                        .with(dead(Relation.FATHER, "Nguyễn Văn Cha", 1962, 1960))
                        .findings())
                .containsExactly("E-16 years");
    }

    @Test
    void of_the_living_one_must_know_where_they_are_and_what_they_do() {
        assertThat(father("", Relative.Party.NO, "").findings()).containsExactly("E-16 living-unsaid");
        assertThat(father("Lao động tự do", Relative.Party.NO, "").findings()).containsExactly("E-16 vague");
        assertThat(father("lái xe cho HTX Hội Hợp", Relative.Party.NO, "").findings())
                .isEmpty();
    }

    @Test
    void of_the_dead_the_year() {
        var father = new Relative(
                Relation.FATHER,
                "Nguyễn Văn Cha",
                Optional.of(1962),
                true,
                Optional.empty(),
                Optional.of(Relative.Party.NO),
                "",
                Optional.empty(),
                "",
                "",
                "");
        assertThat(an().without(Relation.FATHER).with(father).findings()).containsExactly("E-16 death-undated");
    }

    @Test
    void of_members_the_cell_and_of_those_verified_whether_they_are_members() {
        assertThat(father("bộ đội nghỉ hưu", Relative.Party.DECLARED, "").findings())
                .containsExactly("E-16 no-party-cell");
        assertThat(father("bộ đội nghỉ hưu", Relative.Party.CONFIRMED, "Chi bộ TDP số 3")
                        .findings())
                .isEmpty();
        var unsaid = new Relative(
                Relation.FATHER,
                "Nguyễn Văn Cha",
                Optional.of(1962),
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(Relative.Dwelling.HERE),
                "phường Hội Hợp",
                "thợ mộc tại nhà",
                "");
        assertThat(an().without(Relation.FATHER).with(unsaid).findings()).containsExactly("E-16 party-unsaid");
    }

    private static CvOfAn an() {
        return new CvOfAn();
    }

    private static CvOfAn father(String work, Relative.Party party, String cell) {
        return an().without(Relation.FATHER).with(relative(Relation.FATHER, 1962, work, "Việt Nam", party, cell));
    }

    private static Relative relative(
            Relation relation, int born, String work, String nationality, Relative.Party party, String cell) {
        return new Relative(
                relation,
                "Nguyễn Văn Người",
                Optional.of(born),
                false,
                Optional.empty(),
                Optional.of(party),
                cell,
                Optional.of(Relative.Dwelling.HERE),
                "phường Hội Hợp",
                work,
                nationality);
    }
}
