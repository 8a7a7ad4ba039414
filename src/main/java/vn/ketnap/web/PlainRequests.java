package vn.ketnap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What nobody types and no text may hold, control characters but tab and new line, never comes in with a form: the
/// database would refuse the whole request for it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainRequests extends OncePerRequestFilter {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    /// A field may come without a value, where an address says so.
    private static String words(@Nullable String typed) {
        return typed == null ? "" : CONTROL.matcher(typed).replaceAll("");
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var typed = super.getParameter(name);
            return typed == null ? null : words(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var typed = super.getParameterValues(name);
            return typed == null ? null : plain(typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, typed) -> all.put(name, plain(typed)));
            return Collections.unmodifiableMap(all);
        }

        private static String[] plain(String[] typed) {
            var said = typed.clone();
            for (var i = 0; i < said.length; i++) {
                said[i] = words(said[i]);
            }
            return said;
        }
    }
}
