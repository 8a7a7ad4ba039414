package vn.ketnap.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ketnap.Browser;
import vn.ketnap.KetNapTest;
import vn.ketnap.ToldWard;

/// Pictures of quantities in a browser: on a PC, on a phone, on paper, and without scripts.
@KetNapTest
class ChartsBrowserTests {

    private static final String EIGHT_MONTHS = "from=1/1/2018&to=31/8/2018";

    /// What of the figures of its table a picture does not show.
    private static final String MISSING = """
            figure => {
              const table = document.getElementById(figure.dataset.table), missing = [];
              const shown = [...figure.querySelectorAll('svg text')].map(one => one.textContent).join(' | ');
              for (const key of figure.dataset.rows.split('|')) {
                const row = table.querySelector(`tr[data-row="${key}"]`);
                for (const column of figure.dataset.columns.split('|')) {
                  const place = row.cells[table.querySelector(`th[data-column="${column}"]`).cellIndex].textContent.trim();
                  if (!/^(·?0?|–)$/.test(place) && !shown.includes(place)) missing.push(key + ' ' + column + ' ' + place);
                }
              }
              return missing;
            }
            """;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void tell(@Autowired ToldWard ward) {
        ward.told();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports?",
                "/reports/table?report=composition&",
                "/reports/table?report=duration&",
                "/reports/table?report=months&",
                "/reports/table?report=groups&",
                "/reports/table?report=certificates&"
            })
    void every_picture_shows_the_figures_of_its_table_and_asks_nobody_else(String path) {
        try (var browser = Browser.at(port).signIn("canbo", "minh-hoa-canbo")) {
            var asked = new ArrayList<String>();
            var page = browser.open(path + EIGHT_MONTHS);
            page.onRequest(request -> asked.add(request.url()));
            page.reload();

            assertThat(pictures(page)).isNotEmpty().allSatisfy(one -> {
                assertThat(one.isVisible()).isTrue();
                assertThat(one.evaluate(MISSING)).isEqualTo(List.of());
                assertThat(one.locator("[role=img]").getAttribute("aria-label")).isNotBlank();
            });
            assertThat(asked).allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
            page.setViewportSize(390, 844);
            Browser.assertFitsAndSpeaks(page);
            Browser.assertNoSeriousAxe(page);
        }
    }

    @Test
    void who_sees_figures_only_sees_in_the_picture_what_the_table_says() {
        try (var browser = Browser.at(port).signIn("captren", "minh-hoa-captren")) {
            var page = browser.open("/reports/table?report=composition&" + EIGHT_MONTHS);

            var words = pictures(page).getFirst().locator("svg text").allTextContents();
            assertThat(words).contains("6", "15", "9", "< 5").doesNotContain("2");
        }
    }

    @Test
    void on_paper_pictures_have_the_width_of_paper_and_differ_without_colour() {
        try (var browser = Browser.at(port).signIn("canbo", "minh-hoa-canbo")) {
            var page = browser.open("/reports/table?report=composition&" + EIGHT_MONTHS);
            var first = pictures(page).getFirst();
            assertThat(first.locator("svg pattern").count()).isPositive();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(first.locator("svg").getAttribute("viewBox")).startsWith("0 0 480 ");
            assertThat(first.locator("svg text").first().getAttribute("fill")).isEqualTo("#000");
            Browser.picture(page, "charts-print");
            page.evaluate("window.dispatchEvent(new Event('afterprint'))");
            assertThat(first.locator("svg").getAttribute("viewBox")).doesNotStartWith("0 0 480 ");
        }
    }

    @Test
    void without_scripts_the_table_and_the_drawing_of_the_server_stand_there() {
        try (var browser = Browser.at(port).withoutScripts().signIn("canbo", "minh-hoa-canbo")) {
            var page = browser.blank();
            browser.go(page, "/reports?" + EIGHT_MONTHS);
            assertThat(page.locator("#months-drawn svg").first().isVisible()).isTrue();
            assertThat(page.locator("figure[data-shape]:visible").count()).isZero();

            browser.go(page, "/reports/table?report=composition&" + EIGHT_MONTHS);
            assertThat(page.locator("table.figures").isVisible()).isTrue();
            assertThat(page.locator("figure[data-shape]:visible").count()).isZero();
        }
    }

    @Test
    void the_library_is_loaded_only_where_there_is_a_picture() {
        try (var browser = Browser.at(port).signIn("canbo", "minh-hoa-canbo")) {
            var library = "script[src*='/assets/echarts']";
            assertThat(browser.open("/reports/table?report=dry&" + EIGHT_MONTHS)
                            .locator(library)
                            .count())
                    .isZero();
            assertThat(browser.open("/reports/table?report=months&" + EIGHT_MONTHS)
                            .locator(library)
                            .count())
                    .isOne();
        }
    }

    private static List<com.microsoft.playwright.Locator> pictures(Page page) {
        page.locator("figure[data-shape] svg").first().waitFor();
        return page.locator("figure[data-shape]").all();
    }
}
