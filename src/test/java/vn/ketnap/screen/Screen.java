package vn.ketnap.screen;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.ketnap.Browser;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Convening;
import vn.ketnap.meeting.MeetingId;
import vn.ketnap.meeting.MeetingKind;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.ActivityQuery;
import vn.ketnap.planning.Supervision;

/// The one browser of all tests at a screen, before the ward of the demo.
@Lazy
@Component
class Screen implements DisposableBean {

    private final Organizations organizations;
    private final Cases cases;
    private final Meetings meetings;
    private final Activities activities;
    private final Supervision supervision;
    private final People people;
    private final Browser browser;

    Screen(
            ToldWard ward,
            Organizations organizations,
            Cases cases,
            Meetings meetings,
            Activities activities,
            Supervision supervision,
            People people,
            Environment environment) {
        this.activities = activities;
        this.supervision = supervision;
        this.people = people;
        this.meetings = meetings;
        this.organizations = organizations;
        this.cases = cases;
        ward.told();
        browser = Browser.at(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    Browser browser() {
        return browser;
    }

    /// Signed in as an account of the demo at an office PC.
    Browser desktop(String account) {
        return signIn(browser.desktop(), account);
    }

    /// The same on a phone.
    Browser phone(String account) {
        return signIn(browser.phone(), account);
    }

    /// The same where no script runs.
    Browser withoutScripts(String account) {
        return signIn(browser.withoutScripts(), account);
    }

    static String password(String account) {
        return "minh-hoa-" + account.replace(".", "-");
    }

    /// Somebody of the ward by name.
    CaseRow named(String name) {
        return rows(name, List.of()).getFirst();
    }

    /// The first of a cell.
    CaseRow anyOf(String cell) {
        return rows("", List.of(cell)).getFirst();
    }

    /// A member of a cell who was one before there were cases.
    PersonRef member(String cell) {
        var day = LocalDate.of(2018, 9, 26);
        var ref = organizations.byCode(cell).orElseThrow().id();
        return TestDatabase.everywhere(() -> people.membersOf(ref, day)).stream()
                .filter(one ->
                        one.joinedOn().filter(LocalDate.of(2015, 1, 1)::isAfter).isPresent())
                .findFirst()
                .orElseThrow()
                .person();
    }

    /// The September meeting of a cell, as just called together.
    MeetingId meeting(String cell) {
        var said = new Convening(
                Body.CELL,
                organizations.byCode(cell).orElseThrow().id(),
                MeetingKind.REGULAR,
                LocalDate.of(2018, 9, 20),
                "17 giờ",
                "Phòng họp",
                Optional.empty(),
                Optional.empty());
        return TestDatabase.everywhere(() -> meetings.convene(said, Actor.program("test")));
    }

    /// The path with the first activity of MN, the visit to it and its open recommendation filled in.
    String work(String path) {
        var mn = List.of(organizations.byCode("MN").orElseThrow().id());
        var all = new ActivityQuery(
                mn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1);
        return TestDatabase.everywhere(() -> path.replace(
                        "{activity}",
                        activities.list(all).getFirst().activity().id().toString())
                .replace(
                        "{visit}",
                        supervision.ofYear(2018, mn, 1).getFirst().visit().id().toString())
                .replace("{open}", supervision.open(mn, 1).getFirst().id().toString()));
    }

    /// Presses what has this name.
    static void press(Page page, String name) {
        page.locator("main a:text-is(\"%s\"), main button:text-is(\"%s\")".formatted(name, name))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static Browser signIn(Browser browser, String account) {
        return browser.signIn(account, password(account));
    }

    private List<CaseRow> rows(String name, List<String> codes) {
        var cells = organizations.cells(LocalDate.of(2018, 9, 26)).stream()
                .filter(cell -> codes.isEmpty() || codes.contains(cell.code()))
                .map(Organization::id)
                .toList();
        var query = new CaseQuery(name, cells, List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), 10);
        return TestDatabase.everywhere(() -> cases.list(query));
    }

    @Override
    public void destroy() {
        browser.close();
    }
}
