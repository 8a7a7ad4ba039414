package vn.ketnap.people.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.people.Sex;

/// What is chosen where two entries are put together.
class MergeModelTests {

    private static final OrganizationRef CELL = new OrganizationRef(new UUID(3, 3));
    private static final Person KEPT = person("Nguyễn Thị An", "1990-05-12", Map.of(Detail.PHONE, "0912"));
    private static final Person MERGED =
            person("Nguyễn Thị Ân", "1990-12-05", Map.of(Detail.PHONE, "0913", Detail.RESIDENCE, "phường Hội Hợp"));

    @Test
    void at_first_what_the_one_kept_says_and_what_only_the_other_says() {
        var chosen = page(Map.of(), Optional.empty()).chosen();

        assertThat(chosen.fullName()).isEqualTo("Nguyễn Thị An");
        assertThat(chosen.birth()).isEqualTo(KEPT.birth());
        assertThat(chosen.details())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Detail.PHONE, "0912", Detail.RESIDENCE, "phường Hội Hợp"));
    }

    @Test
    void then_field_by_field_what_was_chosen() {
        var chosen = page(
                        Map.of(
                                "choice-fullName", "merged",
                                "choice-phone", "merged",
                                "choice-residence", "kept"),
                        Optional.empty())
                .chosen();

        assertThat(chosen.fullName()).isEqualTo("Nguyễn Thị Ân");
        assertThat(chosen.details()).isEqualTo(Map.of(Detail.PHONE, "0913"));
    }

    @Test
    void a_date_of_birth_that_holds_is_exchanged_with_a_reason_only() {
        var since = Optional.of(LocalDate.of(2018, 8, 5));
        assertThat(page(Map.of(), since).errors().isEmpty()).isTrue();
        assertThat(page(Map.of("choice-birth", "merged"), Optional.empty())
                        .errors()
                        .isEmpty())
                .isTrue();

        assertThat(page(Map.of("choice-birth", "merged"), since).errors().on("birthReason"))
                .isPresent();
        assertThat(page(Map.of("choice-birth", "merged", "birthReason", "đảo ngày và tháng"), since)
                        .errors()
                        .isEmpty())
                .isTrue();
    }

    private static MergeModel page(Map<String, String> typed, Optional<LocalDate> heldSince) {
        return new MergeModel(KEPT, MERGED, Map.of(), typed, List.of(), heldSince, _ -> "");
    }

    private static Person person(String name, String birth, Map<Detail, String> details) {
        return new Person(
                PersonRef.fresh(),
                name,
                Optional.of(BirthDate.of(birth)),
                Optional.of(Sex.FEMALE),
                details,
                CELL,
                new Stamp(1, "test", java.time.LocalDateTime.MIN));
    }
}
