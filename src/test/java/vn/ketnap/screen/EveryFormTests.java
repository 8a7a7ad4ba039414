package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActKind;

/// Every form in which an act is recorded, and the pages that are there only once somebody made something.
@ScreenTest
class EveryFormTests {

    @Autowired
    private Screen screen;

    @Test
    void the_form_of_every_act_is_accessible_fits_and_speaks() {
        var of = screen.named("Nguyễn Thị Minh Chi").id();
        var browser = screen.desktop("canbo");
        var page = browser.blank();
        var forms = Arrays.stream(ActKind.values())
                .filter(kind -> !List.of(ActKind.CORRECTED, ActKind.RETRACTED).contains(kind))
                .toList();
        var seen = new HashSet<List<ActField.Type>>(); // forms of the same fields are the same page

        for (var kind : forms) {
            assertThat(browser.go(page, "/cases/" + of + "/" + kind.word()))
                    .as(kind.word())
                    .isEqualTo(200);
            if (seen.add(ActField.of(kind).stream().map(ActField::type).toList())) {
                Browser.assertNoSeriousAxe(page);
            }
            fits(page);
        }
        assertThat(forms).hasSizeGreaterThan(60);
    }

    @Test
    void a_group_with_people_its_end_and_the_programme_of_a_ceremony_held_are_too() {
        var somebody = screen.named("Nguyễn Thị Minh Chi").id();
        var page = screen.desktop("canbo").open("/groups");
        page.locator("#name").fill("Ca hát của khối trường học");
        Screen.press(page, "Lập nhóm");
        var group = page.url();
        page.navigate(group.replaceFirst("/groups/.*", "/cases/" + somebody + "/groups"));
        Browser.picture(page, "case-groups");
        page.locator("main label:has(input[type=checkbox])").first().click();
        page.locator("main button.main").first().click();
        page.waitForLoadState();

        page.navigate(group);
        assertThat(page.locator("main").innerText()).contains("Nguyễn Thị Minh Chi");
        look(page);
        Browser.picture(page, "group");
        page.navigate(group + "/end");
        look(page);

        page.navigate(group.replaceFirst("/groups/.*", "/cells/MN/ceremony?on=18/05/2018"));
        assertThat(page.locator("main").innerText()).contains("Phan Thị Hồng Ngọc");
        look(page);
        Browser.printed(page, "ceremony-print");
    }

    private static void look(Page page) {
        Browser.assertNoSeriousAxe(page);
        fits(page);
    }

    private static void fits(Page page) {
        Browser.assertFitsAndSpeaks(page);
        page.setViewportSize(390, 844);
        Browser.assertFitsAndSpeaks(page);
        page.setViewportSize(1366, 768);
    }
}
