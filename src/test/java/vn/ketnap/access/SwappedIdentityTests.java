package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.desk.Planted;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;

/// Every route is asked by accounts of every role and place with identities of a ward that is none of theirs, in path,
/// query and fields of forms; no answer, file, header or line of the log holds a word of that ward's person. So many
/// requests as `-Dids.requests` says; `./test ids N`.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SwappedIdentityTests {

    private static final int REQUESTS = Integer.getInteger("ids.requests", 1500);
    private static final long SEED = Long.getLong("ids.seed", 20261127);

    private static final Pattern NEW_EACH_TIME = Pattern.compile(
            "name=\"_(?:csrf|once)\" value=\"[^\"]*\"|\\d\\d?:\\d\\d|content=\"[^\"]*\"|data-question=\"[^\"]*\"");

    /// What would end the account that asks, or needs a file.
    private static final List<String> LEFT_OUT = List.of("/sign-out", "/first-run", "/account/password", "/error");

    private final List<Route> routes = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int seen;

    @Autowired
    private Guest guest;

    private CanaryWorld world;

    private record Route(String method, String pattern) {}

    @BeforeAll
    void settle(
            @Autowired Planted planted,
            @Autowired Organizations organizations,
            @Autowired Accounts accounts,
            @Autowired Rights rights,
            @Autowired JdbcClient db,
            @Autowired TransactionTemplate transactions,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition().getMethods().stream()
                                .filter(_ -> LEFT_OUT.stream().noneMatch(pattern::startsWith))
                                .forEach(method -> routes.add(new Route(method.name(), pattern)))));
        routes.sort(java.util.Comparator.comparing(Route::toString));
        var own = planted.onTheWay();
        var alone = everyPage(own.officer());
        world = new CanaryWorld(own, planted.onTheWay(), organizations, accounts, rights, db);
        var together = everyPage(own.officer());
        alone.forEach((path, page) -> {
            if (!page.equals(together.get(path))) {
                changed.add(path);
            }
        });
        seen = alone.size();
        TestDatabase.everywhere(() -> transactions.execute(_ -> {
            world.settle();
            world.plant();
            world.collect();
            return world;
        }));
    }

    /// What an account is answered at every address without an identity in it, without what is new each time.
    private Map<String, String> everyPage(String who) {
        var pages = new TreeMap<String, String>();
        for (var route : routes) {
            if (route.method().equals("GET") && !route.pattern().contains("{")) {
                var answer = guest.asks(Optional.of(who), route.pattern());
                if (answer.getStatus() == 200
                        && String.valueOf(answer.getContentType()).startsWith("text/html")) {
                    pages.put(
                            route.pattern(),
                            NEW_EACH_TIME.matcher(Guest.words(answer)).replaceAll(""));
                }
            }
        }
        return pages;
    }

    /// Lists, figures, suggestions and counts: nothing on them moves because another ward has come.
    @Test
    void no_page_of_one_ward_changes_when_another_ward_comes() {
        assertThat(seen).isGreaterThan(40);
        assertThat(changed).isEmpty();
    }

    @Test
    void the_eyes_see_canaries_in_pages_in_files_and_in_what_is_packed() {
        var scan = new CanaryScan(world.canaries());
        var officer = Optional.of(world.eyes());
        var person = "/people/" + world.other.id();

        assertThat(List.of(
                        person,
                        person + "/cv",
                        person + "/own/all",
                        person + "/own.json",
                        "/find?q=qzk",
                        "/sources",
                        "/sources.xlsx",
                        "/imports",
                        "/cases/" + world.other.file() + "/papers/F-KND-06/word"))
                .allSatisfy(
                        path -> assertThat(scan.in(guest.asks(officer, path))).isPresent());
        assertThat(scan.files).isPositive();
        assertThat(world.anywhere())
                .hasSizeGreaterThan(25)
                .contains(world.other.id().toString());
        assertThat(world.strangers).hasSizeGreaterThan(50);
        assertThat(routes).hasSizeGreaterThan(250);
    }

    @Test
    void whoever_swaps_identities_learns_nothing_of_the_other_ward(CapturedOutput log) throws IOException {
        var scan = new CanaryScan(world.canaries());
        var wrong = new ArrayList<String>();
        var statuses = new TreeMap<Integer, Integer>();
        var swaps = new Swaps(world, SEED);
        for (var n = 0; n < REQUESTS && wrong.size() < 20; n++) {
            var route = routes.get(n % routes.size());
            var who = swaps.pick(world.strangers);
            var session = guest.session(Optional.of(who));
            var path = swaps.path(route.pattern());
            var said = swaps.said();
            var answer = asked(session, route, path, said);
            statuses.merge(answer.getStatus(), 1, Integer::sum);
            scan.in(answer)
                    .ifPresent(word -> wrong.add(route + " as " + who + " at " + path + " " + said + ": " + word));
            followed(session, answer).flatMap(scan::in).ifPresent(word -> wrong.add("after " + route + " as " + who));
        }
        scan.inWords(log.getAll()).ifPresent(word -> wrong.add("in the log: " + word));
        System.out.println("Swapped identities: " + REQUESTS + " requests, answers " + statuses + ", " + scan.bytes
                + " bytes, " + scan.files + " packed files, canaries outside: " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    private MockHttpServletResponse asked(
            MockHttpSession session, Route route, String path, Map<String, List<String>> said) {
        if (!route.method().equals("GET")) {
            return guest.fills(session, path, said);
        }
        var query = new StringBuilder();
        said.forEach((name, values) -> query.append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append("=")
                .append(values.getFirst()));
        return guest.asks(session, path + query.toString().replace(" ", "+"));
    }

    /// What the page says that one is sent to, with the sentence that is shown once.
    private Optional<MockHttpServletResponse> followed(MockHttpSession session, MockHttpServletResponse answer) {
        return Optional.ofNullable(answer.getHeader("Location"))
                .filter(to -> to.startsWith("/") && !session.isInvalid())
                .map(to -> guest.asks(session, java.net.URI.create(to)));
    }
}
