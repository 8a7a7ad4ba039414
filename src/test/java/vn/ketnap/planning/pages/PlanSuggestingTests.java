package vn.ketnap.planning.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Cases;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.planning.PlanSuggestion;

/// Shares of the told ward by what its cells admitted before 2018, and by their members; nothing is saved.
@KetNapTest
class PlanSuggestingTests {

    private static final Pattern ADMITS = Pattern.compile("name=\"admitted-[^>]*? value=\"(\\d*)\"");

    @Autowired
    private Guest guest;

    @Autowired
    private Cases cases;

    @Autowired
    private Organizations organizations;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void three_years_are_shared_out_by_what_each_cell_admitted() {
        var before = admitted();
        var mean = PlanSuggestion.ofMean(before);
        var page = suggested(Map.of("suggest", List.of("past")));

        assertThat(before).isPositive();
        assertThat(page)
                .contains("Đã chia " + mean + " cho 18 chi bộ theo " + before + " người kết nạp trong ba năm trước.");
        assertThat(sum(page)).isEqualTo(mean);
    }

    @Test
    void a_number_given_from_above_is_shared_out_whole() {
        var page = suggested(Map.of("suggest", List.of("past"), "wanted", List.of("13")));

        assertThat(sum(page)).isEqualTo(13);
    }

    @Test
    void three_percent_of_the_members_of_new_years_day_are_shared_out() {
        var page = suggested(Map.of("suggest", List.of("percent"), "percent", List.of("3 %")));

        // 3 % of 445 are 13,35.
        assertThat(page).contains("Đã chia 13 cho 18 chi bộ theo 445 đảng viên.");
        assertThat(sum(page)).isEqualTo(13);
    }

    private String suggested(Map<String, List<String>> typed) {
        var answer = guest.fills("canbo", "/plans/2018/edit?org=DU", typed);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Guest.words(answer);
    }

    private static int sum(String page) {
        return ADMITS.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(value -> !value.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /// As the counters of the desk have it.
    private int admitted() {
        return TestDatabase.everywhere(() -> {
            var ward = organizations.byCode("DU").orElseThrow();
            var cells = organizations.below(ward.id(), LocalDate.of(2018, 9, 26)).stream()
                    .map(Organization::id)
                    .toList();
            return Optional.ofNullable(cases.measures(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31), cells)
                            .get("admitted"))
                    .orElse(0);
        });
    }
}
