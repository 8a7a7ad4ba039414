package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.Browser;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.meeting.MeetingId;

/// Every page of the program as every account of the demo, at an office PC and on a phone, in both languages.
@ScreenTest
class EveryPageTests {

    private static final List<String> ACCOUNTS =
            List.of("canbo", "bithu.mn", "giupdo", "capuy", "thamdinh", "captren", "quantri");

    /// A page and what each account is answered, in the order of [#ACCOUNTS]. The person is one of MN.
    private static final Path PAGES = Path.of("src/test/resources/rights/pages.txt");

    private static final List<String> PHOTOGRAPHED = List.of("canbo", "bithu.mn", "quantri");
    /// What these see is what the officer sees, with fewer buttons: they are only answered.
    private static final List<String> LIKE_ANOTHERS = List.of("capuy", "thamdinh");

    /// Together these see every page.
    private static final List<String> IN_ENGLISH = List.of("canbo", "giupdo", "quantri");

    private static final List<String> PRINTED = List.of("todo", "sources", "person", "results");

    /// Pages of which pictures are kept.
    private static final Map<String, String> PICTURES = Map.ofEntries(
            Map.entry("/", "todo"),
            Map.entry("/sources", "sources"),
            Map.entry("/people/{mn}", "person"),
            Map.entry("/reports", "results"),
            Map.entry("/regulation/rules/ADM-AGE-MAX", "rule"),
            Map.entry("/regulation/numbers", "numbers"),
            Map.entry("/probation", "probation"),
            Map.entry("/cells", "cells"),
            Map.entry("/cells/MN", "cell"),
            Map.entry("/cases/{mn}/cell-voted", "vote"),
            Map.entry("/accounts", "accounts"),
            Map.entry("/meetings/{meeting}", "meeting"),
            Map.entry("/meetings/{meeting}/sheet", "meeting-sheet"));

    @Autowired
    private Screen screen;

    private Optional<CaseRow> mn = Optional.empty();
    private Optional<CaseRow> tdp = Optional.empty();
    private Optional<MeetingId> meeting = Optional.empty();

    @AfterEach
    void nothing_was_refused() {
        screen.browser().assertNothingRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo", "bithu.mn", "giupdo", "capuy", "thamdinh", "captren", "quantri"})
    void every_page_answers_as_expected_fits_speaks_and_is_accessible(String account) {
        var browser = screen.desktop(account);
        var page = browser.blank();
        var wrong = new ArrayList<String>();
        var book = Optional.of(new ScreenBook()).filter(_ -> ScreenBook.isAskedFor() && account.equals("canbo"));
        for (var line : pages()) {
            var words = line.split(" +");
            var status = LIKE_ANOTHERS.contains(account)
                    ? browser.ask(page, path(words[0]))
                    : browser.go(page, path(words[0]));
            if (status != Integer.parseInt(words[1 + ACCOUNTS.indexOf(account)])) {
                wrong.add(words[0] + " answers " + status);
            } else if (!LIKE_ANOTHERS.contains(account) && (status == 200 || status == 422)) {
                if (isFirstToSee(account, words) || PICTURES.containsKey(words[0])) {
                    Browser.assertNoSeriousAxe(page);
                }
                look(page, words[0], account, book.filter(_ -> status == 200 && ScreenBook.shows(words[0])));
            }
        }
        book.ifPresent(ScreenBook::write);
        assertThat(wrong).isEmpty();
        if (IN_ENGLISH.contains(account)) {
            inEnglish(browser, page, account);
        }
    }

    /// The pages this account may open once more in English, at the width of a phone.
    private void inEnglish(Browser browser, Page page, String account) {
        browser.english();
        page.setViewportSize(390, 844);
        for (var line : pages()) {
            var words = line.split(" +");
            if (!words[1 + ACCOUNTS.indexOf(account)].equals("403")) {
                browser.go(page, path(words[0]));
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
                Browser.assertFitsAndSpeaks(page);
            }
        }
    }

    /// Whether nobody before this account in the order of [#ACCOUNTS] sees the page.
    private static boolean isFirstToSee(String account, String[] words) {
        return ACCOUNTS.stream()
                .filter(one -> List.of("200", "422").contains(words[1 + ACCOUNTS.indexOf(one)]))
                .findFirst()
                .filter(account::equals)
                .isPresent();
    }

    private static void look(Page page, String path, String account, Optional<ScreenBook> book) {
        Browser.assertFitsAndSpeaks(page);
        book.ifPresent(one -> one.desk(page, path));
        var kept = PHOTOGRAPHED.contains(account) ? PICTURES.get(path) : null;
        if (kept != null) {
            Browser.picture(page, account + "-" + kept);
            if (account.equals("canbo") && PRINTED.contains(kept)) {
                Browser.printed(page, kept + "-print");
            }
        }
        page.setViewportSize(390, 844);
        Browser.assertFitsAndSpeaks(page);
        book.ifPresent(one -> one.phone(page, path));
        if (kept != null) {
            Browser.picture(page, account + "-" + kept + "-phone");
        }
        page.setViewportSize(1366, 768);
    }

    private static List<String> pages() {
        try {
            return Files.readAllLines(PAGES).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @BeforeEach
    void meet() {
        mn = Optional.of(screen.named("Nguyễn Thị Minh Chi"));
        tdp = Optional.of(screen.named("Phạm Thanh Bình"));
        meeting = Optional.of(screen.meeting("MN"));
    }

    private String path(String pattern) {
        if (pattern.startsWith("/meetings")) {
            return pattern.replace("{meeting}", meeting.orElseThrow().toString());
        }
        if (pattern.startsWith("/activities/") || pattern.startsWith("/supervision/")) {
            return screen.work(pattern);
        }
        var mn = this.mn.orElseThrow();
        var tdp = this.tdp.orElseThrow();
        return pattern.startsWith("/cases")
                ? pattern.replace("{mn}", mn.id().toString())
                : pattern.replace("{mn}", mn.person().toString())
                        .replace("{tdp}", tdp.person().toString())
                        .replace("{member}", screen.member("MN").toString());
    }
}
