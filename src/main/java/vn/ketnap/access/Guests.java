package vn.ketnap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Visitors;

/// Tells shells and controllers who asks: a controller's parameter of type [Actor] is whoever is signed in.
@Configuration(proxyBeanMethods = false)
class Guests implements Visitors, WebMvcConfigurer {

    private final ObjectProvider<EmergencyWatch> watch;

    Guests(ObjectProvider<EmergencyWatch> watch) {
        this.watch = watch;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                of(request).ifPresent(actor -> watch.getObject().note(actor, request));
                return true;
            }
        });
    }

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ActorFilter.ACTOR));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Actor.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                if (request.getAttribute(ActorFilter.ACTOR, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor) {
                    return actor;
                }
                throw new NotAllowed();
            }
        });
    }
}
