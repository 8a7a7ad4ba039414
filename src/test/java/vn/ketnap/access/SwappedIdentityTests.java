package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final Pattern NAMED = Pattern.compile("name ?= ?\"([a-z][A-Za-z-]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    /// What would end the account that asks, or needs a file.
    private static final List<String> LEFT_OUT = List.of("/sign-out", "/first-run", "/account/password", "/error");

    /// What follows an identity in an address.
    private static final List<String> WORDS = List.of(
            "listed",
            "remarked",
            "cell-voted",
            "corrected",
            "helper",
            "F-KND-06",
            "F-KND-01",
            "F-BTV-01",
            "self",
            "father",
            "relative",
            "work",
            "history",
            "papers",
            "secretary",
            "1",
            "2");

    private final Random random = new Random(SEED);
    private final List<Route> routes = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

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
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
            throws IOException {
        world = new CanaryWorld(planted.onTheWay(), planted.onTheWay(), organizations, accounts, rights, db);
        TestDatabase.everywhere(() -> transactions.execute(_ -> {
            world.settle();
            world.plant();
            world.collect();
            return world;
        }));
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition().getMethods().stream()
                                .filter(_ -> LEFT_OUT.stream().noneMatch(pattern::startsWith))
                                .forEach(method -> routes.add(new Route(method.name(), pattern)))));
        routes.sort(java.util.Comparator.comparing(Route::toString));
        fields.addAll(named());
    }

    @Test
    void the_eyes_see_canaries_in_pages_in_files_and_in_what_is_packed() {
        var scan = new CanaryScan(world.canaries());
        var officer = Optional.of(world.other.officer());
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
        assertThat(scan.files).isGreaterThan(1);
        assertThat(world.anywhere())
                .hasSizeGreaterThan(25)
                .contains(world.other.id().toString());
        assertThat(world.strangers).hasSizeGreaterThan(50);
        assertThat(routes).hasSizeGreaterThan(300);
    }

    @Test
    void whoever_swaps_identities_learns_nothing_of_the_other_ward(CapturedOutput log) {
        var scan = new CanaryScan(world.canaries());
        var wrong = new ArrayList<String>();
        var statuses = new TreeMap<Integer, Integer>();
        for (var n = 0; n < REQUESTS && wrong.size() < 20; n++) {
            var route = routes.get(n % routes.size());
            var who = pick(world.strangers);
            var session = guest.session(Optional.of(who));
            var path = VARIABLE.matcher(route.pattern()).replaceAll(found -> value(route.pattern(), found.start()));
            var said = said();
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

    /// For the first variable an identity of the kind that the address asks for, mostly; then words or any other.
    private String value(String pattern, int at) {
        var isFirst = pattern.indexOf('{') == at;
        var kind = switch (pattern.split("/")[1]) {
            case "people", "sealed" -> List.of(world.other.id().toString());
            case "cases", "dossiers" -> List.of(world.other.file().toString());
            case "cells", "organizations" -> of("code");
            case "meetings" -> of("meeting.meeting");
            case "classes" -> of("course.enrolment");
            case "activities" -> of("planning.activity");
            case "groups" -> of("admission.source_group");
            case "imports" -> of("exchange.import");
            case "accounts" -> of("account");
            case "papers" -> of("document.paper");
            default -> world.anywhere();
        };
        return isFirst && random.nextInt(5) > 0
                ? pick(kind)
                : random.nextBoolean() ? pick(WORDS) : pick(world.anywhere());
    }

    private List<String> of(String table) {
        return Optional.ofNullable(world.identities.get(table))
                .filter(one -> !one.isEmpty())
                .orElseGet(world::anywhere);
    }

    private Map<String, List<String>> said() {
        var said = new HashMap<String, List<String>>();
        for (var n = random.nextInt(7); n > 0; n--) {
            said.put(pick(fields), List.of(pick(world.anywhere())));
        }
        if (random.nextBoolean()) {
            said.put("person", List.of(world.other.id().toString()));
            said.put("case", List.of(world.other.file().toString()));
        }
        if (random.nextInt(3) == 0) {
            said.put("cell", List.of(pick(of("code"))));
            said.put("org", List.of(pick(of("code"))));
            said.put("q", List.of("qzk"));
        }
        if (random.nextInt(3) == 0) {
            said.put("on", List.of("26/9/2018"));
            said.put("reason", List.of("theo danh sach"));
        }
        return said;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// The names of fields as the templates have them, and those of addresses.
    private static TreeSet<String> named() throws IOException {
        var names = new TreeSet<>(List.of("afterId", "group", "case", "with", "part", "org"));
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
