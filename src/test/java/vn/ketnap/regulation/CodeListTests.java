package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// The lists of codes of statistics, edition by edition.
class CodeListTests {

    private final CodeList occupations = CodeList.occupations();

    @Test
    void before_the_first_edition_the_first_one_is_used_and_a_kept_code_bears_its_edition() {
        var edition = occupations.usedOn(LocalDate.parse("2018-08-31"));

        assertThat(edition.name()).isEqualTo("2021");
        assertThat(edition.codes()).hasSize(14).contains("ward-body", "pupil");
        assertThat(edition.kept("pupil")).isEqualTo("2021:pupil");
        assertThat(occupations.has("2021:pupil")).isTrue();
        assertThat(occupations.has("pupil")).isFalse();
        assertThat(occupations.has("2025:pupil")).isFalse();
    }

    @Test
    void where_an_edition_has_not_been_read_the_last_known_one_goes_on() {
        var day = LocalDate.parse("2025-10-10");

        assertThat(occupations.on(day.minusDays(1)).isKnown()).isTrue();
        assertThat(occupations.on(day).isKnown()).isFalse();
        assertThat(occupations.usedOn(day).name()).isEqualTo("2021");
        assertThat(occupations.latest().name()).isEqualTo("2021");
    }

    @Test
    void every_code_has_words_in_both_languages() throws IOException {
        for (var language : new String[] {"vi", "en"}) {
            var words = new Properties();
            try (var in = Objects.requireNonNull(
                    getClass().getResourceAsStream("/messages/regulation_" + language + ".properties"))) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            var edition = occupations.latest();
            assertThat(edition.codes())
                    .allSatisfy(code ->
                            assertThat(words).containsKey("regulation.occupation." + edition.name() + "." + code));
        }
    }
}
