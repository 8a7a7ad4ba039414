package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Neighbourhood.Place;
import vn.ketnap.admission.Admissions;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;

/// Thirty-six dashes look like an identity and are none: whoever writes them into an address or a field is told that
/// nothing is there, or what is wrong; it is never a fault of the program.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeIdentityTests {

    private static final String DASHES = "-".repeat(36);
    private static final Pattern NAMED = Pattern.compile("name ?= ?\"([a-z][A-Za-z-]*)\"");
    private static final List<Role> WHO = List.of(Role.OFFICER, Role.ADMINISTRATOR, Role.AMENDER);

    /// Without the rest of the place where a list goes on, its identity is not looked at.
    private static final Map<String, List<String>> PLACES = Map.of(
            "after", List.of("1/8/2018"),
            "last", List.of("father"),
            "letter", List.of(DASHES + " father"),
            "dossier", List.of(DASHES),
            "person", List.of(DASHES),
            "on", List.of("1/8/2018"));

    @Autowired
    private Guest guest;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private Neighbourhood neighbourhood;

    @BeforeAll
    void settle(
            @Autowired Organizations organizations,
            @Autowired People people,
            @Autowired Admissions admissions,
            @Autowired Accounts accounts,
            @Autowired Rights rights,
            @Autowired Meetings meetings) {
        neighbourhood = new Neighbourhood(organizations, people, admissions, accounts, rights, meetings);
        TestDatabase.everywhere(() -> {
            neighbourhood.settle();
            return neighbourhood;
        });
    }

    @Test
    void an_address_with_dashes_in_it_names_nothing() {
        var wrong = new ArrayList<String>();
        var asked = new ArrayList<String>();
        each((method, pattern) -> {
            if (pattern.contains("{")) {
                var path = pattern.replaceAll("\\{[a-z]+(?::(?:[^{}]|\\{[^}]*})*)?}", DASHES);
                for (var role : WHO) {
                    var name = neighbourhood.name(role, Place.OWN);
                    var got = method.equals("GET")
                            ? guest.asks(Optional.of(name), path)
                            : guest.sends(Optional.of(name), path);
                    asked.add(path);
                    if (!List.of(400, 403, 404).contains(got.getStatus())
                            || !words(got).contains("<h1")) {
                        wrong.add("%s %s as %s: %d".formatted(method, pattern, role, got.getStatus()));
                    }
                }
            }
        });
        assertThat(asked).hasSizeGreaterThan(250);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_field_with_dashes_in_it_is_no_fault() throws IOException {
        var fields = new TreeMap<String, List<String>>();
        named().forEach(name -> fields.put(name, List.of(DASHES)));
        fields.putAll(PLACES);
        var query = "?"
                + fields.entrySet().stream()
                        .map(one ->
                                one.getKey() + "=" + one.getValue().getFirst().replace(" ", "+"))
                        .collect(Collectors.joining("&"));
        var wrong = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/rights/routes.txt"))) {
            var row = List.of(line.strip().split("\\s+"));
            if (row.size() < 3
                    || line.startsWith("#")
                    || List.of("/imports", "/sign-out").contains(row.get(1))) {
                continue;
            }
            for (var role : WHO) {
                var name = neighbourhood.name(role, Place.OWN);
                var path = neighbourhood.filled(row.get(1), name).replaceAll("\\?.*", "");
                var got = row.getFirst().equals("GET")
                        ? guest.asks(Optional.of(name), path + query)
                        : guest.fills(name, path, fields);
                if (got.getStatus() >= 500) {
                    wrong.add("%s as %s: %d".formatted(line.strip(), role, got.getStatus()));
                }
            }
        }
        assertThat(fields).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    /// Method and pattern of every route of the program.
    private void each(BiConsumer<String, String> then) {
        routes.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> then.accept(method.name(), pattern))));
    }

    /// The names of fields as the templates have them, and those of addresses.
    private static Set<String> named() throws IOException {
        var names = new TreeSet<>(Set.of("afterId", "group", "case"));
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static String words(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
