package vn.ketnap.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.regulation.Purpose;
import vn.ketnap.regulation.Purposes;

/// Which groups of data a deed reached is said by the groups of the purposes.
@KetNapTest
class TracedKindTests {

    @Autowired
    private Purposes purposes;

    @Test
    void whatever_a_deed_reached_is_a_group_with_a_purpose() {
        var groups = purposes.groups().stream().map(Purpose::id).collect(Collectors.toSet());

        assertThat(List.of(
                        "view:person",
                        "view:cv",
                        "view:own",
                        "view:papers",
                        "view:identity-number:F-KND-02",
                        "export:paper",
                        "export:issued-paper",
                        "export:own",
                        "emergency:7:/people/{id}",
                        "emergency:7:/cases/{id}/cell-voted",
                        "act:cell-voted",
                        "person-changed",
                        "cv-changed",
                        "birth-corrected"))
                .allSatisfy(what -> assertThat(TracedKind.of(what).groups())
                        .as(what)
                        .isNotEmpty()
                        .isSubsetOf(groups));
        assertThat(TracedKind.of("export:own").groups()).contains("number", "relatives", "phone");
    }

    @Test
    void signing_in_and_lists_are_of_no_one_person() {
        assertThat(List.of("sign-in", "find:identity-number", "export:sources", "account-locked", "emergency:7:/find"))
                .allSatisfy(what ->
                        assertThat(TracedKind.of(what).groups()).as(what).isEmpty());
        assertThat(TracedKind.of("export:sources").way()).isEqualTo(TracedKind.Way.TAKEN);
    }
}
