package vn.ketnap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.Statements;
import vn.ketnap.ToldWard;
import vn.ketnap.access.Guest;

/// The page of one activity and of one visit asks the database at most six times, as every page does.
@KetNapTest
class WorkStatementTests {

    private static final int MOST = 6;

    private static final Predicate<String> NOT_COUNTED = sql -> sql.startsWith("select set_config")
            || sql.contains("from access.account")
            || sql.contains("from organization.right_given where account")
            || sql.contains("from organization.period p")
            || sql.contains("from organization.alias")
            || sql.contains("from organization.ancestor")
            || sql.contains("count(*) from regulation.amendment");

    @Autowired
    private Guest guest;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @Test
    void an_activity_and_its_forms_ask_at_most_six_times() {
        var activity = found("/activities", "(/activities/[0-9a-f-]{36})");

        assertThat(List.of(activity, activity + "/edit", activity + "/remove", activity + "/noticed?q=nguyen"))
                .allSatisfy(page -> assertThat(asked(page)).hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void a_visit_and_its_forms_ask_at_most_six_times() {
        var visit = found("/supervision", "(/supervision/[0-9a-f-]{36})");

        assertThat(List.of(visit, visit + "/edit", visit + "/findings/new", visit + "/recommendations/new"))
                .allSatisfy(page -> assertThat(asked(page)).hasSizeLessThanOrEqualTo(MOST));
    }

    private String found(String path, String link) {
        return Pattern.compile(link)
                .matcher(Guest.words(guest.asks(Optional.of("canbo"), path)))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private List<String> asked(String path) {
        var said = Statements.during(
                () -> assertThat(guest.asks(Optional.of("canbo"), path).getStatus())
                        .as(path)
                        .isEqualTo(200));
        return said.stream().filter(NOT_COUNTED.negate()).toList();
    }
}
