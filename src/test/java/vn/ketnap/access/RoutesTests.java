package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Neighbourhood.Place;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.SealedSections;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.Supervision;

/// Every route × role × place in the tree has an answer written down in `rights/routes.txt`, and gives it.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTests {

    private static final List<Role> COLUMNS = List.of(
            Role.OFFICER,
            Role.CELL_SECRETARY,
            Role.HELPER,
            Role.COMMITTEE_MEMBER,
            Role.APPRAISER,
            Role.ADMINISTRATOR,
            Role.MASS_ORGANISATION,
            Role.LEVEL_ABOVE,
            Role.AMENDER);

    /// Who sees names from above for a time reads what a committee member reads.
    private static final List<Role> ASKED =
            Stream.concat(COLUMNS.stream(), Stream.of(Role.LEVEL_ABOVE_BY_NAME)).toList();

    private final List<Row> rows = read();

    @Autowired
    private Guest guest;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private Neighbourhood neighbourhood;

    /// @param without the answer to whoever does not hold the role so that it reaches
    private record Row(String method, String path, String reach, List<Integer> answers, int without) {

        int expected(Role role, Place place) {
            int answer = answers.get(COLUMNS.indexOf(role == Role.LEVEL_ABOVE_BY_NAME ? Role.COMMITTEE_MEMBER : role));
            return switch (reach) {
                case "part" -> place.reachesTheCell() ? answer : without;
                case "gate" -> !place.holds() ? 403 : place.reachesTheCell() || answer == 403 ? answer : without;
                case "any" -> place.holds() ? answer : without;
                case "signed", "open" -> answer;
                default -> throw new IllegalArgumentException("no such reach: " + reach);
            };
        }
    }

    @BeforeAll
    void settle(
            @Autowired Organizations organizations,
            @Autowired People people,
            @Autowired Admissions admissions,
            @Autowired Accounts accounts,
            @Autowired Rights rights,
            @Autowired Meetings meetings,
            @Autowired Activities activities,
            @Autowired Supervision supervision,
            @Autowired SealedSections sealed) {
        neighbourhood = new Neighbourhood(organizations, people, admissions, accounts, rights, meetings);
        TestDatabase.everywhere(() -> {
            neighbourhood.settle();
            neighbourhood.works(activities, supervision);
            neighbourhood.persons.forEach((account, person) -> saysWhy(sealed, account, person));
            return neighbourhood;
        });
    }

    /// Whoever is not at work on a case has said why its sealed sections are opened.
    private static void saysWhy(SealedSections sealed, String account, PersonRef person) {
        var subject = sealed.subject(person.value()).orElseThrow();
        for (var section : List.of("history", "verification", "papers")) {
            sealed.give(subject, section, "inspection", "kiểm tra hồ sơ", Actor.program(account));
        }
    }

    @Test
    void every_route_of_the_program_has_a_row() {
        var known = rows.stream().map(row -> row.method() + " " + pattern(row)).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)
                                .filter(route -> !known.contains(route))
                                .forEach(missing::add)));

        assertThat(known).hasSizeGreaterThan(30).contains("GET /cases/{id}/{word}");
        assertThat(missing).as("routes without a row in rights/routes.txt").isEmpty();
    }

    @Test
    void every_role_at_every_place_is_answered_as_its_row_says() {
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            for (var role : ASKED) {
                for (var place : Place.values()) {
                    ask(row, role, place).ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangers_are_led_to_the_door_whatever_they_ask() {
        var asked = neighbourhood.name(Role.OFFICER, Place.OWN);
        for (var row : rows) {
            if (!row.reach().equals("open")) {
                var answer = answer(row, Optional.empty(), asked);
                assertThat(answer.getStatus()).as(row.toString()).isEqualTo(302);
                assertThat(answer.getRedirectedUrl()).as(row.toString()).startsWith("/sign-in");
            }
        }
    }

    private Optional<String> ask(Row row, Role role, Place place) {
        var name = neighbourhood.name(role, place);
        var got = answer(row, Optional.of(name), name).getStatus();
        var expected = row.expected(role, place);
        return got == expected
                ? Optional.empty()
                : Optional.of("%s %s as %s at %s: %d, not %d"
                        .formatted(row.method(), row.path(), role, place, got, expected));
    }

    private MockHttpServletResponse answer(Row row, Optional<String> account, String asked) {
        var path = neighbourhood.filled(row.path(), asked);
        return row.method().equals("GET") ? guest.asks(account, path) : guest.sends(account, path);
    }

    /// The pattern of the route that a row's path leads to.
    private String pattern(Row row) {
        var path = row.path().replaceAll("\\{[a-z]+}", "00000000-0000-0000-0000-000000000000");
        var request = new MockHttpServletRequest(row.method(), path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            routes.getHandler(request);
        } catch (Exception wrongMethod) {
            return "no route: " + row;
        }
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static List<Row> read() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/rights/routes.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .map(words -> new Row(
                            words.get(0),
                            words.get(1),
                            words.get(2),
                            words.subList(3, words.size() - 1).stream()
                                    .map(Integer::valueOf)
                                    .toList(),
                            Integer.parseInt(words.getLast())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
