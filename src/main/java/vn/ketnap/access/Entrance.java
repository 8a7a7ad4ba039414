package vn.ketnap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Sessions: kept by the server, ended after an hour without a request, after twelve hours in any case, and as soon as
/// the account is locked or gets another password.
@Component
public class Entrance {

    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    static final String KEY = "ketnap.entry";

    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Entrance(CsrfTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Who entered, when, and when last seen.
    record Entry(String account, int generation, Instant since, Instant seen) implements Serializable {

        Entry at(Instant now) {
            return new Entry(account, generation, since, now);
        }

        boolean over(Instant now) {
            return now.isAfter(seen.plus(IDLE)) || now.isAfter(since.plus(LONGEST));
        }
    }

    /// Begins a session of its own: nothing known before signing in leads into it.
    public void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        var now = clock.instant();
        request.getSession(true).setAttribute(KEY, new Entry(account.name(), account.generation(), now, now));
        tokens.saveToken(null, request, response);
    }

    public void leave(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /// The entry this request belongs to, if it has not ended; being asked keeps it alive.
    Optional<Entry> present(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Entry entry)) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (entry.over(now)) {
            session.invalidate();
            return Optional.empty();
        }
        session.setAttribute(KEY, entry.at(now));
        return Optional.of(entry);
    }
}
