package vn.ketnap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Addresses by the old and the new names of their places.
class PlaceNamesTests {

    private static final String NOW = "phường Vĩnh Yên, tỉnh Phú Thọ";
    private static final PlaceNames PLACES = new PlaceNames(List.of(
            renamed("phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc"),
            renamed("xã Thanh Trù, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc")));

    @Test
    void an_old_name_shows_the_new_one_with_the_street_before_it() {
        assertThat(PLACES.now("tổ dân phố 3, phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc"))
                .contains("tổ dân phố 3, " + NOW);
    }

    @Test
    void writing_does_not_matter_and_the_province_may_be_left_out() {
        assertThat(PLACES.now("P. Hội Hợp, TP. Vĩnh Yên, Vĩnh Phúc")).contains(NOW);
        assertThat(PLACES.now("phuong hoi hop, tp vinh yen")).contains(NOW);
        assertThat(PLACES.now("thôn Đông, x. Thanh Trù, TP Vĩnh Yên")).contains("thôn Đông, " + NOW);
    }

    @Test
    void a_name_alone_or_of_another_place_is_not_taken_for_it() {
        assertThat(PLACES.now("Hội Hợp")).isEmpty();
        assertThat(PLACES.now("phường Hội Hợp, thành phố Việt Trì, tỉnh Phú Thọ"))
                .isEmpty();
        assertThat(PLACES.now("phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Phú Yên, xa"))
                .isEmpty();
    }

    @Test
    void a_new_name_shows_all_that_it_may_have_been() {
        assertThat(PLACES.before("tổ dân phố 3, phường Vĩnh Yên, tỉnh Phú Thọ")).hasSize(2);
        assertThat(PLACES.before("phường Hội Hợp, thành phố Vĩnh Yên")).isEmpty();
        assertThat(PLACES.before("thành phố Vĩnh Yên, tỉnh Vĩnh Phúc")).isEmpty();
    }

    @Test
    void an_address_with_both_names_needs_nothing() {
        var both = NOW + " (phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc)";
        assertThat(PLACES.now(both)).isEmpty();
        assertThat(PLACES.before(both)).isEmpty();
    }

    @Test
    void a_cv_that_bears_one_name_only_is_told_the_other() {
        assertThat(new CvOfAn().among(PLACES).findings()).hasSize(1).containsOnly("E-12 only-old-name");
        assertThat(new CvOfAn().said(Detail.RESIDENCE, NOW).among(PLACES).findings())
                .containsExactly("E-12 only-new-name");
        assertThat(new CvOfAn()
                        .said(Detail.RESIDENCE, NOW + " (phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc)")
                        .among(PLACES)
                        .findings())
                .isEmpty();
    }

    private static PlaceNames.Renamed renamed(String before) {
        return new PlaceNames.Renamed(before, NOW, LocalDate.of(2025, 7, 1));
    }
}
