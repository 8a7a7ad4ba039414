package vn.ketnap.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Scope;

/// Turns a session into an [Actor] for one request, and tells the database how far the actor may see.
class ActorFilter extends OncePerRequestFilter {

    static final String ACTOR = Actor.class.getName();
    static final String FIRST_RUN = "/first-run";
    static final String OWN_ACCOUNT = "/account";
    static final String OWN_PASSWORD = "/account/password";

    /// What somebody may do who must do something else first.
    private static final Set<String> MEANWHILE = Set.of("/sign-out", "/reader", "/error");

    private final Doorkeeper doorkeeper;

    ActorFilter(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var visit = doorkeeper.visit(request);
        if (doorkeeper.nobodyLivesHere() && !path.equals(FIRST_RUN) && !MEANWHILE.contains(path)) {
            response.sendRedirect(FIRST_RUN);
        } else if (visit.flatMap(Visit::first)
                .filter(first -> !isOn(path, first))
                .isPresent()) {
            response.sendRedirect(visit.flatMap(Visit::first).orElseThrow());
        } else {
            visit.ifPresent(one -> present(one.actor(), request));
            pass(visit.map(Visit::scope).orElse(Scope.NOTHING), request, response, chain);
        }
    }

    /// The page where something must be done first, with what belongs to it.
    private static boolean isOn(String path, String first) {
        return path.equals(first) || path.startsWith(first + "/") || MEANWHILE.contains(path);
    }

    private static void present(Actor actor, HttpServletRequest request) {
        request.setAttribute(ACTOR, actor);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                actor.account(), "", AuthorityUtils.createAuthorityList("SIGNED_IN")));
        SecurityContextHolder.setContext(context);
    }

    private static void pass(Scope scope, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bound.call(Scope.CURRENT, scope, () -> chain.doFilter(request, response));
    }
}
