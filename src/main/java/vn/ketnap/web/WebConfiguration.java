package vn.ketnap.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import vn.ketnap.basics.DiskSpace;

/// Teaches Spring to draw a [Page] and to serve the program's own files with their content's hash in the address.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<PageView> views;
    private final ObjectProvider<DiskSpace> disk;

    WebConfiguration(ObjectProvider<PageView> views, ObjectProvider<DiskSpace> disk) {
        this.views = views;
        this.disk = disk;
    }

    /// Templates are compiled with the program; nothing is compiled while it runs.
    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.ketnap.templates");
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new HandlerMethodReturnValueHandler() {
            @Override
            public boolean supportsReturnType(MethodParameter type) {
                return type.getParameterType() == Page.class;
            }

            @Override
            public void handleReturnValue(
                    @Nullable Object value,
                    MethodParameter type,
                    ModelAndViewContainer answer,
                    NativeWebRequest request) {
                if (value instanceof Page page) {
                    answer.setView(views.getObject().of(page));
                }
            }
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new OnlyReading(disk));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.ROOT + "**")
                .addResourceLocations(
                        "classpath:/static/",
                        script("htmx.org/*/dist/htmx.min.js"),
                        script("echarts/*/echarts.common.min.js"))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /// Where a script of others lies: in its own jar, under its version.
    private static String script(String file) {
        try {
            var scripts = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/" + file);
            var url = scripts[0].getURL().toString();
            return url.substring(0, url.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new IllegalStateException(file + " is missing from the program", e);
        }
    }
}
