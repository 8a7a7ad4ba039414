package vn.ketnap.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Draws a [Page] in its shell. The page is whole before the first byte leaves, so a fault never shows half of one.
@Component
class PageView {

    static final String NOTICE = "ketnap.notice";

    private final TemplateEngine templates;
    private final Shells shells;

    PageView(TemplateEngine templates, Shells shells) {
        this.templates = templates;
        this.shells = shells;
    }

    View of(Page page) {
        return new View() {
            @Override
            public String getContentType() {
                return "text/html;charset=UTF-8";
            }

            @Override
            public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                show(page, request, response);
            }
        };
    }

    void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(page.status().value());
        if (page.redirect().isPresent()) {
            leave(page, page.redirect().get(), request, response);
            return;
        }
        var output = new StringOutput(16_384);
        ScopedValue.where(Shell.CURRENT, shells.around(request).with(page.notice()))
                .run(() -> templates.render(page.template() + ".jte", page.model(), output));
        write(output.toString(), response);
    }

    private static void leave(Page page, String path, HttpServletRequest request, HttpServletResponse response) {
        page.notice().ifPresent(notice -> {
            RequestContextUtils.getOutputFlashMap(request).put(NOTICE, notice);
            RequestContextUtils.saveOutputFlashMap(path, request, response);
        });
        response.setHeader(HttpHeaders.LOCATION, path);
    }

    private static void write(String html, HttpServletResponse response) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
