package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTests {

    @Test
    void two_thirds_are_reached_by_two_thirds_and_rounded_up() {
        var share = Share.read("at-least 2/3").orElseThrow();

        assertThat(share.needed(9)).isEqualTo(6);
        assertThat(share.needed(10)).isEqualTo(7);
        assertThat(share.needed(11)).isEqualTo(8);
        assertThat(share.reached(6, 9)).isTrue();
        assertThat(share.reached(6, 10)).isFalse();
    }

    @Test
    void more_than_half_is_not_reached_by_a_half() {
        var share = Share.read("more-than 1/2").orElseThrow();

        assertThat(share.needed(12)).isEqualTo(7);
        assertThat(share.needed(13)).isEqualTo(7);
        assertThat(share.reached(6, 12)).isFalse();
        assertThat(share.reached(7, 13)).isTrue();
    }

    @Test
    void more_than_two_thirds_is_one_more_where_two_thirds_are_whole() {
        assertThat(Share.read("more-than 2/3").orElseThrow().needed(9)).isEqualTo(7);
    }

    @Test
    void other_words_are_no_share() {
        assertThat(Share.read("half")).isEmpty();
        assertThat(Share.read("at-least 2/3 of all")).isEmpty();
    }
}
