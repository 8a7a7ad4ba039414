package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.CaseFile;

/// The cover of a person's file (bìa hồ sơ), on a screen and on paper.
@KetNapTest
class CoverBrowserTests {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @LocalServerPort
    private int port;

    @Autowired
    private ToldWard ward;

    @Test
    void the_longest_way_is_one_sheet_with_every_step_and_its_mark() {
        var longest = ward.files().stream()
                .max(Comparator.comparingInt((CaseFile one) -> one.acts().size()))
                .orElseThrow();
        try (var browser = Browser.at(port).signIn("canbo", "minh-hoa-canbo")) {
            var person = browser.open("/people/" + longest.person());
            var steps = person.locator("ol.line li b").allTextContents();
            assertThat(steps).hasSizeGreaterThan(5);
            person.getByText("Bìa hồ sơ").click();

            var cover = person;
            assertThat(cover.locator(".cover tbody th").allTextContents()).isEqualTo(steps);
            assertThat(cover.locator(".cover tbody td:first-child").allInnerTexts())
                    .allMatch(mark -> mark.matches("(?s)[●◎○].*"));
            Browser.assertNoSeriousAxe(cover);
            Browser.assertFitsAndSpeaks(cover);
            assertThat(sheets(cover)).isOne();
            cover.setViewportSize(390, 844);
            Browser.assertFitsAndSpeaks(cover);
        }
    }

    private static long sheets(Page page) {
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
