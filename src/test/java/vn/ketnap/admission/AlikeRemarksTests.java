package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Remarks that say the same of everybody, or the same month after month.
class AlikeRemarksTests {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 20);

    @Test
    void marks_capitals_stops_and_spaces_make_no_other_remark() {
        assertThat(alike("Hoàn thành tốt nhiệm vụ.", "hoàn thành  TỐT nhiệm vụ"))
                .isTrue();
        assertThat(alike("Hoàn thành tốt nhiệm vụ.", "Hoan thanh tot nhiem vu; "))
                .isTrue();
        assertThat(alike("Hoàn thành tốt nhiệm vụ.", "Hoàn thành nhiệm vụ.")).isFalse();
    }

    @Test
    void weaknesses_and_the_four_parts_count_and_what_the_cell_adds_does_not() {
        var one = new Act.Remarked(DAY, new Words("Đi họp đều"), new Words("Ít phát biểu"), new Words("Mạnh dạn hơn"));
        var other = new Act.Remarked(DAY, new Words("Đi họp đều"), new Words("Hay đến muộn"), Words.NONE);
        var advised = new Act.Remarked(DAY, new Words("Đi họp đều"), new Words("Ít phát biểu"), Words.NONE);

        assertThat(AlikeRemarks.alike(one, other)).isFalse();
        assertThat(AlikeRemarks.alike(one, advised)).isTrue();
    }

    @Test
    void who_says_nothing_repeats_nothing() {
        assertThat(alike("", "")).isFalse();
        assertThat(alike("...", "–")).isFalse();
        assertThat(repeated("", "", "", "")).isEmpty();
    }

    @Test
    void the_same_of_three_is_worth_a_look_and_of_two_is_not() {
        assertThat(repeated("Tốt.", "tốt", "Khá.")).isEmpty();
        assertThat(repeated("Tốt.", "tốt", "Khá.", "TỐT")).containsExactly(3, 3, 3);
    }

    private static List<Integer> repeated(String... strengths) {
        var said = new LinkedHashMap<CaseId, Act.Remarked>();
        for (var words : strengths) {
            said.put(CaseId.fresh(), remark(words));
        }
        return List.copyOf(AlikeRemarks.repeated(said).values());
    }

    private static boolean alike(String one, String other) {
        return AlikeRemarks.alike(remark(one), remark(other));
    }

    private static Act.Remarked remark(String strengths) {
        return new Act.Remarked(DAY, new Words(strengths), Words.NONE, Words.NONE);
    }
}
