package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The catalogue itself: every form can be drawn in the layout of every period, and names only what the dictionary has
/// or the form asks for.
class FormsTests {

    private static final Forms FORMS = Forms.fromJar();
    private static final LocalDate DAY = LocalDate.of(2018, 8, 20);

    @Test
    void every_form_becomes_a_word_file_in_the_layout_of_every_period() {
        assertThat(FORMS.all()).isNotEmpty().allSatisfy(form -> {
            for (var day : List.of(DAY, LocalDate.of(2026, 10, 1))) {
                assertThatCode(() -> FORMS.draw(form, day, new Fields()))
                        .as(form.code())
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void the_day_the_number_and_the_condition_of_a_form_are_fields() {
        var unknown = new TreeSet<String>();
        for (var form : FORMS.all()) {
            form.day().filter(this::isUnknown).ifPresent(unknown::add);
            form.number().filter(this::isUnknown).ifPresent(unknown::add);
            form.when().filter(this::isUnknown).ifPresent(unknown::add);
            form.each().filter(this::isUnknown).ifPresent(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_template_in_word_has_vietnamese_names_and_means_the_same() {
        for (var form : FORMS.all()) {
            var blank = FORMS.blank(form, DAY);
            var compiled = WordTemplate.compile(TemplateCheck.open(blank), FORMS.dictionary());

            assertThat(compiled.names()).as(form.code()).isEqualTo(FORMS.names(form));
        }
    }

    private boolean isUnknown(String name) {
        return FORMS.dictionary().known(name).isEmpty();
    }
}
