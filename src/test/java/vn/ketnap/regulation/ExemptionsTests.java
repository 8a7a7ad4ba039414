package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whom a member relative, or a family known here, exempts from verification.
class ExemptionsTests {

    private static final Facts.RelativeFacts NOBODY = new Facts.RelativeFacts(false, true, false, "elsewhere");
    private static final Facts.RelativeFacts MEMBER = new Facts.RelativeFacts(true, true, false, "elsewhere");
    private static final Facts.RelativeFacts CONFIRMED = new Facts.RelativeFacts(true, true, true, "elsewhere");
    private static final Facts.RelativeFacts AT_HOME = new Facts.RelativeFacts(false, true, true, "here");

    @Test
    void a_brother_who_is_a_member_exempts_the_own_side_only() {
        var family = Map.of("father", NOBODY, "spouse-father", NOBODY, "sibling-1", MEMBER);

        assertThat(exempt(family, "2018-03-01")).isEqualTo(Map.of("father", "ADM-VER-EXEMPT-OWN"));
    }

    @Test
    void a_spouse_who_is_a_member_exempts_the_spouses_side_only() {
        var family = Map.of("father", NOBODY, "spouse", MEMBER, "spouse-mother", NOBODY);

        assertThat(exempt(family, "2018-03-01"))
                .isEqualTo(Map.of("spouse", "ADM-VER-EXEMPT-SPOUSE", "spouse-mother", "ADM-VER-EXEMPT-SPOUSE"));
    }

    @Test
    void since_june_2025_the_committee_that_keeps_the_members_file_has_to_confirm() {
        assertThat(exempt(Map.of("father", MEMBER), "2025-06-08")).containsKey("father");
        assertThat(exempt(Map.of("father", MEMBER), "2025-06-09")).isEmpty();
        assertThat(exempt(Map.of("father", CONFIRMED), "2025-06-09")).containsKey("father");
    }

    @Test
    void a_family_all_here_and_confirmed_needs_no_letters_and_one_elsewhere_undoes_that() {
        assertThat(exempt(Map.of("father", AT_HOME, "mother", AT_HOME), "2018-03-01"))
                .isEqualTo(Map.of("father", "ADM-VER-LOCALFAMILY", "mother", "ADM-VER-LOCALFAMILY"));
        assertThat(exempt(Map.of("father", AT_HOME, "mother", NOBODY), "2018-03-01"))
                .isEmpty();
    }

    private static Map<String, String> exempt(Map<String, Facts.RelativeFacts> family, String day) {
        return Regulations.asReleased().exemptions(family, LocalDate.parse(day));
    }
}
