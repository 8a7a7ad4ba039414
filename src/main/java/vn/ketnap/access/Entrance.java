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
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Sessions: kept in the database, ended after an hour without a request, after twelve hours in any case, and as soon
/// as the account is locked or gets another password.
@Component
public class Entrance {

    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    /// So long after signing in one may change how one signs in without proving oneself again.
    static final Duration FRESH = Duration.ofMinutes(10);

    /// So long one may take for the second step.
    static final Duration BETWEEN = Duration.ofMinutes(10);

    /// So long after the second step was asked for anew something may be opened by it.
    static final Duration PROOF = Duration.ofMinutes(5);

    static final String KEY = "ketnap.entry";
    static final String HALFWAY = "ketnap.halfway";
    static final String PROVED = "ketnap.proved";

    /// How exactly it is known when somebody was last seen: not every request is worth a write.
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Entrance(CsrfTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Who entered, when, when last seen, and from where.
    ///
    /// @param from the address and the kind of browser, for the list of one's own sessions
    record Entry(String account, int generation, Instant since, Instant seen, String from) implements Serializable {

        private static final long serialVersionUID = 1;

        Entry at(Instant now) {
            return new Entry(account, generation, since, now, from);
        }

        boolean over(Instant now) {
            return now.isAfter(seen.plus(IDLE)) || now.isAfter(since.plus(LONGEST));
        }
    }

    /// Whose password was right and whose second step is still to come.
    public record Halfway(String account, int generation, Instant since) implements Serializable {

        private static final long serialVersionUID = 1;
    }

    /// Begins a session of its own: nothing known before signing in leads into it.
    public void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        var session = anew(request, response);
        session.setAttribute(KEY, new Entry(account.name(), account.generation(), now, now, Sessions.from(request)));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.name());
    }

    /// The password was right: the second step must follow within ten minutes.
    public void goHalfway(Account account, HttpServletRequest request, HttpServletResponse response) {
        anew(request, response)
                .setAttribute(HALFWAY, new Halfway(account.name(), account.generation(), clock.instant()));
    }

    private HttpSession anew(HttpServletRequest request, HttpServletResponse response) {
        leave(request);
        tokens.saveToken(null, request, response);
        return request.getSession(true);
    }

    public void leave(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /// Whose second step this request may be.
    public Optional<Halfway> halfway(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(HALFWAY))
                .map(Halfway.class::cast)
                .filter(half -> clock.instant().isBefore(half.since().plus(BETWEEN)));
    }

    /// Whether this session began so lately that it may change how one signs in.
    public boolean isFresh(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .map(Entry.class::cast)
                .filter(entry -> clock.instant().isBefore(entry.since().plus(FRESH)))
                .isPresent();
    }

    /// The second step was asked for anew and was right.
    public void prove(HttpServletRequest request) {
        request.getSession().setAttribute(PROVED, clock.instant());
    }

    /// Whether that is less than five minutes ago.
    public boolean isProved(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(PROVED))
                .map(Instant.class::cast)
                .filter(at -> clock.instant().isBefore(at.plus(PROOF)))
                .isPresent();
    }

    /// A proof opens one thing only.
    public void useProof(HttpServletRequest request) {
        request.getSession().removeAttribute(PROVED);
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
        if (now.isAfter(entry.seen().plus(EXACTNESS))) {
            session.setAttribute(KEY, entry.at(now));
        }
        return Optional.of(entry);
    }
}
