package vn.ketnap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import vn.ketnap.basics.Measure;
import vn.ketnap.basics.Measured;

/// Counts requests and their times by route: the pattern of the address, never the address with what
/// stands in it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestMeter extends OncePerRequestFilter implements Measured {

    private static final String NAME = "http_server_requests_seconds";
    private static final double[] BOUNDS = {0.05, 0.1, 0.3, 1, 3, 10};
    private static final Set<String> METHODS = Set.of("GET", "POST", "HEAD");
    private static final String NO_ROUTE = "none";

    private final Map<Route, Times> byRoute = new ConcurrentHashMap<>();

    /// What is counted apart. A method or address that a stranger made up is none of the program's words.
    private record Route(String method, String pattern, String status) {

        static Route of(HttpServletRequest request, int status) {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return new Route(
                    METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
                    pattern == null ? NO_ROUTE : pattern.toString(),
                    String.valueOf(status));
        }

        Map<String, String> labels() {
            return Map.of("method", method, "uri", pattern, "status", status);
        }
    }

    private static final class Times {

        private final LongAdder[] within = new LongAdder[BOUNDS.length + 1];
        private final LongAdder nanos = new LongAdder();

        Times() {
            for (var i = 0; i < within.length; i++) {
                within[i] = new LongAdder();
            }
        }

        void add(long time) {
            var i = 0;
            while (i < BOUNDS.length && (double) time > BOUNDS[i] * 1e9) {
                i++;
            }
            within[i].increment();
            nanos.add(time);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = System.nanoTime();
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            byRoute.computeIfAbsent(Route.of(request, status), _ -> new Times()).add(System.nanoTime() - begun);
        }
    }

    @Override
    public List<Measure> measures() {
        var all = new ArrayList<Measure>();
        byRoute.forEach((route, times) -> {
            var count = 0L;
            for (var i = 0; i <= BOUNDS.length; i++) {
                count += times.within[i].sum();
                var labels = new java.util.HashMap<>(route.labels());
                labels.put("le", i < BOUNDS.length ? String.valueOf(BOUNDS[i]) : "+Inf");
                all.add(one("_bucket", labels, (double) count));
            }
            all.add(one("_count", route.labels(), (double) count));
            all.add(one("_sum", route.labels(), (double) times.nanos.sum() / 1e9));
        });
        return all;
    }

    private static Measure one(String part, Map<String, String> labels, double value) {
        return new Measure(NAME + part, Measure.Kind.HISTOGRAM, Map.copyOf(labels), value);
    }
}
