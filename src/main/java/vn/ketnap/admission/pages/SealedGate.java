package vn.ketnap.admission.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ketnap.admission.SealedSections;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Visitors;

/// Stands before every address of a sealed section, whatever it answers with: who must say why is led to the page that
/// asks, and from there back; what was sent as a form is carried along ([SealedQuestion]).
@Configuration(proxyBeanMethods = false)
class SealedGate implements WebMvcConfigurer {

    private final ObjectProvider<SealedSections> sections;
    private final ObjectProvider<Visitors> visitors;

    SealedGate(ObjectProvider<SealedSections> sections, ObjectProvider<Visitors> visitors) {
        this.sections = sections;
        this.visitors = visitors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws IOException {
                var elsewhere = visitors.getObject().of(request).flatMap(actor -> asked(request, actor));
                if (elsewhere.isPresent() && request.getMethod().equals("POST")) {
                    throw SealedQuestion.of(
                            elsewhere.get().section(), elsewhere.get().person(), request);
                }
                if (elsewhere.isPresent()) {
                    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                    response.setHeader("Location", elsewhere.get().address(request));
                }
                return elsewhere.isEmpty();
            }
        });
    }

    /// The section of whom, where a reason must be asked for first.
    private record Asked(String section, PersonRef person) {

        String address(HttpServletRequest request) {
            var query = request.getQueryString();
            var back = request.getRequestURI() + (query == null ? "" : "?" + query);
            return "/sealed/" + section + "/" + person + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        }
    }

    private Optional<Asked> asked(HttpServletRequest request, Actor actor) {
        var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var door = sections.getObject();
        return door.sectionOf(route)
                .flatMap(section -> identity(request)
                        .flatMap(door::subject)
                        .filter(subject -> door.asks(actor, subject, section))
                        .map(subject -> new Asked(section, subject.person())));
    }

    private static Optional<UUID> identity(HttpServletRequest request) {
        try {
            return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                    ? Optional.ofNullable(variables.get("id"))
                            .map(String::valueOf)
                            .filter(text -> text.length() == 36)
                            .map(UUID::fromString)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
