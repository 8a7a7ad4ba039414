package vn.ketnap.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
    private static final String PAGES = """
            /                                200 200 200 200 200 200 200
            /sources                         200 200 403 200 200 403 403
            /sources?q=khong+co+ai           200 200 403 200 200 403 403
            /sources?stage=probationary      200 200 403 200 200 403 403
            /lists                           200 200 403 200 200 403 403
            /lists?month=2018-08             200 200 403 200 200 403 403
            /probation                       200 200 403 200 200 403 403
            /cells                           200 200 403 200 200 403 403
            /cells/MN                        200 200 403 200 200 403 403
            /cells/TDP01                     200 404 403 200 200 403 403
            /cells/MN/ceremony               200 200 403 200 200 403 403
            /cells/MN/hand-over              200 403 404 403 403 404 404
            /people/new                      200 200 403 403 403 403 403
            /helpers                         200 200 403 200 200 403 403
            /helpers?cell=MN                 200 200 403 200 200 403 403
            /groups                          200 200 403 200 200 403 403
            /introductions                   200 200 403 403 403 403 403
            /places                          200 200 403 200 200 403 403
            /people/duplicates               200 200 403 403 403 403 403
            /people/{mn}                     200 200 404 200 200 404 404
            /people/{tdp}                    200 404 404 200 200 404 404
            /people/{mn}/edit                200 200 404 403 403 404 404
            /people/{mn}/cv                  200 200 404 403 403 404 404
            /people/{mn}/cv/items            200 200 404 403 403 404 404
            /people/{mn}/cv/relative/new     200 200 404 403 403 404 404
            /people/{mn}/cv/work/new         200 200 404 403 403 404 404
            /people/{mn}/cv/reward/new       200 200 404 403 403 404 404
            /cases/{mn}/remarked             200 200 404 403 403 404 404
            /cases/{mn}/helper               200 200 404 403 403 404 404
            /cases/{mn}/groups               200 200 404 403 403 404 404
            /cases/{mn}/classified           200 200 404 403 403 404 404
            /cases/{mn}/class-sent           200 403 404 403 403 404 404
            /cases/{mn}/cell-voted           200 200 404 403 403 404 404
            /cases/{mn}/recognition-voted    200 200 404 403 403 404 404
            /cases/{mn}/base-voted           200 403 404 403 403 404 404
            /cases/{mn}/decided              200 403 404 403 200 404 404
            /cases/{mn}/removed              200 200 404 403 403 404 404
            /cases/{mn}/acts/1/correct       200 200 404 403 403 404 404
            /cases/{mn}/acts/1/retract       200 200 404 403 403 404 404
            /cases/{mn}/dossier              200 200 404 200 200 404 404
            /cases/{mn}/dossier/appraisal    200 403 404 403 200 404 404
            /cases/{mn}/letters              200 403 404 403 403 404 404
            /cases/{mn}/papers               200 200 404 403 403 404 404
            /cases/{mn}/papers/F-KND-06      200 200 404 403 403 404 404
            /papers                          200 200 403 403 403 403 403
            /papers?stage=verified           200 200 403 403 403 403 403
            /cases/{mn}/papers/F-KND-02?typed=true 200 200 404 403 403 404 404
            /forms                           200 200 403 200 200 403 403
            /forms/F-KND-06                  200 200 403 200 200 403 403
            /registers                       200 200 403 403 403 403 403
            /books                           200 200 403 403 403 403 403
            /books?org=MN&to=32/1/18         422 422 403 403 403 403 403
            /dossiers                        200 200 403 200 200 403 403
            /dossiers?show=making            200 200 403 200 200 403 403
            /verifications                   200 200 403 200 200 403 403
            /verifications?show=answered     200 200 403 200 200 403 403
            /meetings                        200 200 403 200 200 403 403
            /meetings/new                    200 200 403 403 200 403 403
            /meetings/{meeting}              200 200 404 200 200 404 404
            /meetings/{meeting}/sheet        200 200 404 200 200 404 404
            /reports                         200 200 403 200 200 200 403
            /reports?from=32/1/18            422 422 403 422 422 422 403
            /reports?org=TDP01               200 404 403 200 200 200 403
            /reports/table                   200 200 403 200 200 200 403
            /reports/table?from=32/1/18      422 422 403 422 422 422 403
            /reports/table?report=composition 200 200 403 200 200 200 403
            /reports/table?report=probation  200 200 403 200 200 200 403
            /reports/table?report=duration   200 200 403 200 200 200 403
            /reports/table?report=bieu-2     200 200 403 200 200 200 403
            /reports/table?report=nothing    404 404 403 404 404 404 403
            /reports/handed-in               200 200 403 200 200 200 403
            /reports/people                  200 200 403 200 200 403 403
            /reports/people?column=nothing   404 404 403 404 404 403 403
            /plans                           200 200 403 200 200 200 403
            /plans/2018                      200 200 403 200 200 200 403
            /plans/2018/edit                 200 403 403 403 403 403 403
            /plans/2018/approve              200 403 403 403 403 403 403
            /plans/2030                      200 200 403 200 200 200 403
            /classes                         200 200 403 200 200 403 403
            /classes/new                     200 403 403 403 403 403 403
            /certificates                    200 200 403 200 200 403 403
            /activities                      200 200 403 200 200 403 403
            /activities?from=32/1/18         422 422 403 422 422 403 403
            /activities?kind=award           200 200 403 200 200 403 403
            /activities/new                  200 200 403 403 403 403 403
            /activities/{activity}           200 200 404 200 200 404 404
            /activities/{activity}/edit      200 200 404 403 403 404 404
            /activities/{activity}/noticed?q=nguyen 200 200 404 403 403 404 404
            /supervision                     200 200 403 200 200 403 403
            /supervision?year=2017           200 200 403 200 200 403 403
            /supervision/new                 200 403 403 403 403 403 403
            /supervision/{visit}             200 200 404 200 200 404 404
            /supervision/{visit}/edit        200 403 404 403 403 404 404
            /supervision/{visit}/recommendations/new 200 403 404 403 403 404 404
            /supervision/{visit}/recommendations/{open} 200 403 404 403 403 404 404
            /imports                         200 403 403 403 403 403 403
            /regulation/unknown              200 200 200 200 200 200 200
            /regulation/amendments           200 200 200 200 200 200 200
            /regulation/amendments/new       200 403 403 403 403 403 403
            /regulation/amendments/new?number=cell-share 200 403 403 403 403 403 403
            /regulation/amendments/days      200 403 403 403 403 403 403
            /accounts                        403 403 403 403 403 403 200
            /account/password                200 200 200 200 200 200 200
            /regulation                      200 200 200 200 200 200 200
            /regulation/documents/qd-294     200 200 200 200 200 200 200
            /regulation/rules                200 200 200 200 200 200 200
            /regulation/rules?q=tuoi         200 200 200 200 200 200 200
            /regulation/rules/ADM-AGE-MAX    200 200 200 200 200 200 200
            /regulation/rules/ADM-AGE-UNIT   200 200 200 200 200 200 200
            /regulation/numbers              200 200 200 200 200 200 200
            /regulation/calendar             200 200 200 200 200 200 200
            /regulation/rules/NONE           404 404 404 404 404 404 404
            /nowhere                         404 404 404 404 404 404 404
            """;

    private static final List<String> PHOTOGRAPHED = List.of("canbo", "bithu.mn", "quantri");
    /// What these see is what the officer sees, with fewer buttons.
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
        for (var line : PAGES.lines().toList()) {
            var words = line.split(" +");
            var status = browser.go(page, path(words[0]));
            if (status != Integer.parseInt(words[1 + ACCOUNTS.indexOf(account)])) {
                wrong.add(words[0] + " answers " + status);
            } else if (status == 200 || status == 422) {
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
        for (var line : PAGES.lines().toList()) {
            var words = line.split(" +");
            if (!words[1 + ACCOUNTS.indexOf(account)].equals("403")) {
                browser.go(page, path(words[0]));
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
                Browser.assertFitsAndSpeaks(page);
            }
        }
    }

    private static void look(Page page, String path, String account, Optional<ScreenBook> book) {
        if (!LIKE_ANOTHERS.contains(account)) {
            Browser.assertNoSeriousAxe(page);
        }
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
                        .replace("{tdp}", tdp.person().toString());
    }
}
