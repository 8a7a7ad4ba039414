package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody at a page without a mouse: every place is reached with the Tab key, and each is seen to be marked.
record Keyboard(Page page) {

    private static final int FAR = 400;

    /// The first thing a keyboard reaches leads past the menu.
    Keyboard skipsToContent() {
        page.keyboard().press("Tab");
        assertThat(name()).isEqualTo("Đến nội dung chính");
        page.keyboard().press("Enter");
        return this;
    }

    /// Goes on until the field or the words are reached.
    Keyboard tabsTo(String name) {
        for (var i = 0; i < FAR; i++) {
            if (name().equals(name)) {
                return this;
            }
            page.keyboard().press("Tab");
            assertThat(isMarked()).as("no mark on " + name()).isTrue();
        }
        throw new AssertionError("the keyboard never reaches " + name);
    }

    Keyboard types(String field, String words) {
        tabsTo(field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
        return this;
    }

    /// Presses a key where the field or the words are, on a page that stays.
    Keyboard presses(String name, String key) {
        tabsTo(name);
        page.keyboard().press(key);
        return this;
    }

    /// Takes what comes so many places after the one that stands in a list.
    Keyboard picks(String field, int after) {
        tabsTo(field);
        for (var i = 0; i < after; i++) {
            page.keyboard().press("ArrowDown");
        }
        return this;
    }

    /// Goes on in a row of choices until the one is chosen.
    Keyboard chooses(String field, String value) {
        tabsTo(field);
        page.keyboard().press("Space");
        for (var i = 0; i < FAR; i++) {
            if (value().equals(value)) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("the keyboard never chooses " + value);
    }

    /// Presses Enter where it stands and waits for the page that follows, which may have the same address.
    Keyboard enters() {
        page.evaluate("() => { window.before = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
        return this;
    }

    Keyboard follows(String name) {
        return tabsTo(name).enters();
    }

    String says() {
        return page.locator("main").innerText();
    }

    private String name() {
        return at("(at.name || at.innerText || '').trim()");
    }

    private String value() {
        return at("at.value || ''");
    }

    private String at(String what) {
        return (String) page.evaluate("(() => { const at = document.activeElement; return " + what + "; })()");
    }

    private boolean isMarked() {
        return (boolean) page.evaluate("(() => { const at = document.activeElement;"
                + " if (at === document.body) return true; const look = getComputedStyle(at);"
                + " return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2; })()");
    }
}
