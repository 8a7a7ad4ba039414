package vn.ketnap.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Somebody at a screen of their own, signed in as themselves. What they do begins at the menu or the search box and
/// goes on by the links and buttons of the pages; no address is typed.
final class Worker {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Page page;
    private final String candidate;

    /// @param candidate whose case is walked
    Worker(Page page, String candidate) {
        this.page = page;
        this.candidate = candidate;
    }

    /// Opens a page of the own menu.
    Worker opens(String menu) {
        page.locator(".side .nav a:has-text(\"%s\")".formatted(menu)).first().click();
        page.waitForLoadState();
        return this;
    }

    /// Finds the candidate by name, as from any page; looks again where the candidate's page is open.
    Worker findsTheCandidate() {
        if (page.locator("h1").innerText().equals(candidate)) {
            page.reload();
            return this;
        }
        page.locator("#find").fill(candidate);
        page.locator("#find").press("Enter");
        page.waitForURL(url -> url.contains("/find"));
        return follows(candidate);
    }

    /// Opens what has this name: a link or a button of the page.
    Worker follows(String name) {
        var found = page.locator("main a:text-is(\"%s\"), main button:text-is(\"%s\")".formatted(name, name));
        assertThat(found.count()).as(name + "\n" + says()).isPositive();
        found.first().click();
        page.waitForLoadState();
        return this;
    }

    /// Opens the form of what is to be done next in the case; it must be offered on the candidate's page.
    Worker takesUp(String act) {
        findsTheCandidate();
        var others = page.locator("details:has(summary:text-is(\"Việc khác\"))");
        if (others.locator("a:text-is(\"%s\")".formatted(act)).count() > 0) {
            others.locator("summary").click();
        }
        follows(act);
        assertThat(page.locator("h1").innerText()).isEqualTo(act);
        return this;
    }

    Worker types(String field, String words) {
        var found = page.locator("[id='%s']".formatted(field));
        assertThat(found.count()).as(field + "\n" + says()).isOne();
        found.fill(words);
        return this;
    }

    Worker types(String field, LocalDate day) {
        return types(field, day.format(TYPED));
    }

    Worker chooses(String field, String label) {
        page.locator("select[id='%s']".formatted(field)).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /// Chooses the first that has these words in it.
    Worker choosesWith(String field, String words) {
        var list = page.locator("select[id='%s']".formatted(field));
        var option = list.locator("option:has-text(\"%s\")".formatted(words)).first();
        list.selectOption(String.valueOf(option.getAttribute("value")));
        return this;
    }

    /// Ticks the box or the round before these words.
    Worker ticks(String label) {
        page.locator("label.pick:has-text(\"%s\") input".formatted(label))
                .first()
                .check();
        return this;
    }

    /// Ticks what stands in a part of the page.
    Worker ticksIn(String part, String label) {
        page.locator(part)
                .locator("label.pick:has-text(\"%s\") input".formatted(label))
                .first()
                .check();
        return this;
    }

    /// Sends the form of an act; what the rules say of it is looked at once, and none of it may block.
    void saves() {
        sends("Lưu");
    }

    /// Sends a form by its button, once more if there was something to look at first.
    void sends(String button) {
        follows(button);
        if (page.locator("main [role=alert]:has-text(\"một lần nữa\")").count() > 0) {
            follows(button);
        }
        assertThat(page.locator(".refusal.late, .err").count()).as(says()).isZero();
        assertThat(page.locator("main .note[role=status]").count()).as(says()).isOne();
    }

    /// Goes to the card of the candidate on the sheet of a meeting.
    Agendum agendum() {
        var card = page.locator(
                "section.cand",
                new Page.LocatorOptions().setHas(page.locator("h2:has-text(\"%s\")".formatted(candidate))));
        assertThat(card.count()).as(says()).isOne();
        return new Agendum(this, card);
    }

    /// What the rules said of the steps recorded, and the reasons why they stand, on the candidate's page.
    List<String> saidByRules() {
        return page.locator(".acts td.gist .sub").allInnerTexts();
    }

    void reloads() {
        page.reload();
    }

    /// What the page says.
    String says() {
        return page.locator("main").innerText();
    }

    /// The candidate's line in the table of the page.
    Locator row() {
        return row(candidate);
    }

    /// Opens what a line of the table is about.
    Worker opensRow(String words) {
        row(words).locator("th a").click();
        page.waitForLoadState();
        return this;
    }

    private Locator row(String words) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /// What is due for the candidate, on the page of what is to be done.
    Locator job(String what) {
        var jobs = page.locator(".job", new Page.LocatorOptions().setHasText(candidate))
                .filter(new Locator.FilterOptions().setHasText(what));
        assertThat(jobs.count()).as(what + "\n" + says()).isOne();
        return jobs;
    }

    Page page() {
        return page;
    }

    /// The candidate on the sheet of a meeting.
    record Agendum(Worker worker, Locator card) {

        Agendum types(String key, String words) {
            card.locator("[id$='-%s']".formatted(key)).fill(words);
            return this;
        }

        /// What came of the one task under way.
        Agendum typesOfTheTask(String result) {
            card.locator("textarea[id*='-result-']").fill(result);
            return this;
        }

        Agendum chooses(String key, String label) {
            card.locator("select[id$='-%s']".formatted(key)).selectOption(new SelectOption().setLabel(label));
            return this;
        }

        Agendum ticks(String label) {
            card.locator("label.pick:has-text(\"%s\") input".formatted(label))
                    .first()
                    .check();
            return this;
        }

        /// A vote that every member present gave.
        Agendum votes(String inFavour, String against) {
            var open = card.locator("details:has(fieldset.ballot):not([open]) > summary");
            if (open.count() > 0) {
                open.click();
            }
            types("in-favour", inFavour);
            if (card.locator("[id$='-against']").count() > 0) {
                types("against", against);
            }
            return ticks("Bỏ phiếu kín");
        }
    }
}
