package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.Text;

class ChainTests {

    private static final Facts.Setting RESIDENTIAL = new Facts.Setting("residential-cell", true, false, false, false);
    private static final LocalDate IN_2018 = LocalDate.parse("2018-05-02");
    private static final LocalDate IN_2025 = LocalDate.parse("2025-07-01");

    private final Chain chain = new Chain(Book.read());

    @Test
    void in_2018_the_ward_proposes_and_the_city_decides() {
        assertThat(steps(RESIDENTIAL, IN_2018)).containsExactly("cell-voted", "base-voted", "decided");
        assertThat(decider(RESIDENTIAL, IN_2018)).isEqualTo("Ban Thường vụ Thành ủy");
        assertThat(steps(RESIDENTIAL, IN_2025.minusDays(1))).contains("base-voted");
    }

    @Test
    void from_july_2025_the_ward_decides_itself_and_its_proposal_is_gone() {
        assertThat(steps(RESIDENTIAL, IN_2025)).containsExactly("cell-voted", "decided");
        assertThat(decider(RESIDENTIAL, IN_2025)).isEqualTo("Ban Thường vụ Đảng ủy phường");
    }

    @Test
    void a_cell_under_a_base_committee_keeps_that_step_and_a_section_committee_appraises() {
        var section = new Facts.Setting("cell-under-base-committee", true, false, true, false);

        assertThat(steps(section, IN_2025)).containsExactly("cell-voted", "section-appraised", "base-voted", "decided");
    }

    @Test
    void a_delegated_base_committee_decides_itself() {
        var delegated = new Facts.Setting("cell-under-base-committee", true, false, false, true);

        assertThat(steps(delegated, IN_2018)).containsExactly("cell-voted", "decided");
        assertThat(decider(delegated, IN_2018)).isEqualTo("Đảng ủy cơ sở được ủy quyền");
    }

    @Test
    void in_2026_the_last_one_known_is_shown_as_unknown() {
        var decides = chain.of(RESIDENTIAL, LocalDate.parse("2026-05-04")).getLast();

        assertThat(decides.unknown()).isTrue();
        assertThat(decides.who().vi()).isEqualTo("Ban Thường vụ Đảng ủy phường");
        assertThat(chain.of(RESIDENTIAL, IN_2025).getLast().unknown()).isFalse();
    }

    @Test
    void a_case_that_crosses_the_border_is_told_what_changed() {
        var changes = chain.changes(RESIDENTIAL, LocalDate.parse("2025-06-02"), IN_2025).stream()
                .map(Text::vi)
                .toList();

        assertThat(changes)
                .anyMatch(words -> words.startsWith("Không còn bước: Đảng ủy cơ sở"))
                .anyMatch(
                        words -> words.contains("nay là Ban Thường vụ Đảng ủy phường, trước là Ban Thường vụ Thành ủy"))
                .anyMatch(words -> words.contains("45 ngày làm việc, trước là 60"));
        assertThat(chain.changes(RESIDENTIAL, IN_2018, IN_2018.plusDays(30))).isEmpty();
    }

    private List<String> steps(Facts.Setting setting, LocalDate day) {
        return chain.of(setting, day).stream().map(Link::step).toList();
    }

    private String decider(Facts.Setting setting, LocalDate day) {
        return chain.of(setting, day).getLast().who().vi();
    }
}
