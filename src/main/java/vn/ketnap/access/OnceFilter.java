package vn.ketnap.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Sending;
import vn.ketnap.web.Elsewhere;
import vn.ketnap.web.Notice;

/// A form sent twice has one effect: whoever presses twice, or sends once more what a broken line
/// left unanswered, is sent where the first one was. A form carries in [#FIELD] a number of its own
/// as drawn; the same form with other words in it is another one.
class OnceFilter extends OncePerRequestFilter {

    /// The name under which a form carries its number.
    static final String FIELD = "_once";

    private final SentForms forms;

    OnceFilter(SentForms forms) {
        this.forms = forms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getAttribute(ActorFilter.ACTOR) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var lock = forms.lock(key.get());
        lock.lock();
        try {
            var taken = forms.taken(key.get());
            if (taken.isPresent()) {
                goOn(taken.get(), request, response);
            } else {
                take(key.get(), request, response, chain);
            }
        } finally {
            forms.unlock(key.get(), lock);
        }
    }

    private void take(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sending = forms.sending(key);
        Bound.call(Sending.CURRENT, sending, () -> chain.doFilter(request, response));
        if (sending.isAgain()) {
            goOn(forms.taken(key).orElse(new SentForms.Taken(Optional.empty())), request, response);
        } else if (sending.isNoted()) {
            settle(key, response);
        }
    }

    /// After a fault nobody knows what has been written: such a form stays taken.
    private void settle(String key, HttpServletResponse response) {
        var location = response.getHeader(HttpHeaders.LOCATION);
        if (location != null) {
            forms.answered(key, location);
        } else if (response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            forms.forget(key);
        }
    }

    private static void goOn(SentForms.Taken taken, HttpServletRequest request, HttpServletResponse response) {
        Elsewhere.go(
                taken.location().orElse("/"),
                taken.location().isPresent() ? Optional.empty() : Optional.of(Notice.warning("access.sent-before")),
                request,
                response);
    }

    /// Over who sends what where: nothing of it can be read from the digest, for the number of the form is kept
    /// nowhere.
    private static Optional<String> key(HttpServletRequest request) {
        var once = request.getParameter(FIELD);
        if (once == null || once.isBlank() || !(request.getAttribute(ActorFilter.ACTOR) instanceof Actor actor)) {
            return Optional.empty();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, actor.account());
            add(digest, request.getRequestURI());
            for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (!field.getKey().equals("_csrf")) {
                    add(digest, field.getKey());
                    for (var value : field.getValue()) {
                        add(digest, value);
                    }
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
