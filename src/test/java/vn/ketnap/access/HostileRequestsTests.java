package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Neighbourhood.Place;
import vn.ketnap.admission.Admissions;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.people.People;
import vn.ketnap.planning.Activities;
import vn.ketnap.planning.Supervision;

/// Whatever is sent to any page gets a sentence: never a fault of the program, never its insides, never markup that
/// came in as words.
@KetNapTest
class HostileRequestsTests {

    private static final int REQUESTS = Integer.getInteger("hostile.requests", 10_000);
    private static final int COMPLAINTS = 20;

    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea|button)([^>]*)>");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /// Names of classes and lines of a trace.
    private static final Pattern INSIDES =
            Pattern.compile("\\b(java|vn\\.ketnap|org\\.(springframework|postgresql))\\.[a-z]+\\.|\\bat [a-z.]+\\(");

    /// What cannot be put right afterwards, or would end the test: one's own way in.
    private static final Pattern SPARED = Pattern.compile("/sign-out|/account/.*|/assets/.*|/first-run");

    @Autowired
    private Guest guest;

    private final Random random = new Random(20_261_127);

    /// Somewhere to send words to.
    private record Target(boolean post, String path, Map<String, String> fields) {}

    @Test
    void no_words_sent_to_any_page_make_the_program_fail_or_tell_its_insides(
            @Autowired Organizations organizations,
            @Autowired People people,
            @Autowired Admissions admissions,
            @Autowired Accounts accounts,
            @Autowired Rights rights,
            @Autowired Meetings meetings,
            @Autowired Activities activities,
            @Autowired Supervision supervision) {
        var neighbourhood = new Neighbourhood(organizations, people, admissions, accounts, rights, meetings);
        TestDatabase.everywhere(() -> {
            neighbourhood.settle();
            neighbourhood.works(activities, supervision);
            return neighbourhood;
        });
        var officer = neighbourhood.name(Role.OFFICER, Place.PARENT);
        var targets = targets(officer, neighbourhood);
        var wrong = new ArrayList<String>();
        for (var n = 0; n < REQUESTS && wrong.size() < COMPLAINTS; n++) {
            send(officer, targets.get(random.nextInt(targets.size()))).ifPresent(wrong::add);
        }
        assertThat(targets).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    /// Sends a request of which one to three fields, or a part of the address, are hostile.
    private Optional<String> send(String officer, Target target) {
        var fields = new LinkedHashMap<>(target.fields());
        var names = List.copyOf(fields.keySet());
        var path = target.path();
        if (names.isEmpty() || random.nextInt(10) == 0) {
            path = broken(path);
        }
        for (var n = 0; n <= random.nextInt(3) && !names.isEmpty(); n++) {
            fields.put(names.get(random.nextInt(names.size())), HostileWords.any(random));
        }
        if (random.nextInt(20) == 0) {
            fields.put(HostileWords.any(random), HostileWords.any(random));
        }
        var said = (target.post() ? "POST " : "GET ") + shortened(path) + " " + shortened(fields.toString());
        try {
            var answer = target.post()
                    ? guest.fills(officer, URI.create(path), fields)
                    : guest.asks(officer, URI.create(path + query(fields)));
            var words =
                    answer.getContentType() != null && answer.getContentType().startsWith("text/html")
                            ? Guest.words(answer)
                            : "";
            if (answer.getStatus() >= 500) {
                return Optional.of(answer.getStatus() + ": " + said);
            }
            if (words.contains(HostileWords.MARK)) {
                return Optional.of("markup: " + said);
            }
            var insides = INSIDES.matcher(words);
            return insides.find() ? Optional.of("insides " + insides.group() + ": " + said) : Optional.empty();
        } catch (IllegalStateException fault) {
            return Optional.of(rootOf(fault) + ": " + said);
        }
    }

    private String broken(String path) {
        var parts = path.split("/", -1);
        parts[1 + random.nextInt(parts.length - 1)] =
                word(HostileWords.any(random)).replaceAll("%2F|%5C|%00|^\\.+$", "");
        return String.join("/", parts).replaceFirst("^/+", "/");
    }

    private static String query(Map<String, String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(one -> word(one.getKey()) + "=" + word(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shortened(String words) {
        return words.length() > 300 ? words.substring(0, 300) + "…" : words;
    }

    private static String rootOf(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var at = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
        return cause + at;
    }

    /// Every form and link of every page the officer may open.
    private Set<Target> crawl(String officer, Neighbourhood neighbourhood) {
        var found = new LinkedHashSet<Target>();
        for (var path : pages(neighbourhood, officer)) {
            var answer = guest.asks(Optional.of(officer), path);
            if (answer.getStatus() == 200 && "text/html;charset=UTF-8".equals(answer.getContentType())) {
                read(path, Guest.words(answer), found);
            }
        }
        return found;
    }

    private List<Target> targets(String officer, Neighbourhood neighbourhood) {
        return crawl(officer, neighbourhood).stream()
                .filter(target -> !SPARED.matcher(target.path()).matches())
                .toList();
    }

    private static void read(String path, String page, Set<Target> found) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            var said = attributes(forms.group(1));
            var fields = new LinkedHashMap<String, String>();
            var field = FIELD.matcher(forms.group(2));
            while (field.find()) {
                var one = attributes(field.group(1));
                if (one.containsKey("name") && !one.get("name").equals("_csrf")) {
                    fields.put(one.get("name"), one.getOrDefault("value", ""));
                }
            }
            var action = said.getOrDefault("action", path).split("\\?")[0];
            found.add(new Target("post".equals(said.get("method")), action.isEmpty() ? path : action, fields));
        }
        var links = LINK.matcher(page);
        while (links.find()) {
            var parts = links.group(1).replace("&amp;", "&").split("\\?", 2);
            var fields = new LinkedHashMap<String, String>();
            if (parts.length == 2) {
                for (var one : parts[1].split("&")) {
                    fields.put(one.split("=")[0], "");
                }
            }
            found.add(new Target(false, parts[0], fields));
        }
    }

    private static Map<String, String> attributes(String tag) {
        var all = new LinkedHashMap<String, String>();
        var one = ATTRIBUTE.matcher(tag);
        while (one.find()) {
            all.put(one.group(1), one.group(2).replace("&amp;", "&"));
        }
        return all;
    }

    private static List<String> pages(Neighbourhood neighbourhood, String account) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/rights/routes.txt")).stream()
                    .filter(line -> line.startsWith("GET "))
                    .map(line -> neighbourhood.filled(line.split("\\s+")[1], account))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
