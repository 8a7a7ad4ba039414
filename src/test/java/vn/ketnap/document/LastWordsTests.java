package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No signature stands alone on a page: the words before it stay with it, whichever alternative is printed.
class LastWordsTests {

    private static final Pattern KEPT =
            Pattern.compile("<w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">([^<]*)<");

    @Test
    void the_last_paragraph_is_kept_and_no_other() {
        assertThat(kept("một", "hai", "ba")).containsExactly("ba");
    }

    @Test
    void of_alternatives_each_is_kept_up_to_what_is_always_there() {
        assertThat(kept("một", "hai", "{{#neu a}}", "ba", "bốn", "{{/}}", "{{#khong a}}", "năm", "{{/}}"))
                .containsExactly("hai", "bốn", "năm");
    }

    @Test
    void lines_that_are_repeated_are_not_tied_together() {
        assertThat(kept("một", "{{#moi a}}", "hai", "{{/}}")).containsExactly("một");
    }

    @Test
    void what_stands_before_a_table_is_left_alone() {
        var body = new StringBuilder(Ink.paragraph("Than", "một")).append("<w:tbl></w:tbl>");

        LastWords.keep(body);

        assertThat(body).doesNotContain("keepNext");
    }

    private static List<String> kept(String... lines) {
        var body = new StringBuilder();
        for (var line : lines) {
            body.append(Ink.paragraph("Than", line));
        }
        LastWords.keep(body);
        return KEPT.matcher(body).results().map(one -> one.group(1)).toList();
    }
}
