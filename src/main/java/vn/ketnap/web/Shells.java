package vn.ketnap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;

/// Puts the shell together for one request.
@Component
class Shells {

    private final Words words;
    private final Assets assets;
    private final ObjectProvider<Today> today;
    private final Surroundings around;
    private final boolean demo;

    Shells(
            Words words,
            Assets assets,
            ObjectProvider<Today> today,
            Surroundings around,
            @Value("${ketnap.demo:false}") boolean demo) {
        this.words = words;
        this.assets = assets;
        this.today = today;
        this.around = around;
        this.demo = demo;
    }

    Shell around(HttpServletRequest request) {
        var actor = around.visitor(request);
        var reader = Reader.of(request);
        var day = today.getObject();
        return new Shell(
                actor,
                reader,
                words.in(reader.language()),
                assets,
                day.date(),
                demo,
                day.assumed(),
                pathOf(request),
                csrf(request),
                actor.map(one -> menu(one, request)).orElse(List.of()),
                around.unit(actor),
                actor.flatMap(one -> around.searchPath(one, day.date())),
                notice(request));
    }

    private List<Shell.MenuLine> menu(Actor actor, HttpServletRequest request) {
        var day = today.getObject().date();
        var shown = around.items()
                .filter(item -> item.shownTo().test(actor, day))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
        var current = shown.stream()
                .filter(item -> item.covers(request.getRequestURI()))
                .max(Comparator.comparingInt(item -> item.path().length()));
        return shown.stream()
                .map(item ->
                        new Shell.MenuLine(item, current.filter(item::equals).isPresent(), around.badge(item, actor)))
                .toList();
    }

    private static String pathOf(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString());
        return request.getRequestURI() + query.map(words -> "?" + words).orElse("");
    }

    private static Shell.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getToken())
                : new Shell.Csrf("_csrf", "");
    }

    private static Optional<Notice> notice(HttpServletRequest request) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(kept -> kept.get(PageView.NOTICE))
                .map(Notice.class::cast);
    }
}
