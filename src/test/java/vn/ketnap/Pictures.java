package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The pictures of the README, taken from a demo that is running: `./docs/pictures.sh`. Not a test of every day, for it
/// writes into `docs/`; its name keeps it out of them.
@EnabledIfSystemProperty(named = "ketnap.pictures", matches = "\\d+")
class Pictures {

    private static final Path FOLDER = Path.of("docs/pictures");

    @Test
    void of_three_screens_as_the_officer_sees_them() {
        try (var browser = Browser.at(Integer.getInteger("ketnap.pictures"))) {
            browser.signIn("canbo", "minh-hoa-canbo");
            var todo = browser.open("/");
            keep(todo, "viec-can-lam");
            var candidate = todo.locator("main a[href^='/people/']").nth(1).getAttribute("href");
            keep(browser.open(candidate), "ho-so");
            keep(browser.open("/reports?from=01/01/2018&to=31/08/2018"), "ket-qua");
        }
        assertThat(FOLDER.toFile().list((_, name) -> name.endsWith(".png")))
                .contains("viec-can-lam.png", "ho-so.png", "ket-qua.png");
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
