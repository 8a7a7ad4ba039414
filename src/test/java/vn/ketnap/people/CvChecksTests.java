package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ketnap.people.CvOfAn.alive;
import static vn.ketnap.people.CvOfAn.line;
import static vn.ketnap.people.CvOfAn.noneBut;
import static vn.ketnap.people.CvOfAn.work;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What looks like an error in a CV, and what does not.
class CvChecksTests {

    @Test
    void a_whole_cv_shows_nothing() {
        assertThat(an().findings()).isEmpty();
    }

    @Test
    void what_is_neither_there_nor_stated_is_asked_for() {
        assertThat(an().said(Detail.CV_NONE, noneBut("sibling")).findings()).containsExactly("E-03 unsaid");
        assertThat(an().said(Detail.CV_NONE, noneBut("reward")).findings()).containsExactly("E-17 unsaid");
        assertThat(an().said(Detail.CV_NONE, noneBut("sibling"))
                        .with(alive(Relation.SIBLING, "Nguyễn Văn Em", 1994))
                        .findings())
                .isEmpty();
    }

    @Test
    void stated_as_none_and_there_all_the_same_is_said() {
        assertThat(an().with(alive(Relation.SIBLING, "Nguyễn Văn Em", 1994)).findings())
                .containsExactly("E-03 none-and-some");
    }

    @Test
    void a_year_of_birth_alone_is_not_the_birth_certificate() {
        assertThat(an().born(BirthDate.of("1990")).findings()).containsExactly("E-11 birth");
    }

    @Test
    void a_hospital_is_no_place_of_registration() {
        assertThat(an().said(Detail.BIRTH_PLACE, "Bệnh viện Đa khoa tỉnh Vĩnh Phúc")
                        .findings())
                .containsExactly("E-12 hospital");
    }

    @Test
    void a_residence_copied_from_the_home_town_is_asked_about() {
        assertThat(an().said(Detail.RESIDENCE, "Xã Tân Lập,  huyện Sông Lô, tỉnh Vĩnh Phúc")
                        .findings())
                .containsExactly("E-13 copied");
    }

    @Test
    void a_blank_where_the_form_wants_a_word_is_said() {
        assertThat(an().said(Detail.RELIGION, " ").findings()).containsExactly("E-17 blank");
    }

    @Test
    void what_asks_for_papers_of_its_own_must_be_ticked() {
        var abroad = new Relative(
                Relation.FATHER,
                "Nguyễn Văn Cha",
                Optional.of(1962),
                false,
                Optional.empty(),
                Optional.of(Relative.Party.NO),
                "",
                Optional.of(Relative.Dwelling.ABROAD),
                "Cộng hòa Séc",
                "bán hàng ở chợ Sapa, Praha",
                "Việt Nam");
        assertThat(an().without(Relation.FATHER).with(abroad).findings()).containsExactly("E-28 special");
        assertThat(an().without(Relation.FATHER)
                        .with(abroad)
                        .said(Detail.SPECIAL, "student abroad")
                        .findings())
                .isEmpty();
        assertThat(an().said(Detail.RELIGION, "Công giáo").findings()).containsExactly("E-28 special");
        assertThat(an().said(Detail.RELIGION, "none").findings())
                .as("as lists write it")
                .isEmpty();
        assertThat(an().said(Detail.ETHNICITY, "Hoa").findings()).containsExactly("E-28 special");
    }

    @Test
    void gaps_and_overlaps_of_the_history_are_named() {
        assertThat(an().without("học cao đẳng sư phạm").findings()).containsExactly("E-14 gap");
        assertThat(an().with(work("2010-01", "2012-06", "bán hàng")).findings())
                .containsExactly("E-14 overlap", "E-14 overlap");
    }

    @Test
    void a_year_without_its_month_and_a_line_without_its_place_are_named() {
        assertThat(an().without("học cao đẳng sư phạm")
                        .with(work("2008-06", "2011", "học cao đẳng sư phạm"))
                        .findings())
                .containsExactly("E-14 year-only");
        var nowhere = new HistoryLine(CvKind.WORK, CvMonth.of(2011, 9), Optional.empty(), "giáo viên", "", "");
        assertThat(an().without("giáo viên").with(nowhere).findings()).containsExactly("E-14 no-place");
    }

    @Test
    void stays_abroad_count_from_three_months() {
        assertThat(abroad("2016-03", "2016-04").findings()).containsExactly("E-17 short-trip");
        assertThat(abroad("2016-03", "2016-05").findings())
                .as("from the first day to the last it may be three months")
                .isEmpty();
        assertThat(abroad("2016", "2016").findings())
                .as("nobody knows how long")
                .containsExactly("E-14 year-only");
    }

    @Test
    void a_giay_khen_is_declared_only_where_it_is_the_highest() {
        var low = line(CvKind.REWARD, "2015-05", "", "Giấy khen của Chủ tịch UBND thành phố");
        var high = line(CvKind.REWARD, "2017-05", "", "Bằng khen của Chủ tịch UBND tỉnh");
        var an = an().said(Detail.CV_NONE, noneBut("reward")).with(low);
        assertThat(an.findings()).isEmpty();
        assertThat(an.with(high).findings()).containsExactly("E-17 low-reward");
    }

    @Test
    void a_course_still_under_way_is_not_entered() {
        assertThat(course("").findings()).containsExactly("E-17 study-under-way");
        assertThat(course("2019-06").findings()).containsExactly("E-17 study-under-way");
        assertThat(course("2018-06").findings()).isEmpty();
    }

    @Test
    void a_way_out_leads_to_where_the_line_is_entered() {
        var gap = CvChecks.of(an().without("học cao đẳng sư phạm").declared()).getFirst();
        assertThat(gap.path()).isEqualTo("cv/work/new?from=06/2008&to=08/2011");
        var mother = CvChecks.of(an().without(Relation.MOTHER).declared()).getFirst();
        assertThat(mother.path()).isEqualTo("cv/relative/new?relation=mother");
    }

    private static CvOfAn an() {
        return new CvOfAn();
    }

    private static CvOfAn abroad(String from, String to) {
        return an().said(Detail.CV_NONE, noneBut("abroad")).with(line(CvKind.ABROAD, from, to, "lao động"));
    }

    private static CvOfAn course(String to) {
        return an().said(Detail.CV_NONE, noneBut("training"))
                .with(line(CvKind.TRAINING, "2016-09", to, "Đại học Giáo dục mầm non"));
    }
}
