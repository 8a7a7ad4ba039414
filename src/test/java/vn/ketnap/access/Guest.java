package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.ketnap.Statements;

/// Asks for pages as somebody signed in, through every lock of the program but the network.
@TestComponent
public class Guest {

    private static final Pattern WRITES = Pattern.compile("(?i)\\b(insert\\s+into|delete\\s+from|update\\s+\\w+\\.)");

    private final MockMvc program;
    private final Accounts accounts;
    private final Clock clock;
    private final AtomicInteger asked = new AtomicInteger();

    Guest(WebApplicationContext rooms, Accounts accounts, Clock clock) {
        this.program = MockMvcBuilders.webAppContextSetup(rooms)
                .addFilters(rooms.getBean("plainRequests", Filter.class))
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A page asked for by an account, or by a stranger.
    public MockHttpServletResponse asks(Optional<String> account, String path) {
        return asks(session(account), path);
    }

    /// A page asked for by an account; where it wants to know why, it is told.
    public MockHttpServletResponse opens(String account, String path) {
        var answer = asks(Optional.of(account), path);
        var asked = String.valueOf(answer.getHeader("Location"));
        if (!asked.startsWith("/sealed/")) {
            return answer;
        }
        var why = Map.of("purpose", List.of("inspection"), "words", List.of("đối chiếu hồ sơ gốc"));
        fills(account, asked.replaceFirst("\\?.*", ""), why);
        return asks(Optional.of(account), path);
    }

    MockHttpServletResponse asks(MockHttpSession session, String path) {
        return answer(session, get(path));
    }

    MockHttpServletResponse asks(MockHttpSession session, URI address) {
        return answer(session, get(address));
    }

    /// An empty form sent by an account, or by a stranger; the name of an account in it is nobody's.
    public MockHttpServletResponse sends(Optional<String> account, String path) {
        var form = path.equals("/imports")
                ? multipart(path).file("file", new byte[] {1, 2, 3})
                : post(path).param("account", UUID.randomUUID().toString());
        return answer(session(account), form.with(csrf()));
    }

    /// A form filled in and sent by an account. One that was taken is sent twice more: whoever presses again is sent to
    /// the same place, and what the test then sees is the effect of one.
    public MockHttpServletResponse fills(String account, String path, Map<String, List<String>> fields) {
        var once = UUID.randomUUID().toString();
        var answers = new ArrayList<MockHttpServletResponse>();
        var said = Statements.during(() -> answers.add(fills(account, path, fields, once)));
        var first = answers.getFirst();
        assertWrittenAtOnce(path, said);
        if (first.getStatus() == HttpStatus.SEE_OTHER.value()) {
            for (var n = 0; n < 2; n++) {
                var again = fills(account, path, fields, once);
                assertThat(again.getStatus()).isEqualTo(first.getStatus());
                assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
            }
        }
        return first;
    }

    /// A form has its effect in one transaction. What came after the word that it was taken would be
    /// lost, were the program killed between the two: sent again, the form is not done again. Files
    /// that are being made are broken off by a kill anyway.
    private static void assertWrittenAtOnce(String path, List<String> said) {
        if (said.stream().anyMatch(sql -> sql.contains("insert into document.batch"))) {
            return;
        }
        var later = said.stream()
                .dropWhile(sql -> !sql.contains("insert into access.sent_form"))
                .filter(sql -> WRITES.matcher(sql).find() && !sql.contains("access.sent_form"))
                .toList();
        assertThat(later).as("written by %s after it was taken", path).isEmpty();
    }

    /// The same, sent once.
    ///
    /// @param once the number of the form as drawn
    public MockHttpServletResponse fills(String account, String path, Map<String, List<String>> fields, String once) {
        return answer(session(Optional.of(account)), form(path, fields).param(OnceFilter.FIELD, once));
    }

    /// The same in a session that goes on.
    MockHttpServletResponse fills(MockHttpSession session, String path, Map<String, List<String>> fields) {
        return answer(session, form(path, fields));
    }

    private static MockHttpServletRequestBuilder form(String path, Map<String, List<String>> fields) {
        var form = post(path).with(csrf());
        fields.forEach((name, values) -> form.param(name, values.toArray(String[]::new)));
        return form;
    }

    /// The same for an address that is sent as it stands.
    MockHttpServletResponse fills(String account, URI address, Map<String, String> fields) {
        var form = post(address).with(csrf());
        fields.forEach(form::param);
        return answer(session(Optional.of(account)), form);
    }

    /// A page asked for by an address that is sent as it stands.
    MockHttpServletResponse asks(String account, URI address) {
        return answer(session(Optional.of(account)), get(address));
    }

    /// What an answer says.
    public static String words(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// A file sent to a page that takes one.
    public MockHttpServletResponse uploads(String account, String path, String name, byte[] content) {
        var file = new MockMultipartFile("file", name, null, content);
        return answer(session(Optional.of(account)), multipart(path).file(file).with(csrf()));
    }

    /// A form that did not come from a page of the program.
    public MockHttpServletResponse forges(Optional<String> account, String path) {
        return answer(session(account), post(path));
    }

    MockHttpSession session(Optional<String> name) {
        return name.map(one -> session(one, 0, 0)).orElseGet(MockHttpSession::new);
    }

    /// A session begun and last seen so many minutes ago.
    MockHttpSession session(String name, int begun, int seen) {
        var session = new MockHttpSession();
        accounts.find(name).ifPresent(account -> {
            var now = clock.instant();
            session.setAttribute(
                    Entrance.KEY,
                    new Entrance.Entry(
                            account.name(),
                            account.generation(),
                            now.minus(Duration.ofMinutes(begun)),
                            now.minus(Duration.ofMinutes(seen)),
                            "198.18.0.1 · Firefox"));
        });
        return session;
    }

    private MockHttpServletResponse answer(MockHttpSession session, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return program.perform(request.session(session).remoteAddress(nextAddress()))
                    .andReturn()
                    .getResponse();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// From another address each time, so that nobody is throttled for what others missed.
    private String nextAddress() {
        var n = asked.incrementAndGet();
        return "198.18." + n / 250 % 250 + "." + n % 250;
    }
}
